import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DamagedArchive } from '../../archives/zip-directory';

/** The files of a Word document by their path. */
export type WordPackage = Map<string, Uint8Array>;

/** @throws DamagedArchive */
export function unpackWord(bytes: Uint8Array): WordPackage {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (error) {
    throw new DamagedArchive({ cause: error });
  }
}

export function packWord(files: WordPackage): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6 });
}

/** A part as text; undefined when there is none. */
export function textIn(files: WordPackage, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : strFromU8(bytes).replace(/^\uFEFF/, '');
}

export function writeIn(files: WordPackage, path: string, text: string): void {
  files.set(path, strToU8(text));
}

/** A link from one part to another, or to the outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: « image », « header », « hyperlink ». */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Where the links of a part are written. */
export function linksPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** What a part refers to. */
export function linksOf(files: WordPackage, path: string): Relationship[] {
  const xml = textIn(files, linksPath(path)) ?? '';
  return [...xml.matchAll(/<Relationship\s([^>]*?)\/?>/g)].map(([, attributes = '']) => ({
    id: attributeIn(attributes, 'Id'),
    type: attributeIn(attributes, 'Type').split('/').at(-1) ?? '',
    target: attributeIn(attributes, 'Target'),
    external: attributeIn(attributes, 'TargetMode') === 'External',
  }));
}

/** The path in the package of what a part under `word/` refers to. */
export function pathOf({ target }: Pick<Relationship, 'target'>): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target.replace(/^\.\//, '')}`;
}

/** The value of an attribute, as the file writes it; empty without one. */
export function attributeIn(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
