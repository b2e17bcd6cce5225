import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const Remembered = z.object({ dbPath: z.string().min(1) });

/** Where the encrypted file is: `DEMOPART_DATA`, or the folder chosen by the user, or the system's folder for the program's data. */
export interface Location {
  dbPath(): string;
  /** Remembers another file, chosen in a dialog. */
  choose(path: string): void;
}

/** Gives each data folder its own settings and its own single instance; before the application is ready. */
export function createLocation(): Location {
  const asked = process.env['DEMOPART_DATA'];
  if (asked !== undefined) app.setPath('userData', join(asked, 'reglages'));
  const memory = join(app.getPath('userData'), 'emplacement.json');
  const usual = join(asked ?? join(app.getPath('userData'), 'donnees'), 'demopart.db');
  let dbPath = rememberedPath(memory) ?? usual;
  return {
    dbPath: () => dbPath,
    choose(path) {
      dbPath = path;
      mkdirSync(dirname(memory), { recursive: true });
      writeFileSync(memory, JSON.stringify({ dbPath }));
    },
  };
}

function rememberedPath(memory: string): string | undefined {
  if (!existsSync(memory)) return undefined;
  try {
    return Remembered.parse(JSON.parse(readFileSync(memory, 'utf8'))).dbPath;
  } catch {
    return undefined;
  }
}
