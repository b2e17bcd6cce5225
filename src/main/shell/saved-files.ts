import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shell } from 'electron';

/** What a save answers: names for the user, and a token for « Ouvrir » and « Ouvrir le dossier ». */
export interface SavedAnswer {
  readonly saved: boolean;
  readonly fileNames: string[];
  readonly token: string | null;
}

/** The window's page never sees a path: it gets a token for what it has just saved. */
export class SavedFiles {
  readonly #paths = new Map<string, readonly string[]>();

  /** Nothing was written: the user closed the dialog. */
  static readonly nothing: SavedAnswer = { saved: false, fileNames: [], token: null };

  /** Remembers what was written. */
  remember(paths: readonly string[]): SavedAnswer {
    const token = randomUUID();
    this.#paths.set(token, paths);
    return { saved: true, fileNames: paths.map((path) => basename(path)), token };
  }

  /** Opens the file, or the folder when several were written. False when the token is unknown or nothing opens it. */
  async open(token: string): Promise<boolean> {
    const paths = this.#paths.get(token);
    const [first] = paths ?? [];
    if (paths === undefined || first === undefined) return false;
    return (await shell.openPath(paths.length === 1 ? first : dirname(first))) === '';
  }

  /** Shows the first file in its folder. */
  show(token: string): boolean {
    const [first] = this.#paths.get(token) ?? [];
    if (first === undefined) return false;
    shell.showItemInFolder(first);
    return true;
  }
}

/** Writes a file whole: a file of that name is replaced only because the user said so in the dialog. */
export async function writeChosen(path: string, bytes: Uint8Array): Promise<string> {
  await writeFile(path, bytes);
  return path;
}

/** Makes a folder inside another, and never one that is there: a second « dossier » becomes « dossier (2) ». */
export async function folderBeside(parent: string, name: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(parent, copy === 1 ? name : `${name} (${copy})`);
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Writes into a folder without ever replacing a file: a second « note.docx » becomes « note (2).docx ». */
export async function writeBeside(folder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? fileName : fileName.replace(/(\.[^.]+)?$/, ` (${copy})$1`));
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
