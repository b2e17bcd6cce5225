import { IMPORT_LIMITS, type ImportFile, type InspectedFile } from '#shared/features/imports/model';
import type { Row } from './cell';
import { decodeText } from './decode-text';
import { guessDelimiter } from './delimiter';
import type { LongWork } from './long-work';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { Unreadable } from './unreadable';

/** The cells of one sheet, with what was understood of the file. `rows[0]` is line 1. */
export interface SheetData extends Pick<InspectedFile, 'format' | 'encoding' | 'delimiter' | 'sheet'> {
  readonly sheets: readonly string[];
  readonly rows: readonly Row[];
}

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a list of associations, .xlsx or text. Its content decides, not the ending of its name.
 * @throws Unreadable; DomainError `CANCELLED`
 */
export async function readFile(file: ImportFile & { readonly sheet?: string | undefined }, work: LongWork): Promise<SheetData> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const data = await readContent(bytes, file.sheet, work);
  if (data.rows.length === 0) throw new Unreadable('empty');
  return data;
}

async function readContent(bytes: Buffer, sheet: string | undefined, work: LongWork): Promise<SheetData> {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > IMPORT_LIMITS.fileSize) throw new Unreadable('too-large', IMPORT_LIMITS.fileSize);
  if (startsWith(bytes, OLD_OFFICE)) throw new Unreadable(bytes.includes(ENCRYPTED_PACKAGE) ? 'password-protected' : 'old-excel');
  if (startsWith(bytes, ZIP)) return { format: 'xlsx', encoding: '', delimiter: '', ...(await readXlsx(bytes, sheet, work)) };
  return readText(bytes, work);
}

async function readText(bytes: Buffer, work: LongWork): Promise<SheetData> {
  const { text, encoding } = decodeText(bytes);
  const delimiter = guessDelimiter(text);
  return { format: 'csv', encoding, delimiter, sheets: [], sheet: '', rows: await readCsv(text, delimiter, work) };
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
