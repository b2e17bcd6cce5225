import { GrantProgress, GrantRequestInput } from '#shared/features/grants/model';
import { GrantRequestId } from '#shared/kernel/ids';
import { getPresentAssociation } from '../../features/associations/repository';
import * as grants from '../../features/grants/repository';
import type { Reverter } from '../../features/history/reverter';
import { requireVotedCovers } from '../../features/payments/limits';

/** What the journal tells of a request; lines written before instruction was kept tell less. */
const Values = GrantRequestInput.extend(GrantProgress.shape).strip();

/** A request in a campaign. */
export const requestReverter: Reverter = {
  entity: 'grant-request',
  topics: ['campaigns', 'council'],

  current(db, id) {
    const found = grants.findRequest(db, GrantRequestId.parse(id));
    if (!found) return null;
    const { version: _version, ...request } = found;
    return { ...request, removed: request.removedAt !== null };
  },

  restore(tx, text, { before, at }) {
    const id = GrantRequestId.parse(text);
    if (before === null) {
      grants.deleteRequest(tx, id);
      return;
    }
    const found = grants.findRequest(tx, id);
    if (!found) {
      grants.insertRequest(tx, grants.GrantRequest.parse({ committee: null, ...grants.NO_PROGRESS, ...before }));
      return;
    }
    if (typeof before['removed'] === 'boolean') {
      if (!before['removed']) getPresentAssociation(tx, found.associationId);
      grants.setRemoved(tx, found, before['removed'] ? at : null);
      return;
    }
    grants.updateRequest(tx, found, Values.parse({ ...found, ...before }));
    requireVotedCovers(tx, id);
  },
};
