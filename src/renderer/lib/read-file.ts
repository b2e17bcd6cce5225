import { PIECE_FILE_LIMIT } from '#shared/features/pieces/model';
import { failureText } from '#shared/ipc/failure-text';
import { Refused } from './error-text';

/** A file as the core takes it. @throws Refused for one that is too large, before it is read */
export async function readFile(file: File): Promise<{ fileName: string; bytes: Uint8Array }> {
  if (file.size > PIECE_FILE_LIMIT) {
    const details = { rule: 'refused-piece', fault: 'too-large', fileName: file.name, found: 'unknown', limit: PIECE_FILE_LIMIT } as const;
    throw new Refused(failureText({ code: 'RULE', details }));
  }
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
