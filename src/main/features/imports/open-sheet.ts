import type { InspectRequest } from '#shared/features/imports/model';
import { broken } from '#shared/kernel/errors';
import { readFile, type OpenedSheet, type Reading } from './read-file';
import { Unreadable } from './unreadable';

/**
 * Reads a file under its titles, found or chosen by the user.
 * @throws DomainError `RULE` unreadable-file, with what is wrong with the file; `CANCELLED`
 */
export async function openSheet(request: InspectRequest, reading: Reading): Promise<OpenedSheet> {
  try {
    return await readFile(request, reading);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { fault, limit } = error;
    throw broken({ rule: 'unreadable-file', fault, fileName: request.fileName, ...(limit === undefined ? {} : { limit }) });
  }
}
