import type { PieceType, PieceTypeInput } from '#shared/features/pieces/model';
import { quote } from '#shared/kernel/french';
import { call } from '../../lib/api';
import { showFailure, showUndo } from '../../lib/notices';

/** What the town types of a kind of document. */
export function valuesOf({ name, validity, validMonths, required }: PieceType): PieceTypeInput {
  return { name, validity, validMonths, required };
}

/** Changes one kind in place; it can be undone. False when it was refused. */
export async function changeType(type: PieceType, changes: Partial<PieceTypeInput>): Promise<boolean> {
  try {
    const before = valuesOf(type);
    const { id, version } = await call('pieces.updateType', { id: type.id, version: type.version, values: { ...before, ...changes } });
    showUndo(`${quote(type.name)} est modifiée.`, () => call('pieces.updateType', { id, version, values: before }), type.id);
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

/** Stops asking for a kind; it can be undone. */
export async function archiveType({ id, name }: PieceType): Promise<void> {
  try {
    await call('pieces.archiveType', { id });
    showUndo(`${quote(name)} n’est plus demandée. Les pièces déjà reçues sont gardées.`, () => call('pieces.restoreType', { id }));
  } catch (error) {
    showFailure(error);
  }
}
