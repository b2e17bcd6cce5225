import type { Campaign, CampaignInput, GrantRequestInput, GrantRow, GrantWarning } from '#shared/features/grants/model';
import { envelopeWarnings } from '#shared/features/grants/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { CampaignId, GrantRequestId, type AssociationId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as repository from './repository';
import { campaignRows } from './table';

/** What grants ask of other features. */
export interface GrantsDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** Gives the name. @throws NOT_FOUND when the association does not exist */
  readonly associationName: (db: Reader, id: AssociationId) => string;
  /** @throws NOT_FOUND when there is no such association, or it is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

/** A campaign with its requests and what the law says of the whole. */
export interface CampaignTable {
  campaign: Campaign;
  rows: GrantRow[];
  warnings: GrantWarning[];
}

export type GrantsService = ReturnType<typeof createGrantsService>;

/** Campaigns and the requests in them. */
export function createGrantsService({ store, lawOn, associationName, requireAssociation }: GrantsDependencies) {
  const rowsOf = (db: Reader, id: CampaignId, today: CivilDate) => campaignRows(db, id, { today, law: lawOn(db, today) });

  function tableOf(db: Reader, id: CampaignId, today: CivilDate): CampaignTable {
    const campaign = repository.getCampaign(db, id);
    return { campaign, rows: rowsOf(db, id, today), warnings: envelopeWarnings(campaign) };
  }

  function rowOf(id: GrantRequestId, call: Call): GrantRow {
    return store.read((db) => {
      const { campaignId } = repository.getRequest(db, id);
      const row = rowsOf(db, campaignId, call.today).find((candidate) => candidate.id === id);
      if (!row) throw notFound('grant-request');
      return row;
    });
  }

  return {
    tableOf,

    createCampaign(values: CampaignInput, call: Call): Campaign {
      refuseReversedDates(values);
      const id = newId(CampaignId);
      store.write(call, (tx, audit) => {
        repository.insertCampaign(tx, id, { values, at: call.now });
        audit({ entity: 'campaign', entityId: id, label: values.name, after: values });
      });
      tellChange(call);
      return store.read((db) => repository.getCampaign(db, id));
    },

    updateCampaign({ id, version, values }: { id: CampaignId; version: number; values: CampaignInput }, call: Call): Campaign {
      refuseReversedDates(values);
      store.write(call, (tx, audit) => {
        const before = repository.getCampaign(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'campaign' });
        repository.updateCampaign(tx, before, values);
        audit({ entity: 'campaign', entityId: id, label: values.name, before, after: values });
      });
      tellChange(call);
      return store.read((db) => repository.getCampaign(db, id));
    },

    add(
      { campaignId, associationId, values }: { campaignId: CampaignId; associationId: AssociationId; values: GrantRequestInput },
      call: Call,
    ): GrantRow {
      const id = newId(GrantRequestId);
      store.write(call, (tx, audit) => {
        repository.getCampaign(tx, campaignId);
        requireAssociation(tx, associationId);
        const label = associationName(tx, associationId);
        const request = {
          ...values,
          id,
          campaignId,
          associationId,
          number: repository.nextNumber(tx, campaignId),
          version: 1,
          removedAt: null,
        };
        repository.insertRequest(tx, request);
        audit({ entity: 'grant-request', entityId: id, label, after: request });
      });
      tellChange(call);
      return rowOf(id, call);
    },

    update({ id, version, values }: { id: GrantRequestId; version: number; values: GrantRequestInput }, call: Call): GrantRow {
      store.write(call, (tx, audit) => {
        const before = repository.getRequest(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'grant-request' });
        repository.updateRequest(tx, before, values);
        audit({ entity: 'grant-request', entityId: id, label: associationName(tx, before.associationId), before, after: values });
      });
      tellChange(call);
      return rowOf(id, call);
    },

    setRemoved(id: GrantRequestId, removed: boolean, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = repository.getRequest(tx, id);
        if (!removed) requireAssociation(tx, before.associationId);
        repository.setRemoved(tx, before, removed ? call.now : null);
        audit({
          entity: 'grant-request',
          entityId: id,
          label: associationName(tx, before.associationId),
          before: { removed: !removed },
          after: { removed },
        });
      });
      tellChange(call);
    },

    rowOf,

    voteAsProposed(id: CampaignId, call: Call): { changed: number } {
      const changed = store.write(call, (tx, audit) => {
        const campaign = repository.getCampaign(tx, id);
        const requests = repository.listProposedRequests(tx, id).filter(({ voted, proposed }) => voted !== proposed);
        for (const request of requests) repository.updateRequest(tx, request, { ...inputOf(request), voted: request.proposed });
        const amounts = (key: 'voted' | 'proposed') => Object.fromEntries(requests.map((request) => [request.id, request[key]]));
        audit({ entity: 'campaign', entityId: id, label: campaign.name, before: amounts('voted'), after: amounts('proposed') });
        return requests.length;
      });
      tellChange(call);
      return { changed };
    },
  };
}

function inputOf({ purpose, asked, proposed, voted, receivedOn, note }: GrantRequestInput): GrantRequestInput {
  return { purpose, asked, proposed, voted, receivedOn, note };
}

function refuseReversedDates({ opensOn, closesOn }: CampaignInput): void {
  if (closesOn < opensOn) throw broken({ rule: 'campaign-dates-out-of-order' });
}

/** Amounts show in the campaign, and in the agenda item built from it. */
function tellChange(call: Call): void {
  call.changed('campaigns', 'council');
}
