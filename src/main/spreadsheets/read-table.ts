import { IMPORT_LIMITS, type InspectedFile } from '#shared/features/imports/model';
import { broken } from '#shared/kernel/errors';
import { openText, sampleOf } from './decode-text';
import { guessDelimiter } from './delimiter';
import type { LongWork } from './long-work';
import { readCsv, type RowTaker } from './read-csv';
import { readXlsx } from './read-xlsx';
import { Unreadable } from './unreadable';

/** A file someone chose: its bytes, its name, and which sheet of it. */
export interface TableFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sheet?: string | undefined;
}

/** What was understood of a file besides its lines. */
export interface TableForm extends Pick<InspectedFile, 'format' | 'encoding' | 'delimiter' | 'sheet'> {
  readonly sheets: readonly string[];
}

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Gives the lines of a file to a taker, .xlsx or text. Its content decides, not the ending of its name.
 * @throws Unreadable; DomainError `CANCELLED`
 */
export async function readTable(file: TableFile, { work, taker }: { work: LongWork; taker: RowTaker }): Promise<TableForm> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (bytes.length === 0) throw new Unreadable('empty');
  if (startsWith(bytes, OLD_OFFICE)) throw new Unreadable(bytes.includes(ENCRYPTED_PACKAGE) ? 'password-protected' : 'old-excel');
  return startsWith(bytes, ZIP) ? await readWorkbook(bytes, file.sheet, { work, taker }) : await readText(bytes, { work, taker });
}

/**
 * Says to the user what is wrong with a file that could not be read.
 * @throws DomainError `RULE` unreadable-file in the place of an `Unreadable`; anything else as it is
 */
export function explainUnreadable(error: unknown, fileName: string): never {
  if (!(error instanceof Unreadable)) throw error;
  const { fault, limit } = error;
  throw broken({ rule: 'unreadable-file', fault, fileName, ...(limit === undefined ? {} : { limit }) });
}

interface Taking {
  readonly work: LongWork;
  readonly taker: RowTaker;
}

async function readWorkbook(bytes: Buffer, wanted: string | undefined, { work, taker }: Taking): Promise<TableForm> {
  if (bytes.length > IMPORT_LIMITS.fileSize) throw new Unreadable('too-large', IMPORT_LIMITS.fileSize);
  const { rows, ...about } = await readXlsx(bytes, wanted, work);
  for (const row of rows) taker.take(row);
  return { format: 'xlsx', encoding: '', delimiter: '', ...about };
}

async function readText(bytes: Buffer, taking: Taking): Promise<TableForm> {
  if (bytes.length > IMPORT_LIMITS.textSize) throw new Unreadable('too-large', IMPORT_LIMITS.textSize);
  const file = openText(bytes);
  const delimiter = guessDelimiter(sampleOf(file));
  await readCsv(file, delimiter, taking);
  return { format: 'csv', encoding: file.encoding, delimiter, sheets: [], sheet: '' };
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
