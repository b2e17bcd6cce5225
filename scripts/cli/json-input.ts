import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DomainError } from '#shared/kernel/errors';
import { wrongCall } from './failures';
import { findJsonFault } from './json-fault';

const LARGEST = 200 * 1024 * 1024;

type Place = readonly (string | number)[];

/** The input of an operation as typed: `{"$file": "path"}` anywhere in it becomes the bytes of that file. `folder` is where relative paths start. */
export function readInput(json: string, folder: string): unknown {
  return withFiles(parseJson(json), { folder, place: [] });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw wrongCall(`Le JSON est mal formé ${placeIn(json, findJsonFault(json) ?? 0)}`);
  }
}

/** « à la position 12 (ligne 1, colonne 13) : «  …} » », or that the text ends too early. */
function placeIn(json: string, at: number): string {
  const before = json.slice(0, at).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const where = `à la position ${at} (ligne ${before.length}, colonne ${column})`;
  if (at >= json.length) return `${where} : il s’arrête trop tôt.`;
  return `${where}, avant « ${json.slice(at, at + 20)} ».`;
}

interface Walk {
  readonly folder: string;
  readonly place: Place;
}

function withFiles(value: unknown, { folder, place }: Walk): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown, index) => withFiles(entry, { folder, place: [...place, index] }));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first?.[0] === '$file' && entries.length === 1) return readBytes(first[1], { folder, place });
  return Object.fromEntries(entries.map(([key, entry]) => [key, withFiles(entry, { folder, place: [...place, key] })]));
}

function readBytes(name: unknown, { folder, place }: Walk): Uint8Array {
  if (typeof name !== 'string' || name === '') throw wrongCall('$file attend le chemin d’un fichier.', place);
  const path = resolve(folder, name);
  try {
    const { size } = statSync(path);
    if (size > LARGEST) throw wrongCall(`${name} dépasse ${LARGEST / 1024 / 1024} Mo : il n’a pas été lu.`, place);
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw wrongCall(`${name} ne peut pas être lu (${codeOf(error)}). Vérifiez le chemin et vos droits.`, place);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'lecture impossible';
}
