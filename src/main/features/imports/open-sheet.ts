import type { InspectRequest } from '#shared/features/imports/model';
import { explainUnreadable } from '../../spreadsheets/read-table';
import { readFile, type OpenedSheet, type Reading } from './read-file';

/**
 * Reads a file under its titles, found or chosen by the user.
 * @throws DomainError `RULE` unreadable-file, with what is wrong with the file; `CANCELLED`
 */
export async function openSheet(request: InspectRequest, reading: Reading): Promise<OpenedSheet> {
  try {
    return await readFile(request, reading);
  } catch (error) {
    return explainUnreadable(error, request.fileName);
  }
}
