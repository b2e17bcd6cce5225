import { addMonths, civilDate, type CivilDate } from '../../kernel/dates';
import type { Piece, PieceType } from './model';

/** What the file of an association has of one kind of document. */
export type PieceState = 'missing' | 'received' | 'valid' | 'expired' | 'refused';

/** The traffic light of a file: green when nothing is wanting, orange when something is still to be checked, red otherwise. */
export type TrafficLight = 'green' | 'orange' | 'red';

/** The last day a document is good; null when it is good until another replaces it. `writtenEnd` is the day written on it. */
export function validThroughOf(
  type: Pick<PieceType, 'validity' | 'validMonths'>,
  { year, writtenEnd }: { year: number | null; writtenEnd: CivilDate | null },
): CivilDate | null {
  if (type.validity === 'until-date') return writtenEnd;
  if (type.validity === 'until-changed' || year === null) return null;
  return addMonths(civilDate(`${String(year).padStart(4, '0')}-12-31`), type.validMonths);
}

/** Whether a document that was checked is still good on a day. */
export function isGood({ status, validThrough, removedAt }: Pick<Piece, 'status' | 'validThrough' | 'removedAt'>, day: CivilDate): boolean {
  return removedAt === null && status === 'valid' && (validThrough === null || validThrough >= day);
}

/** The state of one kind of document on a day, from every document of that kind in the file: the best of them counts. */
export function stateOf(pieces: readonly Pick<Piece, 'status' | 'validThrough' | 'removedAt'>[], day: CivilDate): PieceState {
  const kept = pieces.filter(({ removedAt }) => removedAt === null);
  if (kept.some((piece) => isGood(piece, day))) return 'valid';
  if (kept.some(({ status, validThrough }) => status === 'received' && (validThrough === null || validThrough >= day))) return 'received';
  if (kept.some(({ status }) => status !== 'refused')) return 'expired';
  return kept.length > 0 ? 'refused' : 'missing';
}

/** The light of a file, from the states of the documents that are required. */
export function lightOf(states: readonly PieceState[]): TrafficLight {
  if (states.every((state) => state === 'valid')) return 'green';
  return states.every((state) => state === 'valid' || state === 'received') ? 'orange' : 'red';
}
