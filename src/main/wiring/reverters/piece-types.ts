import { PieceType } from '#shared/features/pieces/model';
import { conflict } from '#shared/kernel/errors';
import { PieceTypeId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import type { Reverter } from '../../features/history/reverter';
import * as types from '../../features/pieces/types-repository';

/** A kind of supporting document that the town asks for, and its place in the list. */
export const pieceTypeReverter: Reverter = {
  entity: 'piece-type',
  topics: ['pieces'],

  current(db, id) {
    const found = types.listTypes(db).find((type) => type.id === id);
    if (!found) return null;
    const { version: _version, ...type } = found;
    return type;
  },

  restore(tx, text, { before }) {
    const id = PieceTypeId.parse(text);
    if (before === null) {
      types.deleteType(tx, id);
      return;
    }
    const whole = PieceType.parse(before);
    const same = whole.archivedAt === null ? types.findTypeNamed(tx, whole.name) : undefined;
    if (same && same.id !== id) throw conflict('piece-type', 'name', whole.name);
    const found = types.listTypes(tx).find((type) => type.id === id);
    if (!found) types.insertType(tx, id, whole);
    types.updateType(tx, { ...whole, version: found?.version ?? whole.version });
    if (whole.archivedAt === null) place(tx, whole);
  },
};

function place(tx: Tx, { id, position }: PieceType): void {
  const others = types.listTypes(tx).filter((type) => type.archivedAt === null && type.id !== id);
  types.orderTypes(tx, others.map((type) => type.id).toSpliced(position - 1, 0, id));
}
