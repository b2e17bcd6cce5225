import { readSheet } from 'read-excel-file/node';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { DamagedArchive, listZipEntries, unpackEntry, type ZipEntry } from '../archives/zip-directory';
import { WIDEST, type Cell, type Row } from './cell';
import { takeTurns, type LongWork } from './long-work';
import { Unreadable } from './unreadable';
import { extentOf, listSheets } from './workbook';

/** What a workbook may weigh once unpacked, in bytes, and the cells of the rectangle its values span: beyond, memory would give in. */
const UNPACKED_LIMIT = 200 * 1024 * 1024;
const CELLS_LIMIT = 20_000_000;
/** Lines that may stand above the data without counting against the limit. */
const HEADER_ROOM = 50;

export interface XlsxSheet {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/**
 * Reads one sheet of a workbook: the one named, else the first visible one that holds something. A merged cell counts where it starts.
 * Every part is unpacked once within its declared size before the library, which trusts the archive, sees it.
 * @throws Unreadable `not-a-spreadsheet`, `password-protected`, `too-large`, `too-many-rows`, `unknown-sheet`, `damaged`
 */
export async function readXlsx(bytes: Buffer, wanted: string | undefined, work: LongWork): Promise<XlsxSheet> {
  try {
    return await readSheetOf(bytes, wanted, work);
  } catch (error) {
    throw error instanceof DamagedArchive ? new Unreadable('damaged', undefined, { cause: error }) : error;
  }
}

async function readSheetOf(bytes: Buffer, wanted: string | undefined, work: LongWork): Promise<XlsxSheet> {
  const entries = listZipEntries(bytes);
  refuseEntries(entries);
  for (const entry of entries.filter(isXml)) await unpackEntry(bytes, entry);
  const sheets = listSheets(await partOf(bytes, entries, 'xl/workbook.xml'), await partOf(bytes, entries, 'xl/_rels/workbook.xml.rels'));
  const candidates = wanted === undefined ? sheets : sheets.filter((sheet) => sheet.name === wanted);
  if (candidates.length === 0) throw new Unreadable(wanted === undefined ? 'damaged' : 'unknown-sheet');
  for (const candidate of candidates) {
    await takeTurns(work);
    if (!holdsSomething(await partOf(bytes, entries, candidate.path))) continue;
    const rows = await readRows(bytes, candidate.name);
    await takeTurns(work);
    return { sheets: sheets.map((sheet) => sheet.name), sheet: candidate.name, rows };
  }
  throw new Unreadable('empty');
}

async function partOf(bytes: Buffer, entries: readonly ZipEntry[], name: string): Promise<string> {
  const entry = entries.find((candidate) => candidate.name === name);
  return entry ? (await unpackEntry(bytes, entry)).toString('utf8') : '';
}

function isXml(entry: ZipEntry): boolean {
  return /\.(?:xml|rels)$/.test(entry.name);
}

function refuseEntries(entries: readonly ZipEntry[]): void {
  if (entries.some((entry) => entry.encrypted)) throw new Unreadable('password-protected');
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) throw new Unreadable('not-a-spreadsheet');
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > UNPACKED_LIMIT) throw new Unreadable('too-large', UNPACKED_LIMIT);
}

function holdsSomething(sheetXml: string): boolean {
  const { lines, columns, absurd } = extentOf(sheetXml);
  if (absurd) throw new Unreadable('damaged');
  if (lines > IMPORT_LIMITS.rows + HEADER_ROOM) throw new Unreadable('too-many-rows', IMPORT_LIMITS.rows);
  if (lines * columns > CELLS_LIMIT) throw new Unreadable('too-large', UNPACKED_LIMIT);
  return lines > 0;
}

async function readRows(bytes: Buffer, sheet: string): Promise<Row[]> {
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(bytes, sheet);
    return rows.map((row) => row.slice(0, WIDEST).map(cellOf));
  } catch (error) {
    throw new Unreadable('damaged', undefined, { cause: error });
  }
}

/** The library's types call a date `typeof Date`, hence `unknown`. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return frenchDay(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** `jj/mm/aaaa` of a spreadsheet date, which knows no time zone. */
function frenchDay(date: Date): string {
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(date.getUTCDate(), 2)}/${pad(date.getUTCMonth() + 1, 2)}/${pad(date.getUTCFullYear(), 4)}`;
}
