import { and, eq } from 'drizzle-orm';
import { Piece } from '#shared/features/pieces/model';
import { notFound } from '#shared/kernel/errors';
import type { AssociationId, PieceId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { piece, pieceContent } from '../../db/schema/piece';

/** Every document of an association that is not in the trash. */
export function listPieces(db: Reader, associationId: AssociationId): Piece[] {
  return db
    .statement(OF_ASSOCIATION)
    .all(associationId)
    .map((row) => Piece.parse(row));
}

const COLUMNS = Piece.keyof().options.map((field) => `${piece[field].name} AS "${field}"`);
const OF_ASSOCIATION = `SELECT ${COLUMNS.join(', ')} FROM piece WHERE association_id = ? AND removed_at IS NULL`;

/** In the trash or not. */
export function findPiece(db: Reader, id: PieceId): Piece | undefined {
  const row = db.select().from(piece).where(eq(piece.id, id)).get();
  return row && Piece.parse(row);
}

/** In the trash or not. @throws NOT_FOUND */
export function getPiece(db: Reader, id: PieceId): Piece {
  const found = findPiece(db, id);
  if (!found) throw notFound('piece');
  return found;
}

/** A document with its bytes, or without a file. */
export function insertPiece(tx: Tx, row: Piece, bytes: Uint8Array | null): void {
  tx.insert(piece).values(row).run();
  if (bytes) insertContent(tx, row.id, bytes);
}

/** Keeps the bytes of a document that had none. */
export function insertContent(tx: Tx, pieceId: PieceId, bytes: Uint8Array): void {
  tx.insert(pieceContent)
    .values({ pieceId, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .run();
}

/** Overwrites what is known of a document and counts the change. */
export function updatePiece(tx: Tx, { version, ...values }: Piece): void {
  tx.update(piece)
    .set({ ...values, version: version + 1 })
    .where(and(eq(piece.id, values.id), eq(piece.version, version)))
    .run();
}

/** Deletes a document for good, with its bytes. */
export function deletePiece(tx: Tx, id: PieceId): void {
  tx.delete(pieceContent).where(eq(pieceContent.pieceId, id)).run();
  tx.delete(piece).where(eq(piece.id, id)).run();
}

/** The bytes as they are stored; undefined when only the arrival was noted. */
export function findContent(db: Reader, id: PieceId): Uint8Array | undefined {
  const row = db.select({ bytes: pieceContent.bytes }).from(pieceContent).where(eq(pieceContent.pieceId, id)).get();
  return row && Uint8Array.from(row.bytes);
}
