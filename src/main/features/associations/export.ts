import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { Row } from 'write-excel-file/node';
import type { AssociationRow, ExportFormat, RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import { columnTitle } from '#shared/features/associations/words';
import { yearOf } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { textCell, typedCell } from './export-cells';
import { workbookLine, writeWorkbook } from './export-workbook';
import type { RegisterContext } from './register-conditions';
import { readRegister } from './register-report';

/** Which associations, what of each, and as which kind of file. */
export interface ExportRequest {
  readonly request: RegisterRequest;
  readonly columns: readonly RegisterColumn[];
  readonly format: ExportFormat;
}

/** What an export reads. */
interface ExportSources {
  readonly store: Store;
  readonly context: RegisterContext;
}

const CHUNK = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/** The register as a file that a spreadsheet opens and that the importer reads back unchanged. */
export async function exportRegister(
  { store, context }: ExportSources,
  { request, columns, format }: ExportRequest,
  call: Call,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const rows = store.read((db) => readRegister(db, request, { columns, context }));
  const year = request.year ?? yearOf(call.today);
  const bytes = await (format === 'xlsx' ? workbookOf(rows, { columns, year }, call) : textOf(rows, { columns, year }, call));
  return { fileName: `associations-${call.today}.${format}`, bytes: new Uint8Array(bytes) };
}

interface Sheet {
  readonly columns: readonly RegisterColumn[];
  readonly year: number;
}

async function workbookOf(rows: readonly AssociationRow[], { columns, year }: Sheet, call: Call): Promise<Buffer> {
  const lines = await inChunks(rows, call, (row): Row =>
    workbookLine(
      columns,
      columns.map((column) => typedCell(row, column)),
    ),
  );
  call.progress(0, 0, 'Écriture du classeur');
  await setImmediate();
  return writeWorkbook(columns, { lines, year });
}

/** Semicolons and a mark at the start: what a French spreadsheet opens by itself. */
async function textOf(rows: readonly AssociationRow[], { columns, year }: Sheet, call: Call): Promise<Buffer> {
  const lines = await inChunks(rows, call, (row) => columns.map((column) => textCell(row, column)));
  const titles = columns.map((column) => columnTitle(column, year));
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
