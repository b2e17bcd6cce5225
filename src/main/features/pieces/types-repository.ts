import { asc, eq, isNull, max, sql } from 'drizzle-orm';
import { PieceType, type PieceTypeInput } from '#shared/features/pieces/model';
import { validThroughOf } from '#shared/features/pieces/rules';
import { fold } from '#shared/kernel/french';
import { notFound } from '#shared/kernel/errors';
import type { PieceTypeId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { piece, pieceType } from '../../db/schema/piece';

/** The kinds of documents in the town's order; those no longer asked for come last. */
export function listTypes(db: Reader): PieceType[] {
  return db
    .select()
    .from(pieceType)
    .orderBy(sql`${pieceType.archivedAt} IS NOT NULL`, asc(pieceType.position), asc(pieceType.id))
    .all()
    .map((row) => PieceType.parse(row));
}

/** @throws NOT_FOUND */
export function getType(db: Reader, id: PieceTypeId): PieceType {
  const row = db.select().from(pieceType).where(eq(pieceType.id, id)).get();
  if (!row) throw notFound('piece-type');
  return PieceType.parse(row);
}

/** A kind still asked for that bears this name, whatever its accents and case. */
export function findTypeNamed(db: Reader, name: string): PieceType | undefined {
  return listTypes(db).find((type) => type.archivedAt === null && fold(type.name) === fold(name));
}

/** A new kind, at the end of the list. */
export function insertType(tx: Tx, id: PieceTypeId, values: PieceTypeInput): void {
  const last = tx
    .select({ position: max(pieceType.position) })
    .from(pieceType)
    .where(isNull(pieceType.archivedAt))
    .get();
  tx.insert(pieceType)
    .values({ ...values, id, version: 1, position: (last?.position ?? 0) + 1, role: null, archivedAt: null })
    .run();
}

/** Overwrites a kind whole, counts the change, and works out again how long the documents of that kind are good. */
export function updateType(tx: Tx, { version, ...type }: PieceType): void {
  tx.update(pieceType)
    .set({ ...type, version: version + 1 })
    .where(eq(pieceType.id, type.id))
    .run();
  recomputeValidity(tx, type);
}

/** Deletes a kind for good; refused by the database while a piece is of it. */
export function deleteType(tx: Tx, id: PieceTypeId): void {
  tx.delete(pieceType).where(eq(pieceType.id, id)).run();
}

/** Numbers the kinds in the order given, from 1. */
export function orderTypes(tx: Tx, ids: readonly PieceTypeId[]): void {
  const place = tx.statement('UPDATE piece_type SET position = ? WHERE id = ?');
  ids.forEach((id, index) => place.run(index + 1, id));
}

function recomputeValidity(tx: Tx, type: Pick<PieceType, 'id' | 'validity' | 'validMonths'>): void {
  const ofType = eq(piece.typeId, type.id);
  if (type.validity !== 'yearly') {
    const validThrough = type.validity === 'until-date' ? sql`${piece.writtenEnd}` : null;
    tx.update(piece).set({ validThrough }).where(ofType).run();
    return;
  }
  const years = tx.selectDistinct({ year: piece.year }).from(piece).where(ofType).all();
  for (const { year } of years) {
    const validThrough = validThroughOf(type, { year, writtenEnd: null });
    const ofYear = year === null ? isNull(piece.year) : eq(piece.year, year);
    tx.update(piece)
      .set({ validThrough })
      .where(sql`${ofType} AND ${ofYear}`)
      .run();
  }
}
