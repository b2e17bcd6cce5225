import { IMPORT_LIMITS, type ImportRequest } from '#shared/features/imports/model';
import { broken } from '#shared/kernel/errors';
import { columnTitles, findHeaderLine } from './header';
import type { LongWork } from './long-work';
import { readFile, type SheetData } from './read-file';
import { Unreadable } from './unreadable';

/** A sheet of which the line of the titles is known. */
export interface OpenedSheet {
  readonly data: SheetData;
  /** Counted from 1. */
  readonly headerLine: number;
  /** One per column. */
  readonly titles: readonly string[];
}

export type SheetRequest = Pick<ImportRequest, 'fileName' | 'bytes' | 'sheet' | 'headerLine'>;

/**
 * Reads a file and finds its titles, or takes the line the user chose.
 * @throws DomainError `RULE` unreadable-file, with what is wrong with the file; `CANCELLED`
 */
export async function openSheet(request: SheetRequest, work: LongWork): Promise<OpenedSheet> {
  try {
    const data = await readFile(request, work);
    const headerLine = request.headerLine ?? findHeaderLine(data.rows);
    if (headerLine > data.rows.length) throw new Unreadable('no-header');
    if (data.rows.length - headerLine > IMPORT_LIMITS.rows) throw new Unreadable('too-many-rows', IMPORT_LIMITS.rows);
    return { data, headerLine, titles: columnTitles(data.rows, headerLine) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { fault, limit } = error;
    throw broken({ rule: 'unreadable-file', fault, fileName: request.fileName, ...(limit === undefined ? {} : { limit }) });
  }
}
