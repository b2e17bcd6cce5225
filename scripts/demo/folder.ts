import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const DB = 'demopart-demo.db';
const LEDGER = 'demopart-demo.fichiers.json';
const OWN = [DB, `${DB}-wal`, `${DB}-shm`, 'demopart-demo.keys.json'];

/** The folder of a demonstration, which knows the files it wrote there and touches no other. */
export interface DemoFolder {
  readonly path: string;
  readonly dbPath: string;
  /** Writes a document and remembers it as its own. @throws Error when a file of that name is not its own */
  write(fileName: string, bytes: Uint8Array): string;
}

/** Makes the folder ready; `tell` hears which files of an earlier demonstration are about to go. @throws Error when it holds a file of the demonstration's name that no demonstration wrote */
export function openDemoFolder(path: string, tell: (names: readonly string[]) => void): DemoFolder {
  mkdirSync(path, { recursive: true });
  removeEarlier(path, tell);
  const stranger = OWN.find((name) => existsSync(join(path, name)));
  if (stranger) throw new Error(`${join(path, stranger)} existe déjà et ne vient pas d’une démonstration : choisissez un autre dossier.`);
  const own = [...OWN];
  const remember = () => writeFileSync(join(path, LEDGER), `${JSON.stringify(own, null, 2)}\n`);
  remember();
  return {
    path,
    dbPath: join(path, DB),
    write(fileName, bytes) {
      const place = join(path, basename(fileName));
      if (existsSync(place)) throw new Error(`${place} existe déjà et ne vient pas d’une démonstration : choisissez un autre dossier.`);
      own.push(basename(fileName));
      remember();
      writeFileSync(place, bytes);
      return place;
    },
  };
}

function removeEarlier(path: string, tell: (names: readonly string[]) => void): void {
  const ledger = join(path, LEDGER);
  if (!existsSync(ledger)) return;
  const listed = z.array(z.string()).parse(JSON.parse(readFileSync(ledger, 'utf8')));
  const present = [...listed.map((name) => basename(name)), LEDGER].filter((name) => existsSync(join(path, name)));
  tell(present);
  for (const name of present) rmSync(join(path, name));
}
