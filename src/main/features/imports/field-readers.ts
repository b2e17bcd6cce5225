import type { AssociationInput } from '#shared/features/associations/model';
import { CHECKED_FIELDS } from '#shared/features/associations/rules';
import type { ImportField } from '#shared/features/imports/fields';
import type { CivilDate } from '#shared/kernel/dates';
import type { Cell } from '../../spreadsheets/cell';
import { COUNT_FIELDS, DATE_FIELDS, LIST_FIELDS, TEXT_FIELDS, WORD_FIELDS } from './field-groups';
import {
  readCount,
  readDate,
  readHundredths,
  readIdentifier,
  readLegalCategory,
  readList,
  readText,
  readWord,
  type CellReading,
} from './read-cell';
import { assign } from './read-line';

/** What a cell was found to be, besides the value it set. */
interface Remark {
  readonly notice: string | undefined;
  readonly isDoubtful: boolean;
  /** It gave no value, and there is nothing to say about it. */
  readonly isBlank: boolean;
}

/** Reads the cells of one column into one field. */
export interface FieldReader {
  readonly field: keyof AssociationInput;
  readonly column: number;
  readonly read: (cell: Cell, values: Partial<AssociationInput>) => Remark;
}

/** How the columns of a file are read into fields. */
export interface ColumnReading {
  /** The column (from 0) of each field that has one. */
  readonly columns: ReadonlyMap<ImportField, number>;
  /** The program wrote the file itself: the spaces of its texts are meant. */
  readonly exact: boolean;
  readonly today: CivilDate;
}

/** A reader for each field of the register that has a column, but the name. */
export function fieldReaders({ columns, today, exact }: ColumnReading): FieldReader[] {
  const readers: FieldReader[] = [];
  const add = <Field extends keyof AssociationInput>(field: Field, read: (cell: Cell) => CellReading<AssociationInput[Field]>) => {
    const column = columns.get(field);
    if (column !== undefined) readers.push({ field, column, read: (cell, values) => take(values, field, read(cell)) });
  };
  for (const field of TEXT_FIELDS) if (field !== 'name') add(field, (cell) => readText(cell, field, exact));
  for (const field of DATE_FIELDS) add(field, (cell) => readDate(cell, today));
  for (const field of COUNT_FIELDS) add(field, readCount);
  for (const field of LIST_FIELDS) add(field, (cell) => readList(cell, field, exact));
  for (const field of WORD_FIELDS) add(field, (cell) => readWord(cell, field));
  add('fullTimeEquivalents', readHundredths);
  add('legalCategory', readLegalCategory);
  for (const checked of CHECKED_FIELDS) add(checked.field, (cell) => readIdentifier(cell, checked, exact));
  return readers;
}

function take<Field extends keyof AssociationInput>(
  values: Partial<AssociationInput>,
  field: Field,
  { value, notice, doubtful }: CellReading<AssociationInput[Field]>,
): Remark {
  assign(values, field, value);
  return { notice, isDoubtful: doubtful === true, isBlank: value === undefined && notice === undefined };
}
