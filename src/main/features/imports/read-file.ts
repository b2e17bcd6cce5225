import type { InspectRequest } from '#shared/features/imports/model';
import type { LongWork } from '../../spreadsheets/long-work';
import { readTable, type TableForm } from '../../spreadsheets/read-table';
import type { Surroundings } from './file-kinds';
import { SheetCollector, type CollectedSheet } from './sheet-collector';

/** What one sheet holds, with what was understood of the file. */
export interface OpenedSheet extends CollectedSheet, TableForm {}

/** What reading a file takes besides the file. */
export interface Reading {
  readonly work: LongWork;
  readonly around: Surroundings;
}

/**
 * Reads a list of associations, .xlsx or text.
 * @throws Unreadable; DomainError `CANCELLED`
 */
export async function readFile(request: InspectRequest, { work, around }: Reading): Promise<OpenedSheet> {
  const collector = new SheetCollector(request, around);
  const form = await readTable(request, { work, taker: collector });
  return { ...form, ...collector.finish() };
}
