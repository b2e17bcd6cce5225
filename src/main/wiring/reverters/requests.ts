import { GrantRequestInput } from '#shared/features/grants/model';
import { GrantRequestId } from '#shared/kernel/ids';
import { getPresentAssociation } from '../../features/associations/repository';
import * as grants from '../../features/grants/repository';
import type { Reverter } from '../../features/history/reverter';

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
    if (before === null) return grants.deleteRequest(tx, id);
    const found = grants.findRequest(tx, id);
    if (!found) return grants.insertRequest(tx, grants.GrantRequest.parse(before));
    if (typeof before['removed'] === 'boolean') {
      if (!before['removed']) getPresentAssociation(tx, found.associationId);
      return grants.setRemoved(tx, found, before['removed'] ? at : null);
    }
    grants.updateRequest(tx, found, GrantRequestInput.strip().parse(before));
  },
};
