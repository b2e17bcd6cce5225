import type { PieceState } from '#shared/features/pieces/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId, PieceTypeId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

/** A required document that an association must still give, and when a letter last asked for it, if nothing came since. */
export interface WantedPiece {
  readonly type: { readonly id: PieceTypeId; readonly name: string };
  readonly state: Extract<PieceState, 'missing' | 'expired' | 'refused'>;
  /** Of a yearly kind: the year to ask for. */
  readonly year: number | null;
  readonly askedOn: CivilDate | null;
}

/** One kind of document in the file of an association. */
export interface PieceLine {
  readonly type: { readonly name: string; readonly required: boolean };
  readonly state: PieceState;
  /** Why it need not be given; null for nearly all. */
  readonly exemption: string | null;
  /** The document that makes the state; null when there is none. */
  readonly counting: { readonly year: number | null; readonly receivedOn: CivilDate; readonly validThrough: CivilDate | null } | null;
}

/** What the papers ask of the supporting documents. */
export interface PieceSources {
  readonly missingPieces: (db: Reader, ids: readonly AssociationId[], day: CivilDate) => ReadonlyMap<AssociationId, readonly WantedPiece[]>;
  readonly pieceLines: (db: Reader, id: AssociationId, day: CivilDate) => readonly PieceLine[];
}
