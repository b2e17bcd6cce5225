import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const READ_ONLY = 0o400;
const CHUNK = 1024 * 1024;
const LONGEST_NAME = 120;

/**
 * Documents opened in another program, as copies in the clear: each read-only in a folder of its own that nobody else may enter, and
 * wiped (overwritten, then deleted) as soon as the encrypted file is closed. A copy that another program holds is wiped the next time.
 */
export class TemporaryCopies {
  readonly #root: string;
  #period = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** Names the time between two wipings: a copy asked for before one is not written after it. */
  get period(): number {
    return this.#period;
  }

  /** Writes a copy under its own name and gives its path; null when a wiping has come since `period`. */
  async write({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }, period: number): Promise<string | null> {
    const folder = join(this.#root, randomUUID());
    try {
      const path = await writeReadOnly(folder, safeName(fileName), bytes);
      if (period === this.#period) return path;
    } catch (error) {
      // A wiping that came meanwhile took the folder away.
      if (period === this.#period) throw error;
    }
    await wipeFolder(folder);
    return null;
  }

  /** Wipes every copy, those of an earlier run too, and gives how many could not be. Never throws. */
  async wipe(): Promise<number> {
    this.#period += 1;
    const folders = await readdir(this.#root).catch(() => []);
    const wiped = await Promise.all(folders.map((name) => wipeFolder(join(this.#root, name))));
    return wiped.filter((done) => !done).length;
  }
}

async function writeReadOnly(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const path = join(folder, name);
  await writeFile(path, bytes, { flag: 'wx', mode: PRIVATE_FILE });
  await chmod(path, READ_ONLY);
  return path;
}

/** Overwrites every file of a folder, then deletes it; false when something resists. A link is deleted, never followed. */
async function wipeFolder(folder: string): Promise<boolean> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) await overwrite(join(parentPath, name));
    await rm(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

async function overwrite(path: string): Promise<void> {
  await chmod(path, PRIVATE_FILE);
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  try {
    for (let at = 0; at < size; at += CHUNK) await file.write(randomBytes(Math.min(CHUNK, size - at)), 0, undefined, at);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name that every system takes: nothing that leads to another folder, no device of Windows, not too long. */
export function safeName(fileName: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
  const clean = fileName.replace(/[\x00-\x1f\x7f<>:"/\\|?*]/g, '_').replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? '';
  const bare = clean.slice(0, clean.length - ending.length).slice(0, LONGEST_NAME);
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(bare) ? `piece${ending}` : `${bare}${ending}`;
}
