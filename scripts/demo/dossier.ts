import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { SessionId } from '#shared/kernel/ids';
import type { Client } from '../cli/client';
import type { DemoFolder } from './folder';
import { say, show, sizeText, title } from './say';

const HEADER = 'SQLite format 3';

/** Issues the dossier and writes every document into the folder, each checked against its fingerprint. */
export async function issueDossier({ call }: Client, sessionId: SessionId, folder: DemoFolder): Promise<number> {
  title('Dossier de séance');
  const issued = await call('dossier.issue', { sessionId });
  for (const { id } of issued) {
    const { fileName, bytes, sha256 } = await call('documents.content', { id });
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${fileName} n’a pas la bonne empreinte.`);
    show(`${folder.write(fileName, bytes)}  ${sizeText(bytes.length)}`);
  }
  return issued.length;
}

/** Locks the file, looks at it from outside, opens it again and counts what is there. */
export async function proveReopening(
  { call }: Client,
  { login, password }: { login: string; password: string },
  proof: { dbPath: string; sessionId: SessionId; documents: number },
): Promise<void> {
  title('Verrouillage et réouverture');
  await call('vault.lock', {});
  if (firstBytes(proof.dbPath).toString('latin1') === HEADER) throw new Error('Le fichier est en clair.');
  say('Verrouillé : le fichier ne commence pas comme une base en clair, son contenu est chiffré.');
  await call('vault.unlock', { login, password });
  const { total } = await call('associations.list', { page: 1, pageSize: 1 });
  const kept = await call('documents.list', { sessionId: proof.sessionId });
  const { intact, entries } = await call('audit.verify', {});
  if (kept.length !== proof.documents || !intact) throw new Error('La réouverture ne retrouve pas tout.');
  say(`Rouvert : ${total} associations, ${kept.length} documents, journal intact (${entries} lignes).`);
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(HEADER.length);
  readSync(file, bytes);
  closeSync(file);
  return bytes;
}
