import { OwnTextInput } from '#shared/features/legal-texts/own';
import { OwnTextId } from '#shared/kernel/ids';
import type { Reverter } from '../../features/history/reverter';
import { findOwnText, getOwnText, setOwnTextRemoved, updateOwnText } from '../../features/legal-texts/repository';

/** A text of the town's own library: its words and dates, and whether it is in the trash. */
export const ownTextReverter: Reverter = {
  entity: 'own-text',
  topics: ['council'],

  current(db, id) {
    const found = findOwnText(db, OwnTextId.parse(id));
    return found ? { ...OwnTextInput.strip().parse(found), removed: found.removedAt !== null } : null;
  },

  restore(tx, id, { before, at }) {
    const found = getOwnText(tx, OwnTextId.parse(id));
    if (before === null || 'removed' in before) setOwnTextRemoved(tx, found.id, before === null || before['removed'] === true ? at : null);
    else updateOwnText(tx, found, OwnTextInput.strip().parse(before));
  },
};
