import { IMPORT_LIMITS, type InspectedFile, type InspectRequest } from '#shared/features/imports/model';
import { openText, sampleOf } from './decode-text';
import { guessDelimiter } from './delimiter';
import type { Surroundings } from './file-kinds';
import type { LongWork } from './long-work';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { SheetCollector, type CollectedSheet } from './sheet-collector';
import { Unreadable } from './unreadable';

/** What one sheet holds, with what was understood of the file. */
export interface OpenedSheet extends CollectedSheet, Pick<InspectedFile, 'format' | 'encoding' | 'delimiter' | 'sheet'> {
  readonly sheets: readonly string[];
}

/** What reading a file takes besides the file. */
export interface Reading {
  readonly work: LongWork;
  readonly around: Surroundings;
}

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a list of associations, .xlsx or text. Its content decides, not the ending of its name.
 * @throws Unreadable; DomainError `CANCELLED`
 */
export async function readFile(request: InspectRequest, reading: Reading): Promise<OpenedSheet> {
  const bytes = Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength);
  if (bytes.length === 0) throw new Unreadable('empty');
  if (startsWith(bytes, OLD_OFFICE)) throw new Unreadable(bytes.includes(ENCRYPTED_PACKAGE) ? 'password-protected' : 'old-excel');
  return startsWith(bytes, ZIP) ? await readWorkbook(bytes, request, reading) : await readText(bytes, request, reading);
}

async function readWorkbook(bytes: Buffer, request: InspectRequest, { work, around }: Reading): Promise<OpenedSheet> {
  if (bytes.length > IMPORT_LIMITS.fileSize) throw new Unreadable('too-large', IMPORT_LIMITS.fileSize);
  const { rows, ...about } = await readXlsx(bytes, request.sheet, work);
  const collector = new SheetCollector(request, around);
  for (const row of rows) collector.take(row);
  return { format: 'xlsx', encoding: '', delimiter: '', ...about, ...collector.finish() };
}

async function readText(bytes: Buffer, request: InspectRequest, { work, around }: Reading): Promise<OpenedSheet> {
  if (bytes.length > IMPORT_LIMITS.textSize) throw new Unreadable('too-large', IMPORT_LIMITS.textSize);
  const file = openText(bytes);
  const delimiter = guessDelimiter(sampleOf(file));
  const collector = new SheetCollector(request, around);
  await readCsv(file, delimiter, { work, taker: collector });
  return { format: 'csv', encoding: file.encoding, delimiter, sheets: [], sheet: '', ...collector.finish() };
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
