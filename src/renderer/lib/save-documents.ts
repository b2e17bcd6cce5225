import type { IssuedDocument } from '#shared/features/documents/contract';
import { call } from './api';
import { showFailure, showSaved } from './notices';

/** Writes issued documents where the user says: one through a file dialog, several into a folder. */
export async function saveDocuments(documents: readonly Pick<IssuedDocument, 'id'>[]): Promise<void> {
  try {
    const { saved, fileNames, token } = await call('shell.saveDocuments', { ids: documents.map(({ id }) => id) });
    if (saved) showSaved(fileNames, token);
  } catch (error) {
    showFailure(error);
  }
}
