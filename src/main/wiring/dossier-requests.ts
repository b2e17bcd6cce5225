import { GrantRequestId } from '#shared/kernel/ids';
import { newId } from '../db/new-id';
import { getPresentAssociation } from '../features/associations/repository';
import type { NewRequest, Within } from '../features/grant-dossiers/service';
import * as grants from '../features/grants/repository';
import type { GrantsService } from '../features/grants/service';

type SetAsked = (within: Within, id: GrantRequestId, asked: grants.GrantRequest['asked']) => void;

/** The amount asked, changed with the dossier that says so. */
export function askedSetter({ writeChange }: Pick<GrantsService, 'writeChange'>): SetAsked {
  return ({ tx, audit, call }, id, asked) => writeChange(tx, grants.getRequest(tx, id), { change: { asked }, audit, today: call.today });
}

/** A request taken from last year's, in the transaction of its dossier. @throws NOT_FOUND */
export function addRequest({ tx, audit }: Within, { campaignId, associationId, ...values }: NewRequest): GrantRequestId {
  const id = newId(GrantRequestId);
  grants.getCampaign(tx, campaignId);
  getPresentAssociation(tx, associationId);
  const request = {
    ...grants.NO_PROGRESS,
    ...values,
    proposed: null,
    committee: null,
    voted: null,
    note: '',
    id,
    campaignId,
    associationId,
    number: grants.nextNumber(tx, campaignId),
    version: 1,
    removedAt: null,
  };
  grants.insertRequest(tx, request);
  audit({ entity: 'grant-request', entityId: id, label: getPresentAssociation(tx, associationId).name, after: request });
  return id;
}
