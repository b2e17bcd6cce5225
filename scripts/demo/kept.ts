import type { DocumentId } from '#shared/kernel/ids';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { show, sizeText } from './say';

/** Writes a document that the town keeps into the folder. */
export async function writeKept({ call }: Client, folder: DemoFolder, id: DocumentId): Promise<void> {
  writeMade(folder, await call('documents.content', { id }));
}

/** Writes a file just made into the folder. */
export function writeMade(folder: DemoFolder, { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }): void {
  show(`${folder.write(fileName, bytes)}  ${sizeText(bytes.length)}`);
}
