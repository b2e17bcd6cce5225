import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { WIDEST, type Cell, type Row } from './cell';
import { sampleOf, type TextFile } from './decode-text';
import type { Delimiter } from './delimiter';
import { takeTurns, type LongWork } from './long-work';
import { Unreadable } from './unreadable';

/** Where a reader of files puts the lines it finds, one by one from line 1. */
export interface RowTaker {
  take(row: Row): void;
}

const CHUNK_BYTES = 256 * 1024;

/**
 * Gives the lines of a CSV text one by one, without ever holding all of it. Blank lines are given too, so that a line has the number a
 * spreadsheet shows; quoted cells may hold line breaks.
 * @throws Unreadable `damaged` when a quote is never closed, and whatever `taker` throws
 */
export async function readCsv(file: TextFile, delimiter: Delimiter, { work, taker }: { work: LongWork; taker: RowTaker }): Promise<void> {
  const parser = parse({ delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true });
  try {
    await pipeline(chunksOf(file, work), parser, (records: AsyncIterable<unknown>) => give(records, taker));
  } catch (error) {
    throw error instanceof CsvError ? new Unreadable('damaged', undefined, { cause: error }) : error;
  }
}

async function* chunksOf(file: TextFile, work: LongWork): AsyncGenerator<Buffer> {
  // A character of UTF-16 may take two units, of UTF-8 several bytes: the first is decoded whole, the other left to the parser.
  const content = file.encoding === 'UTF-16' ? Buffer.from(file.decode(file.content)) : file.content;
  const decode = file.encoding === 'Windows-1252' ? (chunk: Buffer) => Buffer.from(file.decode(chunk)) : (chunk: Buffer) => chunk;
  for (let start = separatorLine(file).length; start < content.length; start += CHUNK_BYTES) {
    await takeTurns(work);
    work.progress(Math.round((100 * start) / content.length), 100, 'Lecture du fichier');
    yield decode(content.subarray(start, start + CHUNK_BYTES));
  }
}

/** Excel's `sep=;` first line is no data. */
function separatorLine(file: TextFile): string {
  return /^sep=[;,\t]\r?\n/i.exec(sampleOf(file, 32))?.[0] ?? '';
}

async function give(records: AsyncIterable<unknown>, taker: RowTaker): Promise<void> {
  for await (const record of records) taker.take(rowOf(record));
}

function rowOf(record: unknown): Row {
  const cells: readonly unknown[] = Array.isArray(record) ? record : [];
  return cells.slice(0, WIDEST).map((cell): Cell => (typeof cell === 'string' && cell !== '' ? cell : null));
}
