import { LETTERHEAD_LIMIT } from '#shared/features/house-style/letterhead';
import { broken } from '#shared/kernel/errors';
import type { FileKind } from '#shared/kernel/file-kinds';
import { DamagedArchive, listZipEntries } from '../../archives/zip-directory';
import { readLetterhead } from '../../documents/letterhead/read-letterhead';
import { linksOf, textIn, unpackWord, type WordPackage } from '../../documents/letterhead/word-package';

/** A file as it was given. */
export interface GivenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Tells what a file is from its content. */
export type Recognise = (
  bytes: Buffer,
) => Promise<{ readonly kind: FileKind; readonly fault?: 'macros' | 'programs' | 'encrypted' | 'damaged' }>;

/** The most that a letterhead may weigh once unpacked, in bytes: more is a trap. */
const UNPACKED_LIMIT = 60 * 1024 * 1024;
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * Looks at a letterhead before it is kept: a Word document by its content, without macros, without other files inside, and that asks nothing of the outside.
 * @throws RULE `letterhead-refused`
 */
export async function acceptLetterhead({ fileName, bytes }: GivenFile, recognise: Recognise): Promise<void> {
  const refuse = (fault: Refusal, item = '') => broken({ rule: 'letterhead-refused', fileName, fault, item, found: kind });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { kind, fault } = await recognise(file);
  if (bytes.byteLength > LETTERHEAD_LIMIT) throw refuse('too-large');
  if (fault === 'encrypted') throw refuse('encrypted');
  if (fault === 'macros') throw refuse('macros', macrosIn(file));
  if (fault === 'programs') throw refuse('embedded', embeddedIn(file));
  if (fault === 'damaged') throw refuse('damaged');
  if (kind !== 'docx') throw refuse('not-word');
  const files = unpacked(file);
  if (files === undefined) throw refuse('damaged');
  if (!(textIn(files, 'word/document.xml') ?? '').includes(WORD)) throw refuse('strict');
  const embedded = [...files.keys()].find((path) => EMBEDDED.test(path));
  if (embedded !== undefined) throw refuse('embedded', embedded);
  const outside = outsideLink(files);
  if (outside !== undefined) throw refuse('linked', outside);
}

type Refusal = 'too-large' | 'not-word' | 'encrypted' | 'macros' | 'damaged' | 'strict' | 'embedded' | 'linked';

/** Objects of other programs, controls, and whole documents. */
const EMBEDDED = /^word\/(?:embeddings|activeX|charts|diagrams)\/|afchunk|^word\/[^/]+\.(?:docx|html?|rtf|mht)$/i;

function macrosIn(file: Buffer): string {
  return named(file, /vbaProject|vbaData/i);
}

function embeddedIn(file: Buffer): string {
  return named(file, EMBEDDED);
}

/** The first file of an archive under such a name; empty when there is none. */
function named(file: Buffer, pattern: RegExp): string {
  try {
    return listZipEntries(file).find(({ name }) => pattern.test(name))?.name ?? '';
  } catch {
    return '';
  }
}

function unpacked(file: Buffer): WordPackage | undefined {
  try {
    const size = listZipEntries(file).reduce((sum, entry) => sum + entry.size, 0);
    if (size > UNPACKED_LIMIT) return undefined;
    const files = unpackWord(file);
    readLetterhead(files);
    return files;
  } catch (error) {
    if (error instanceof DamagedArchive) return undefined;
    throw error;
  }
}

/** A picture or a model that Word would fetch elsewhere each time the document is opened; addresses to click are harmless. */
function outsideLink(files: WordPackage): string | undefined {
  for (const path of files.keys()) {
    if (!path.startsWith('word/_rels/') || !path.endsWith('.rels')) continue;
    const part = path.replace('_rels/', '').replace(/\.rels$/, '');
    const link = linksOf(files, part).find(({ type, external }) => external && type !== 'hyperlink');
    if (link) return `${part} : ${link.target}`;
  }
  return undefined;
}
