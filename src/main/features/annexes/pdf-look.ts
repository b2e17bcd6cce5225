import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const unpack = promisify(inflate);

/** What a PDF says of itself, read from its structure alone. */
export interface PdfLook {
  readonly fault?: 'encrypted' | 'damaged' | 'programs';
  /** Null when it does not tell. */
  readonly pages: number | null;
}

/** A PDF ends with the place of its table and its mark, within its last bytes (ISO 32000, 7.5.5); some programs add a little after. */
const TAIL = 4096;
/** What compressed objects may unpack to, each: structure, not content. */
const OBJECTS_LIMIT = 8 * 1024 * 1024;
const MOST_OBJECT_STREAMS = 2000;

/** Looks at a PDF without drawing it: whole, not encrypted, launching nothing and carrying no program; and how many pages it has. */
export async function lookIntoPdf(bytes: Buffer): Promise<PdfLook> {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - TAIL));
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) return { fault: 'damaged', pages: null };
  const { structure, packed } = partsOf(bytes.toString('latin1'));
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(structure)) return { fault: 'encrypted', pages: null };
  const objects = structure + (await unpacked(packed, bytes)).join('\n');
  if (launches(objects)) return { fault: 'programs', pages: null };
  const pages = pagesOf(objects);
  return pages === 0 || !/\/Type\s*\/Catalog\b/.test(objects) ? { fault: 'damaged', pages: null } : { pages };
}

interface Parts {
  /** Everything outside the streams. */
  readonly structure: string;
  /** Where the compressed objects are. */
  readonly packed: readonly (readonly [start: number, end: number])[];
}

function partsOf(text: string): Parts {
  const structure: string[] = [];
  const packed: [number, number][] = [];
  let from = 0;
  for (let at = text.indexOf('stream', from); at >= 0; at = text.indexOf('stream', from)) {
    const before = text.slice(from, at);
    structure.push(before);
    const start = at + 'stream'.length + (text.startsWith('\r\n', at + 'stream'.length) ? 2 : 1);
    const end = text.indexOf('endstream', start);
    const dictionary = before.slice(before.lastIndexOf(' obj'));
    if (/\/Type\s*\/ObjStm\b/.test(dictionary) && /\/FlateDecode\b/.test(dictionary)) packed.push([start, end < 0 ? text.length : end]);
    if (end < 0) return { structure: structure.join('\n'), packed };
    from = end + 'endstream'.length;
  }
  return { structure: [...structure, text.slice(from)].join('\n'), packed };
}

/** One that cannot be unpacked is left out: it is not for us to mend. */
async function unpacked(packed: Parts['packed'], bytes: Buffer): Promise<string[]> {
  const texts: string[] = [];
  for (const [start, end] of packed.slice(0, MOST_OBJECT_STREAMS)) {
    const text = await unpack(bytes.subarray(start, end), { maxOutputLength: OBJECTS_LIMIT }).catch(() => null);
    if (text) texts.push(text.toString('latin1'));
  }
  return texts;
}

const PROGRAM = /\.(?:exe|com|bat|cmd|msi|scr|jar|js|jse|vbs|vbe|wsf|ps1|dll|hta|lnk|docm|xlsm|pptm)$/i;

/** An action that starts a program, or a program among the files it carries. */
function launches(objects: string): boolean {
  if (/\/S\s*\/Launch\b/.test(objects)) return true;
  if (!/\/EmbeddedFiles?\b/.test(objects)) return false;
  return Array.from(objects.matchAll(/\/U?F\s*(?:\(((?:\\.|[^\\)])*)\)|<([\dA-Fa-f\s]*)>)/g)).some(([, literal, hex]) =>
    PROGRAM.test(literal?.replaceAll('\0', '') ?? hexText(hex ?? '')),
  );
}

function hexText(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1').replaceAll('\0', '');
}

/** The count of the root of the pages, the last one written; null when there is none to read. */
function pagesOf(objects: string): number | null {
  const nodes = Array.from(objects.matchAll(/\/Type\s*\/Pages\b/g), ({ index }) => dictionaryAround(objects, index));
  const counts = nodes.filter((node) => !/\/Parent\b/.test(node)).map((node) => /\/Count\s+(\d+)/.exec(node)?.[1]);
  const last = counts.at(-1);
  return last === undefined ? null : Number(last);
}

const FURTHEST = 64 * 1024;

function dictionaryAround(objects: string, at: number): string {
  const start = Math.max(0, objects.lastIndexOf('<<', at));
  const end = objects.indexOf('>>', at);
  return objects.slice(Math.max(start, at - FURTHEST), end < 0 ? at : end);
}
