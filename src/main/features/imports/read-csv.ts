import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { WIDEST, isBlank, type Cell, type Row } from './cell';
import { withoutSeparatorLine, type Delimiter } from './delimiter';
import { HEADER_ROOM, takeTurns, type LongWork } from './long-work';
import { Unreadable } from './unreadable';

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads the lines of a CSV text. Blank lines are kept, so that a line has the number a spreadsheet shows; quoted cells may hold line breaks.
 * @throws Unreadable `too-many-rows`, or `damaged` when a quote is never closed
 */
export async function readCsv(text: string, delimiter: Delimiter, work: LongWork): Promise<Row[]> {
  const rows: Row[] = [];
  const parser = parse({ delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true });
  try {
    await pipeline(chunksOf(withoutSeparatorLine(text), work), parser, (records: AsyncIterable<unknown>) => collect(records, rows));
  } catch (error) {
    throw error instanceof CsvError ? new Unreadable('damaged', undefined, { cause: error }) : error;
  }
  return rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
}

async function* chunksOf(text: string, work: LongWork): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    await takeTurns(work);
    yield bytes.subarray(start, start + CHUNK_BYTES);
  }
}

async function collect(records: AsyncIterable<unknown>, rows: Row[]): Promise<void> {
  for await (const record of records) {
    rows.push(rowOf(record));
    if (rows.length > IMPORT_LIMITS.rows + HEADER_ROOM) throw new Unreadable('too-many-rows', IMPORT_LIMITS.rows);
  }
}

function rowOf(record: unknown): Row {
  const cells: readonly unknown[] = Array.isArray(record) ? record : [];
  return cells.slice(0, WIDEST).map((cell): Cell => (typeof cell === 'string' && cell !== '' ? cell : null));
}
