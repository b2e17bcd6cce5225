import type { PieceInput, PieceType } from '#shared/features/pieces/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { PieceTypeId } from '#shared/kernel/ids';
import { fieldsOf } from '../../lib/error-text';
import { guessType, guessYear } from './guess-type';

/** A document about to be filed: what is typed about it, and what was wrong with it at the last attempt. */
export interface PieceDraft {
  readonly key: string;
  /** Null when only the arrival is noted. */
  readonly file: File | null;
  readonly typeId: PieceTypeId | null;
  readonly year: number | null;
  readonly datedOn: CivilDate | null;
  readonly writtenEnd: CivilDate | null;
  readonly note: string;
  /** Sentences by field; `file` for the file itself. */
  readonly errors: Readonly<Record<string, string>>;
}

interface Choice {
  readonly types: readonly PieceType[];
  /** The line that the files were dropped on; null when each is to be guessed. */
  readonly typeId: PieceTypeId | null;
  readonly expectedYears: ReadonlyMap<PieceTypeId, number | null>;
  readonly today: CivilDate;
}

/** One draft a file, of the kind that its name tells; one without a file when there are none. */
export function draftsOf(files: readonly File[], choice: Choice): PieceDraft[] {
  return files.length === 0 ? [draftOf(null, choice)] : files.map((file) => draftOf(file, choice));
}

function draftOf(file: File | null, { types, typeId: chosen, expectedYears, today }: Choice): PieceDraft {
  const typeId = chosen ?? (file && guessType(file.name, types));
  const year = (file && guessYear(file.name, today)) ?? (typeId && expectedYears.get(typeId)) ?? null;
  return { key: crypto.randomUUID(), file, typeId, year, datedOn: null, writtenEnd: null, note: '', errors: {} };
}

/** What is sent of a draft; null until its kind is chosen. */
export function inputOf({ typeId, year, datedOn, writtenEnd, note }: PieceDraft, receivedOn: CivilDate): PieceInput | null {
  return typeId && { typeId, year, datedOn, writtenEnd, receivedOn, note };
}

const OWN_FIELDS: ReadonlySet<string> = new Set(['typeId', 'year', 'datedOn', 'writtenEnd', 'note', 'receivedOn']);

/** The sentences of a refusal by field of the draft; what belongs to none is said of the file. */
export function draftErrors(error: unknown, sentence: string): Readonly<Record<string, string>> {
  const fields = fieldsOf(error);
  return fields && Object.keys(fields).every((field) => OWN_FIELDS.has(field)) ? fields : { file: sentence };
}
