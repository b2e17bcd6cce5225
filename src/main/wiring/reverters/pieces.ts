import { Piece } from '#shared/features/pieces/model';
import { broken } from '#shared/kernel/errors';
import { PieceId } from '#shared/kernel/ids';
import { getPresentAssociation } from '../../features/associations/repository';
import type { Reverter } from '../../features/history/reverter';
import { findPiece, getPiece, updatePiece } from '../../features/pieces/repository';

/** What is known of a supporting document, and its place in the file or in the trash. Its bytes are never touched from here. */
export const pieceReverter: Reverter = {
  entity: 'piece',
  topics: ['pieces'],

  current(db, id) {
    const found = findPiece(db, PieceId.parse(id));
    if (!found) return null;
    const { version: _version, ...piece } = found;
    return { ...piece, removed: piece.removedAt !== null };
  },

  restore(tx, id, { before, at }) {
    const found = getPiece(tx, PieceId.parse(id));
    getPresentAssociation(tx, found.associationId);
    // One that was received goes to the trash: it is not undone byte by byte.
    if (before === null || before['removed'] === true) {
      updatePiece(tx, { ...found, removedAt: at });
      return;
    }
    if (before['removed'] === false) {
      updatePiece(tx, { ...found, removedAt: null });
      return;
    }
    if (before['fileName'] !== found.fileName) throw broken({ rule: 'change-not-undoable' });
    updatePiece(tx, Piece.parse({ ...before, version: found.version }));
  },
};
