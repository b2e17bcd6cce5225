import type { Piece, PieceVerdict } from '#shared/features/pieces/model';
import { quote } from '#shared/kernel/french';
import { call } from '../../lib/api';
import { showFailure, showSaved, showUndo } from '../../lib/notices';

const SAID: Readonly<Record<PieceVerdict, string>> = {
  valid: 'La pièce est conforme.',
  refused: 'La pièce est refusée.',
  none: 'La pièce est de nouveau à contrôler.',
};

/** Gives a verdict on a document, or takes it back; it can be undone. */
export async function checkPiece(piece: Piece, verdict: PieceVerdict, note = piece.note): Promise<void> {
  const before = piece.status === 'received' ? 'none' : piece.status;
  try {
    const { id, version } = await call('pieces.check', { id: piece.id, version: piece.version, verdict, note });
    showUndo(SAID[verdict], () => call('pieces.check', { id, version, verdict: before, note: piece.note }), piece.id);
  } catch (error) {
    showFailure(error);
  }
}

/** Puts a document in the trash; it can be undone. */
export async function removePiece({ id, fileName }: Piece): Promise<void> {
  try {
    await call('pieces.remove', { id });
    showUndo(`${fileName === '' ? 'La pièce' : quote(fileName)} est à la corbeille.`, () => call('pieces.putBack', { id }));
  } catch (error) {
    showFailure(error);
  }
}

/** Opens a document in the program the system gives it, through a temporary copy. */
export async function openPiece({ id }: Piece): Promise<void> {
  try {
    await call('shell.openPiece', { id });
  } catch (error) {
    showFailure(error);
  }
}

/** Writes a copy of a document where the user says. */
export async function savePiece({ id }: Piece): Promise<void> {
  try {
    const { saved, fileNames, token } = await call('shell.savePiece', { id });
    if (saved) showSaved(fileNames, token);
  } catch (error) {
    showFailure(error);
  }
}
