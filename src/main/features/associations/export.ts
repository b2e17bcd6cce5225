import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { Row } from 'write-excel-file/node';
import type { AssociationRow, ExportFormat, RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import { columnTitle } from '#shared/features/associations/words';
import { yearOf } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { textCell, typedCell } from './export-cells';
import { textOfWorkbook, workbookLine, writeWorkbook } from './export-workbook';
import type { RegisterContext } from './register-conditions';
import { readRegister } from './register-report';

/** Which associations, what of each, and as which kind of file. */
export interface ExportRequest {
  readonly request: RegisterRequest;
  readonly columns: readonly RegisterColumn[];
  readonly format: ExportFormat;
}

/** Columns of texts that follow those of the register. */
interface AddedColumns {
  readonly titles: readonly string[];
  readonly of: (db: Reader, ids: readonly AssociationId[]) => ReadonlyMap<AssociationId, readonly string[]>;
}

/** What an export reads. */
export interface ExportSources {
  readonly store: Store;
  readonly context: RegisterContext;
}

const CHUNK = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/** The register as a file that a spreadsheet opens and that the importer reads back unchanged. */
export async function exportRegister(
  sources: ExportSources,
  request: ExportRequest,
  call: Call,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { fileName, bytes } = await registerFile(sources, request, call);
  return { fileName, bytes };
}

/** The file, with the columns another feature adds and the number of its associations. */
export async function registerFile(
  { store, context }: ExportSources,
  { request, columns, format, added }: ExportRequest & { readonly added?: AddedColumns },
  call: Call,
): Promise<{ fileName: string; bytes: Uint8Array; count: number }> {
  const year = request.year ?? yearOf(call.today);
  const { rows, texts } = store.read((db) => {
    const found = readRegister(db, request, { columns, context });
    return {
      rows: found,
      texts: added?.of(
        db,
        found.map(({ id }) => id),
      ),
    };
  });
  const width = added?.titles.length ?? 0;
  const sheet = {
    columns,
    titles: [...columns.map((column) => columnTitle(column, year)), ...(added?.titles ?? [])],
    addedTo: ({ id }: AssociationRow) => texts?.get(id) ?? Array<string>(width).fill(''),
  };
  const bytes = await (format === 'xlsx' ? workbookOf(rows, sheet, call) : textOf(rows, sheet, call));
  return { fileName: `associations-${call.today}.${format}`, bytes: new Uint8Array(bytes), count: rows.length };
}

interface Sheet {
  readonly columns: readonly RegisterColumn[];
  readonly titles: readonly string[];
  /** What follows the register's own columns. */
  readonly addedTo: (row: AssociationRow) => readonly string[];
}

async function workbookOf(rows: readonly AssociationRow[], { columns, titles, addedTo }: Sheet, call: Call): Promise<Buffer> {
  const lines = await inChunks(rows, call, (row): Row => [
    ...workbookLine(
      columns,
      columns.map((column) => typedCell(row, column)),
    ),
    ...addedTo(row).map(textOfWorkbook),
  ]);
  call.progress(0, 0, 'Écriture du classeur');
  await setImmediate();
  return writeWorkbook(columns, { lines, titles });
}

/** Semicolons and a mark at the start: what a French spreadsheet opens by itself. */
async function textOf(rows: readonly AssociationRow[], { columns, titles, addedTo }: Sheet, call: Call): Promise<Buffer> {
  const lines = await inChunks(rows, call, (row) => [...columns.map((column) => textCell(row, column)), ...addedTo(row)]);
  return Buffer.from(BYTE_ORDER_MARK + stringify([titles, ...lines], { delimiter: ';', record_delimiter: '\r\n' }));
}

/** Works line by line, telling how far it is and giving way between two chunks. @throws CANCELLED */
async function inChunks<Line>(rows: readonly AssociationRow[], call: Call, work: (row: AssociationRow) => Line): Promise<Line[]> {
  const lines: Line[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    call.progress(start, rows.length, 'Associations');
    await setImmediate();
    if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
    lines.push(...rows.slice(start, start + CHUNK).map(work));
  }
  return lines;
}
