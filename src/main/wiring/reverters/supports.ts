import { InKindInput } from '#shared/features/in-kind/model';
import { InKindSupportId } from '#shared/kernel/ids';
import { getPresentAssociation } from '../../features/associations/repository';
import type { Reverter } from '../../features/history/reverter';
import * as supports from '../../features/in-kind/supports-repository';

/** Help in kind given to an association. */
export const supportReverter: Reverter = {
  entity: 'in-kind-support',
  topics: ['in-kind'],

  current(db, id) {
    const found = supports.findSupport(db, InKindSupportId.parse(id));
    if (!found) return null;
    const { version: _version, ...support } = found;
    return { ...support, removed: support.removedAt !== null };
  },

  restore(tx, text, { before, at }) {
    const id = InKindSupportId.parse(text);
    const found = supports.findSupport(tx, id);
    if (before === null) supports.deleteSupport(tx, id);
    else if (!found) supports.insertSupport(tx, supports.InKindSupport.parse(before));
    else if (typeof before['removed'] === 'boolean') {
      if (!before['removed']) getPresentAssociation(tx, found.associationId);
      supports.setSupportRemoved(tx, found, before['removed'] ? at : null);
    } else {
      const { amount, ...values } = InKindInput.extend({ amount: supports.InKindSupport.shape.amount }).strip().parse(before);
      supports.updateSupport(tx, found, { ...values, amount });
    }
  },
};
