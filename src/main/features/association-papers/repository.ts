import type { CivilDate } from '#shared/kernel/dates';
import { idOf, type AssociationId, type DocumentId, type PieceTypeId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { newId } from '../../db/new-id';

const PieceRequestId = idOf('PieceRequest');

/** Something asked of an association in a letter. */
export interface NewPieceRequest {
  readonly associationId: AssociationId;
  readonly typeId: PieceTypeId;
  readonly year: number | null;
  readonly requestedOn: CivilDate;
  readonly documentId: DocumentId;
}

const INSERT = 'INSERT INTO piece_request (id, association_id, type_id, year, requested_on, document_id) VALUES (?, ?, ?, ?, ?, ?)';

/** Remembers what a letter asked for, so that it is not asked a second time unawares. */
export function insertPieceRequest(tx: Tx, { associationId, typeId, year, requestedOn, documentId }: NewPieceRequest): void {
  tx.statement(INSERT).run(newId(PieceRequestId), associationId, typeId, year, requestedOn, documentId);
}
