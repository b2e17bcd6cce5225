import { addMonths, civilDate, yearOf, type CivilDate } from '../../kernel/dates';
import type { FieldIssue } from '../../kernel/errors';
import type { CommitmentExemption, Piece, PieceInput, PieceState, PieceType, TrafficLight } from './model';

type Lasting = Pick<PieceType, 'validity' | 'validMonths'>;
type Judged = Pick<Piece, 'status' | 'validThrough' | 'removedAt'>;

/** The last day a document is good; null when it is good until another replaces it. `writtenEnd` is the day written on it. */
export function validThroughOf(type: Lasting, { year, writtenEnd }: Pick<Piece, 'year' | 'writtenEnd'>): CivilDate | null {
  if (type.validity === 'until-date') return writtenEnd;
  if (type.validity === 'until-changed' || year === null) return null;
  return addMonths(civilDate(`${String(year).padStart(4, '0')}-12-31`), type.validMonths);
}

/** The year of a yearly document to ask for on a day: the oldest that is still good. Null for a kind that is not yearly. */
export function expectedYearOf(type: Lasting, day: CivilDate): number | null {
  if (type.validity !== 'yearly') return null;
  let year = yearOf(day);
  while ((validThroughOf(type, { year: year - 1, writtenEnd: null }) ?? '') >= day) year -= 1;
  return year;
}

/** Whether a document that was checked is still good on a day. */
export function isGood({ status, validThrough, removedAt }: Judged, day: CivilDate): boolean {
  return removedAt === null && status === 'valid' && isInTime({ validThrough }, day);
}

function isInTime({ validThrough }: Pick<Judged, 'validThrough'>, day: CivilDate): boolean {
  return validThrough === null || validThrough >= day;
}

/** What one document is worth on a day. */
export function stateOfPiece({ status, validThrough }: Omit<Judged, 'removedAt'>, day: CivilDate): PieceState {
  if (status === 'refused') return 'refused';
  return isInTime({ validThrough }, day) ? status : 'expired';
}

const BEST_FIRST: readonly PieceState[] = ['valid', 'received', 'expired', 'refused', 'missing'];

/** The state of one kind of document on a day, from every document of that kind in the file: the best of them counts. */
export function stateOf(pieces: readonly Judged[], day: CivilDate): PieceState {
  const states = pieces.filter(({ removedAt }) => removedAt === null).map((piece) => stateOfPiece(piece, day));
  return BEST_FIRST.find((state) => states.includes(state)) ?? 'missing';
}

/** The document that makes the state of its kind: of the best ones, the one that lasts longest, then the last to come in. */
export function countingPiece<P extends Pick<Piece, 'status' | 'validThrough' | 'removedAt' | 'receivedOn' | 'createdAt'>>(
  pieces: readonly P[],
  day: CivilDate,
): P | null {
  const state = stateOf(pieces, day);
  const candidates = pieces.filter((piece) => piece.removedAt === null && stateOfPiece(piece, day) === state);
  return candidates.sort(lastingFirst)[0] ?? null;
}

type Ranked = Pick<Piece, 'validThrough' | 'receivedOn' | 'createdAt'>;

function lastingFirst(a: Ranked, b: Ranked): number {
  const [endA, endB] = [a.validThrough ?? '9999', b.validThrough ?? '9999'];
  return endA === endB ? newestFirst(a, b) : endA > endB ? -1 : 1;
}

/** Orders documents from the last that came in to the first. */
export function newestFirst(a: Omit<Ranked, 'validThrough'>, b: Omit<Ranked, 'validThrough'>): number {
  if (a.receivedOn !== b.receivedOn) return a.receivedOn > b.receivedOn ? -1 : 1;
  return b.createdAt - a.createdAt;
}

/** The light of a file, from the states of the documents that are required. */
export function lightOf(states: readonly PieceState[]): TrafficLight {
  if (states.every((state) => state === 'valid')) return 'green';
  return states.every((state) => state === 'valid' || state === 'received') ? 'orange' : 'red';
}

/** What an approval must say to stand for the common core of approvals of the State (loi n° 2000-321, art. 25-1). */
const COMMON_CORE = /25-1|tronc commun/i;

/**
 * Why an association need not sign the contrat d'engagement républicain: it is deemed to have when it is recognised of public utility,
 * or approved by the State under article 25-1 (loi n° 2000-321, art. 10-1 and 25-1). Null for any other.
 */
export function commitmentExemption(file: {
  readonly publicUtility: boolean;
  readonly approvals: readonly { readonly kind: string }[];
}): CommitmentExemption | null {
  if (file.publicUtility) return 'public-utility';
  return file.approvals.some(({ kind }) => COMMON_CORE.test(kind)) ? 'state-approval' : null;
}

/** When a letter last asked for a kind of document, if nothing came since and it asked for no older year; null otherwise. */
export function pendingRequest(
  requests: readonly { readonly requestedOn: CivilDate; readonly year: number | null }[],
  { pieces, expectedYear }: { pieces: readonly Pick<Piece, 'receivedOn' | 'removedAt'>[]; expectedYear: number | null },
): CivilDate | null {
  const cameIn = pieces.filter(({ removedAt }) => removedAt === null).map(({ receivedOn }) => receivedOn);
  const pending = requests.filter(
    ({ requestedOn, year }) =>
      cameIn.every((day) => day <= requestedOn) && (year === null || expectedYear === null || year >= expectedYear),
  );
  return pending.map(({ requestedOn }) => requestedOn).reduce<CivilDate | null>((last, day) => (last && last > day ? last : day), null);
}

/** What is wrong with what was typed about a document, given its kind; null when nothing is. Paths are those of `PieceInput`. */
export function pieceIssue(type: Lasting, values: PieceInput, today: CivilDate): FieldIssue | null {
  const { year, datedOn, writtenEnd, receivedOn } = values;
  if (receivedOn > today) return issue('receivedOn', 'Une pièce ne peut pas être reçue après aujourd’hui.');
  if (datedOn !== null && datedOn > receivedOn) return issue('datedOn', 'La date du document suit sa réception. Corrigez l’une des deux.');
  if (type.validity === 'yearly' && year === null) return issue('year', 'Indiquez l’année sur laquelle porte ce document.');
  if (type.validity === 'until-date' && writtenEnd === null)
    return issue('writtenEnd', 'Indiquez la date de fin de validité portée sur le document.');
  if (writtenEnd !== null && datedOn !== null && writtenEnd < datedOn)
    return issue('writtenEnd', 'La fin de validité précède la date du document. Corrigez l’une des deux.');
  return null;
}

function issue(field: keyof PieceInput, message: string): FieldIssue {
  return { path: ['values', field], message };
}

/** What is kept of what was typed: a year and an end of validity belong only to the kinds that have one. */
export function normalisePiece(type: Lasting, values: PieceInput): PieceInput {
  return {
    ...values,
    year: type.validity === 'yearly' ? values.year : null,
    writtenEnd: type.validity === 'until-date' ? values.writtenEnd : null,
  };
}
