import { blocksOf } from '#shared/features/grants/guards';
import type { Campaign, GrantProgress, GrantRequestInput, GrantRow, GrantWarning } from '#shared/features/grants/model';
import { envelopeWarnings, partWarnings } from '#shared/features/grants/rules';
import { isDecided } from '#shared/features/grants/states';
import type { LegalLookup } from '#shared/features/legal/rules';
import { formatDateLong, yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { GrantRequestId, type AssociationId, type CampaignId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as repository from './repository';
import { listEnvelopes } from './setup-repository';
import { campaignRows, requestRow, type TableContext, type TableSources } from './table';

/** What grants ask of other features. */
export interface GrantsDependencies extends TableSources {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  /** Gives the name. @throws NOT_FOUND when the association does not exist */
  readonly associationName: (db: Reader, id: AssociationId) => string;
  /** @throws NOT_FOUND when there is no such association, or it is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
  /** @throws RULE `payments-over-voted` when what is planned or paid goes over what is now voted */
  readonly requireVotedCovers: (db: Reader, id: GrantRequestId) => void;
  /** The payments of a request, in words; none when it has none. */
  readonly paymentsOf: (db: Reader, id: GrantRequestId) => readonly string[];
}

/** A campaign with its requests and what the law says of the whole. */
export interface CampaignTable {
  campaign: Campaign;
  rows: GrantRow[];
  warnings: GrantWarning[];
}

/** A change of a request, with what its transaction gives. `decides` when it is the council's decision itself. */
interface WrittenChange {
  readonly change: RequestChange;
  readonly audit: AuditSink;
  readonly today: CivilDate;
  readonly decides?: boolean;
  /** When many are written at once: read once, before the first. */
  readonly held?: HeldBack;
}

/** The first rule that holds back each award that one does. */
export type HeldBack = ReadonlyMap<GrantRequestId, GrantWarning>;

/** What an update of a request may overwrite. */
export type RequestChange = Partial<GrantRequestInput & GrantProgress>;

export type GrantsService = ReturnType<typeof createGrantsService>;

/** The requests of the campaigns: entered, changed, decided. */
export function createGrantsService(dependencies: GrantsDependencies) {
  const { store, lawOn, associationName, requireAssociation, requireVotedCovers, paymentsOf } = dependencies;
  const contextOn = (db: Reader, today: CivilDate): TableContext => ({ ...dependencies, today, law: lawOn(db, today) });
  const rowsOf = (db: Reader, id: CampaignId, today: CivilDate) => campaignRows(db, id, contextOn(db, today));

  function tableOf(db: Reader, id: CampaignId, today: CivilDate): CampaignTable {
    const campaign = repository.getCampaign(db, id);
    const warnings = [...envelopeWarnings(campaign), ...partWarnings(listEnvelopes(db, id), campaign.envelope)];
    return { campaign, rows: rowsOf(db, id, today), warnings };
  }

  function rowIn(db: Reader, id: GrantRequestId, today: CivilDate): GrantRow {
    const row = requestRow(db, repository.getRequest(db, id), contextOn(db, today));
    if (!row) throw notFound('grant-request');
    return row;
  }

  const rowOf = (id: GrantRequestId, call: Call): GrantRow => store.read((db) => rowIn(db, id, call.today));

  /** What holds back one award, as in `heldBack`. */
  function blockOn(db: Reader, { id, campaignId }: repository.GrantRequest, today: CivilDate): GrantWarning | undefined {
    if (repository.getCampaign(db, campaignId).year < yearOf(today)) return undefined;
    return blocksOf(rowIn(db, id, today).warnings)[0];
  }

  /** What holds back the awards of a campaign, read once for all of them. The decisions of past years are facts: they are only told. */
  function heldBack(db: Reader, id: CampaignId, today: CivilDate): HeldBack {
    if (repository.getCampaign(db, id).year < yearOf(today)) return new Map();
    const blocks = rowsOf(db, id, today).map((row) => [row.id, blocksOf(row.warnings)[0]] as const);
    return new Map(blocks.flatMap(([request, block]) => (block ? [[request, block] as const] : [])));
  }

  /** No amount is voted while the law holds the award back. */
  function refuseHeldBack(tx: Tx, request: repository.GrantRequest, block: GrantWarning | undefined): void {
    if (block)
      throw broken({
        rule: 'award-held-back',
        association: associationName(tx, request.associationId),
        reason: block.message,
        source: block.source,
      });
  }

  /** Writes a change of a request and its line in the journal; an amount voted is checked against the law. */
  function writeChange(tx: Tx, before: repository.GrantRequest, { change, audit, today, decides = false, held }: WrittenChange): void {
    if (before.closedAs !== null && change.closedAs === undefined) throw broken({ rule: 'request-closed' });
    refuseSettled(before, change, decides);
    repository.updateRequest(tx, before, change);
    const after = repository.getRequest(tx, before.id);
    if ((after.voted ?? 0) > (before.voted ?? 0)) refuseHeldBack(tx, after, held ? held.get(after.id) : blockOn(tx, after, today));
    if (after.voted !== before.voted) requireVotedCovers(tx, before.id);
    audit({ entity: 'grant-request', entityId: before.id, label: associationName(tx, before.associationId), before, after });
  }

  /** Changes a request that nobody changed meanwhile. */
  function change({ id, version }: { id: GrantRequestId; version: number }, values: RequestChange, call: Call): GrantRow {
    store.write(call, (tx, audit) => {
      const before = repository.getRequest(tx, id);
      if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'grant-request' });
      writeChange(tx, before, { change: values, audit, today: call.today });
    });
    tellChange(call);
    return rowOf(id, call);
  }

  return {
    tableOf,
    rowIn,
    rowOf,
    change,
    heldBack,
    writeChange,

    add(
      { campaignId, associationId, values }: { campaignId: CampaignId; associationId: AssociationId; values: GrantRequestInput },
      call: Call,
    ): GrantRow {
      const id = newId(GrantRequestId);
      store.write(call, (tx, audit) => {
        repository.getCampaign(tx, campaignId);
        requireAssociation(tx, associationId);
        const label = associationName(tx, associationId);
        const number = repository.nextNumber(tx, campaignId);
        const request = { ...values, ...repository.NO_PROGRESS, id, campaignId, associationId, number, version: 1, removedAt: null };
        repository.insertRequest(tx, request);
        if ((values.voted ?? 0) > 0) refuseHeldBack(tx, request, blockOn(tx, request, call.today));
        audit({ entity: 'grant-request', entityId: id, label, after: request });
      });
      tellChange(call);
      return rowOf(id, call);
    },

    setRemoved(id: GrantRequestId, removed: boolean, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = repository.getRequest(tx, id);
        if (!removed) requireAssociation(tx, before.associationId);
        const names = removed ? paymentsOf(tx, id) : [];
        if (names.length > 0) throw broken({ rule: 'still-in-use', names });
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

    /** Records the proposed amounts as voted. What the council decided stays; so does what the law holds back, which is named. */
    voteAsProposed(id: CampaignId, call: Call): { changed: number; heldBack: string[] } {
      const result = store.write(call, (tx, audit) => {
        const campaign = repository.getCampaign(tx, id);
        const held = heldBack(tx, id, call.today);
        const open = repository.listRequests(tx, id).filter((request) => !isDecided(request));
        const asked = open.filter(({ voted, proposed }) => proposed !== null && voted !== proposed);
        const refused = asked.filter((request) => (request.proposed ?? 0) > 0 && held.has(request.id));
        const requests = asked.filter((request) => !refused.includes(request));
        for (const request of requests) {
          repository.updateRequest(tx, request, { voted: request.proposed });
          requireVotedCovers(tx, request.id);
        }
        const amounts = (key: 'voted' | 'proposed') => Object.fromEntries(requests.map((request) => [request.id, request[key]]));
        audit({ entity: 'campaign', entityId: id, label: campaign.name, before: amounts('voted'), after: amounts('proposed') });
        return { changed: requests.length, heldBack: refused.map(({ associationId }) => associationName(tx, associationId)) };
      });
      tellChange(call);
      return result;
    },
  };
}

/** An amount that the council voted changes only with its decision, and no more once the association was told. */
function refuseSettled(before: repository.GrantRequest, change: RequestChange, decides: boolean): void {
  if (change.voted === undefined || change.voted === before.voted) return;
  if (before.notifiedOn !== null) throw broken({ rule: 'request-notified', on: formatDateLong(before.notifiedOn) });
  if (isDecided(before) && !decides) throw broken({ rule: 'vote-settled' });
}

/** Amounts show in the campaign, and in the agenda item built from it. */
export function tellChange(call: Call): void {
  call.changed('campaigns', 'council');
}
