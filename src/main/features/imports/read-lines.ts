import type { AssociationInput } from '#shared/features/associations/model';
import type { ImportField } from '#shared/features/imports/fields';
import type { RowIssue } from '#shared/features/imports/model';
import { NBSP } from '#shared/kernel/french';
import { cellText, type Cell, type NumberedRow, type Row } from '../../spreadsheets/cell';
import { createDuplicateFinder } from './duplicates';
import { fieldReaders, type ColumnReading, type FieldReader } from './field-readers';
import type { IssueList } from './issues';
import { takeTurns, type LongWork } from '../../spreadsheets/long-work';
import { longest, readText } from './read-cell';
import { assign, type ReadLine } from './read-line';
import { readLeaders } from './read-leaders';

/** Which lines to read, how, and where to say what is wrong with them. */
export interface LinesToRead extends ColumnReading {
  readonly rows: readonly NumberedRow[];
  readonly titles: readonly string[];
  /** A file that only completes known associations may name none. */
  readonly needsName: boolean;
  readonly issues: IssueList;
}

const LINES_PER_TURN = 500;

/**
 * Reads every line. What is wrong goes to the issues; a line that comes a second time is left out.
 * @throws DomainError `CANCELLED`
 */
export async function readLines(source: LinesToRead, work: LongWork): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  const duplicateOf = createDuplicateFinder();
  const readers = fieldReaders(source);
  for (const [index, { line, cells }] of source.rows.entries()) {
    if (index % LINES_PER_TURN === 0) {
      work.progress(index, source.rows.length, 'Lecture des lignes');
      await takeTurns(work);
    }
    const current: CurrentLine = { source, row: cells, line };
    const read = readLine(current, readers);
    const duplicate = read.rejected === '' ? duplicateOf(read, cells) : undefined;
    if (duplicate) tell(current, duplicate.field, { value: duplicate.value, message: duplicate.message, blocking: true });
    lines.push(duplicate ? { ...read, rejected: duplicate.message } : read);
  }
  return lines;
}

/** One line being read. */
interface CurrentLine {
  readonly source: LinesToRead;
  readonly row: Row;
  readonly line: number;
}

const NOTHING_DOUBTFUL: ReadonlySet<keyof AssociationInput> = new Set();

function readLine(current: CurrentLine, readers: readonly FieldReader[]): ReadLine {
  const { row, line, source } = current;
  const values: Partial<AssociationInput> = {};
  const doubtful = new Set<keyof AssociationInput>();
  const blanks: (keyof AssociationInput)[] = [];
  for (const { field, column, read } of readers) {
    const cell = row[column];
    if (cell === undefined || cell === null) {
      blanks.push(field);
      continue;
    }
    const { notice, isDoubtful, isBlank } = read(cell, values);
    if (isBlank) blanks.push(field);
    if (isDoubtful) doubtful.add(field);
    if (notice !== undefined) tell(current, field, { value: cellText(cell), message: notice, blocking: false });
  }
  const fault = readName(current, values);
  const cellAt = (field: ImportField) => cellText(row[source.columns.get(field) ?? -1]);
  const leaders = readLeaders(cellAt, (field, value, message) => tell(current, field, { value, message, blocking: false }));
  return { line, values, doubtful: doubtful.size > 0 ? doubtful : NOTHING_DOUBTFUL, blanks, leaders, rejected: fault };
}

function tell({ source, line }: CurrentLine, field: ImportField, issue: Pick<RowIssue, 'value' | 'message' | 'blocking'>): void {
  const column = source.titles[source.columns.get(field) ?? -1] ?? '';
  source.issues.add({ line, column, ...issue });
}

/** Sets the name, or gives what is wrong with it. */
function readName(current: CurrentLine, values: Partial<AssociationInput>): string {
  const { source, row } = current;
  const cell: Cell | undefined = row[source.columns.get('name') ?? -1];
  const { value, notice } = readText(cell, 'name', source.exact);
  if (value !== undefined && notice === undefined) assign(values, 'name', value);
  if (notice === undefined && (value !== undefined || !source.needsName)) return '';
  const typed = cellText(cell);
  const message =
    typed === ''
      ? 'Le nom de l’association manque.'
      : `Nom trop long${NBSP}: ${typed.length} caractères, ${longest('name')} au plus. Raccourcissez-le dans le fichier.`;
  tell(current, 'name', { value: typed, message, blocking: true });
  return message;
}
