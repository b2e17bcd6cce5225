import type { AssociationInput } from '#shared/features/associations/model';
import { CHECKED_FIELDS } from '#shared/features/associations/rules';
import type { ImportField, RowIssue } from '#shared/features/imports/model';
import type { CivilDate } from '#shared/kernel/dates';
import { NBSP } from '#shared/kernel/french';
import { cellText, isBlank, type Cell, type Row } from './cell';
import { createDuplicateFinder } from './duplicates';
import type { IssueList } from './issues';
import { takeTurns, type LongWork } from './long-work';
import { namedPresident, splitPresident, type PresidentName } from './president';
import { assign, type ReadLine } from './read-line';
import { longest, readDate, readIdentifier, readMembers, readText, type CellReading, type TextName } from './read-cell';

/** Which lines to read, how, and where to say what is wrong with them. */
export interface LinesToRead {
  readonly rows: readonly Row[];
  readonly headerLine: number;
  readonly titles: readonly string[];
  /** The column (from 0) of each field that has one. */
  readonly columns: ReadonlyMap<ImportField, number>;
  readonly today: CivilDate;
  readonly issues: IssueList;
}

const LINES_PER_TURN = 500;
const TEXT_FIELDS: readonly TextName[] = ['acronym', 'purpose', 'domain', 'neighbourhood', 'address', 'city', 'website', 'notes'];
const DATE_FIELDS = ['foundedOn', 'republicanCommitmentOn'] as const;

/**
 * Reads every line under the titles that is not blank. What is wrong goes to the issues; a line that comes a second time is left out.
 * @throws DomainError `CANCELLED`
 */
export async function readLines(source: LinesToRead, work: LongWork): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  const duplicateOf = createDuplicateFinder();
  for (let index = source.headerLine; index < source.rows.length; index += 1) {
    const row = source.rows[index] ?? [];
    if (index % LINES_PER_TURN === 0) {
      work.progress(index, source.rows.length, 'Lecture des lignes');
      await takeTurns(work);
    }
    if (isBlank(row)) continue;
    const current = { source, row, line: index + 1 };
    const read = readLine(current);
    const duplicate = read.rejected ? undefined : duplicateOf(read, row);
    if (duplicate) tell(current, duplicate.field, { value: duplicate.value, message: duplicate.message, blocking: true });
    lines.push(duplicate ? { ...read, rejected: true } : read);
  }
  return lines;
}

/** One line being read. */
interface CurrentLine {
  readonly source: LinesToRead;
  readonly row: Row;
  readonly line: number;
}

function readLine(current: CurrentLine): ReadLine {
  const values: Partial<AssociationInput> = {};
  const doubtful = new Set<keyof AssociationInput>();
  for (const field of TEXT_FIELDS) assign(values, field, take(current, field, (cell) => readText(cell, field)).value);
  for (const field of DATE_FIELDS) assign(values, field, take(current, field, (cell) => readDate(cell, current.source.today)).value);
  assign(values, 'members', take(current, 'members', readMembers).value);
  for (const checked of CHECKED_FIELDS) {
    const reading = take(current, checked.field, (cell) => readIdentifier(cell, checked));
    assign(values, checked.field, reading.value);
    if (reading.doubtful) doubtful.add(checked.field);
  }
  const name = readName(current);
  assign(values, 'name', name);
  return { line: current.line, values, doubtful, president: readPresident(current), rejected: name === undefined };
}

function cellAt({ source, row }: CurrentLine, field: ImportField): Cell | undefined {
  const column = source.columns.get(field);
  return column === undefined ? undefined : row[column];
}

/** Reads the cell that feeds a field and passes on what there is to say about it. */
function take<Value>(current: CurrentLine, field: ImportField, read: (cell: Cell) => CellReading<Value>): CellReading<Value> {
  const cell = cellAt(current, field);
  if (cell === undefined || cell === null) return {};
  const reading = read(cell);
  if (reading.notice !== undefined) tell(current, field, { value: cellText(cell), message: reading.notice, blocking: false });
  return reading;
}

function tell({ source, line }: CurrentLine, field: ImportField, issue: Pick<RowIssue, 'value' | 'message' | 'blocking'>): void {
  const column = source.titles[source.columns.get(field) ?? -1] ?? '';
  source.issues.add({ line, column, ...issue });
}

function readName(current: CurrentLine): string | undefined {
  const { value, notice } = readText(cellAt(current, 'name'), 'name');
  if (value !== undefined && notice === undefined) return value;
  const typed = cellText(cellAt(current, 'name'));
  const most = longest('name');
  const message =
    typed === ''
      ? 'Le nom de l’association manque.'
      : `Nom trop long${NBSP}: ${typed.length} caractères, ${most} au plus. Raccourcissez-le dans le fichier.`;
  tell(current, 'name', { value: typed, message, blocking: true });
  return undefined;
}

function readPresident(current: CurrentLine): PresidentName | null {
  const whole = cellText(cellAt(current, 'presidentName'));
  if (whole !== '') return splitPresident(whole);
  const firstName = cellText(cellAt(current, 'presidentFirstName'));
  const lastName = cellText(cellAt(current, 'presidentLastName'));
  if (lastName !== '') return namedPresident(firstName, lastName);
  if (firstName !== '') {
    const message = 'Le nom de famille manque, la présidence n’est pas reprise.';
    tell(current, 'presidentFirstName', { value: firstName, message, blocking: false });
  }
  return null;
}
