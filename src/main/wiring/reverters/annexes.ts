import { AnnexInput } from '#shared/features/annexes/model';
import { AnnexFileId, AnnexId } from '#shared/kernel/ids';
import { bytesOfFile, findAnnex, getAnnex, updateAnnex } from '../../features/annexes/repository';
import { setAside, told } from '../../features/annexes/service';
import type { Reverter } from '../../features/history/reverter';
import { itemOfAnnex } from '../item-of-annex';

/** A document annexed to an affair: what is said of it, which of its files counts, and whether it is in the trash. Its bytes are never touched. */
export const annexReverter: Reverter = {
  entity: 'item-annex',
  topics: ['council'],

  current(db, id) {
    const found = findAnnex(db, AnnexId.parse(id));
    if (!found) return null;
    const { removedAt, ...annex } = found;
    return { ...told(annex), position: annex.position, removed: removedAt !== null };
  },

  restore(tx, id, { before, at }) {
    const found = getAnnex(tx, AnnexId.parse(id));
    itemOfAnnex(tx, found.itemId);
    // One that was added goes to the trash: it is not undone byte by byte.
    if (before === null || 'removed' in before) {
      setAside(tx, found, before === null || before['removed'] === true ? at : null);
      return;
    }
    if ('position' in before) {
      setAside(tx, { ...found, position: Number(before['position']) }, null);
      return;
    }
    const fileId = AnnexFileId.parse(before['fileId']);
    bytesOfFile(tx, found.id, fileId);
    updateAnnex(tx, found, { ...AnnexInput.strip().parse(before), fileId });
  },
};
