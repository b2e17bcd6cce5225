import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeDurably } from '../db/durable-files';
import { OpeningError, asOpeningError, openingReasonOf } from '../db/opening-error';
import { canonicalJson } from './canonical-json';
import { Kdf, Sealed } from './sealing';

const slotFields = { id: z.uuid(), createdAt: z.int(), kdf: Kdf, sealed: Sealed };
const AccountSlot = z.strictObject({ ...slotFields, kind: z.literal('account'), accountId: z.string().min(1), login: z.string().min(1) });
const RecoverySlot = z.strictObject({ ...slotFields, kind: z.literal('recovery') });
export const KeySlot = z.discriminatedUnion('kind', [AccountSlot, RecoverySlot]);
/** The data key wrapped once: for the password of an account, or for the recovery key. `createdAt` in ms UTC. */
export type KeySlot = z.infer<typeof KeySlot>;

const KeysContent = z.strictObject({
  format: z.literal('demopart-keys'),
  version: z.literal(1),
  vaultId: z.string().min(1),
  createdAt: z.int(),
  slots: z.array(KeySlot).min(1),
});
type KeysContent = z.infer<typeof KeysContent>;

export const KeysFile = KeysContent.extend({ integrity: z.string().regex(/^[0-9a-f]{64}$/) });
/** Everything needed, with a password, to open the database it lies beside. `integrity` tells a damaged file from a wrong password. */
export type KeysFile = z.infer<typeof KeysFile>;

/** `…/town.db` → `…/town.keys.json`. */
export function keysPathOf(dbPath: string): string {
  return dbPath.replace(/\.db$/, '') + '.keys.json';
}

/** Completes the content with its fingerprint. */
export function sealContent(content: KeysContent): KeysFile {
  return { ...content, integrity: fingerprint(content) };
}

/**
 * Reads and checks a keys file. The previous one, kept while a change is written, stands in for one that a power cut spoilt.
 * @throws OpeningError `missing-keys`, `damaged-keys`, or `newer-version` when a later version of the program wrote it
 */
export function readKeysFile(path: string): KeysFile {
  try {
    return parse(readText(path));
  } catch (error) {
    const reason = openingReasonOf(error);
    const previous = previousPath(path);
    if ((reason !== 'missing-keys' && reason !== 'damaged-keys') || !existsSync(previous)) throw error;
    return parse(readText(previous));
  }
}

/** Replaces the keys file in one step: whatever happens, either the old or the new one is whole on the disk. */
export function writeKeysFile(path: string, keys: KeysFile): void {
  const temporary = `${path}.tmp`;
  try {
    writeDurably(temporary, `${JSON.stringify(keys, null, 2)}\n`);
    if (existsSync(path)) copyFileSync(path, previousPath(path));
    renameSync(temporary, path);
    syncFolder(dirname(path));
    rmSync(previousPath(path), { force: true });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw asOpeningError(error);
  }
}

function previousPath(path: string): string {
  return `${path}.bak`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (openingReasonOf(error) === 'not-found') throw new OpeningError('missing-keys', {}, { cause: error });
    if (openingReasonOf(error) === 'damaged-file') throw new OpeningError('damaged-keys', {}, { cause: error });
    throw asOpeningError(error);
  }
}

function parse(text: string): KeysFile {
  const json = parseJson(text);
  if (isFromLaterVersion(json)) throw new OpeningError('newer-version');
  const parsed = KeysFile.safeParse(json);
  if (!parsed.success) throw new OpeningError('damaged-keys', {}, { cause: parsed.error });
  const { integrity, ...content } = parsed.data;
  if (integrity !== fingerprint(content)) throw new OpeningError('damaged-keys');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OpeningError('damaged-keys', {}, { cause: error });
  }
}

function isFromLaterVersion(json: unknown): boolean {
  return z.looseObject({ format: z.literal('demopart-keys'), version: z.int().min(2) }).safeParse(json).success;
}

function fingerprint(content: KeysContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
