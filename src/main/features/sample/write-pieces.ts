import type { Piece, PieceType } from '#shared/features/pieces/model';
import { validThroughOf } from '#shared/features/pieces/rules';
import { NBSP } from '#shared/kernel/french';
import { PieceId, type AssociationId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import { fingerprintOf } from '../../security/fingerprint';
import { inventPieces, type InventedPiece } from './pieces';
import type { SampleTown } from './town';
import type { Writing } from './writing';

const BATCH = 100;

/** Writes the supporting documents of every association, of the kinds that a new file asks for. */
export async function writePieces({ sheets }: Pick<SampleTown, 'sheets'>, ids: readonly AssociationId[], writing: Writing): Promise<void> {
  const { tx, ports, call, pause } = writing;
  const types = ports.listPieceTypes(tx);
  const invented = inventPieces(sheets, types, call.today);
  for (const [rank, associationId] of ids.entries()) {
    for (const piece of invented[rank] ?? [])
      ports.insertPiece(tx, { ...pieceOf(piece, types, writing), associationId }, piece.file?.bytes ?? null);
    if ((rank + 1) % BATCH > 0) continue;
    call.progress(rank + 1, ids.length, `Ville d’exemple${NBSP}: pièces des associations`);
    await pause();
  }
}

function pieceOf({ values, status, file }: InventedPiece, types: readonly PieceType[], { call }: Writing): Omit<Piece, 'associationId'> {
  const type = types.find(({ id }) => id === values.typeId);
  const by = call.account?.name ?? '';
  const checked = status === 'received' ? { checkedBy: null, checkedAt: null } : { checkedBy: by, checkedAt: call.now };
  return {
    ...values,
    ...checked,
    id: newId(PieceId),
    version: 1,
    status,
    validThrough: type ? validThroughOf(type, values) : null,
    fileName: file?.fileName ?? '',
    format: file ? 'pdf' : '',
    size: file?.bytes.byteLength ?? 0,
    sha256: file ? fingerprintOf(file.bytes) : '',
    createdAt: call.now,
    by,
    removedAt: null,
  };
}
