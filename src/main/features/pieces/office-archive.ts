import type { FileKind } from '#shared/kernel/file-kinds';
import { DamagedArchive, listZipEntries, unpackEntry, type ZipEntry } from '../../archives/zip-directory';
import { isPackagedFile } from './compound-file';
import type { FileVerdict } from './file-verdict';

/** The parts that say what an archive is are small: a larger one is a trap, and is not unpacked. Bytes. */
const DESCRIPTION_LIMIT = 1024 * 1024;

/** An object put in a document that is larger is not looked into. Bytes. */
const OBJECT_LIMIT = 32 * 1024 * 1024;

const OPEN_XML: readonly (readonly [RegExp, FileKind])[] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.(?:presentation|slideshow)\.main\+xml/, 'presentation'],
];

const OPEN_DOCUMENT: Readonly<Record<string, FileKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'presentation',
};

/** What a zip archive is: an Office or OpenDocument file, or nothing but an archive. Only the parts that describe it are unpacked. */
export async function lookIntoArchive(bytes: Buffer): Promise<FileVerdict> {
  try {
    const entries = listZipEntries(bytes);
    const part = async (name: string) => textOf(bytes, entries, name);
    const types = await part('[Content_Types].xml');
    if (types !== undefined) {
      const verdict = openXml(types, entries);
      if (verdict.fault !== undefined) return verdict;
      return (await carriesPrograms(bytes, entries)) ? { ...verdict, fault: 'programs' } : verdict;
    }
    const declared = await part('mimetype');
    return declared === undefined
      ? { kind: 'archive' }
      : openDocument(declared.trim(), entries, (await part('META-INF/manifest.xml')) ?? '');
  } catch (error) {
    if (error instanceof DamagedArchive) return { kind: 'archive', fault: 'damaged' };
    throw error;
  }
}

function openXml(types: string, entries: readonly ZipEntry[]): FileVerdict {
  if (/macroEnabled/i.test(types)) return { kind: /ms-word/i.test(types) ? 'docx' : 'xlsx', fault: 'macros' };
  const kind = OPEN_XML.find(([pattern]) => pattern.test(types))?.[1] ?? 'unknown';
  if (entries.some(({ name }) => /vbaProject/i.test(name))) return { kind, fault: 'macros' };
  return entries.some(({ encrypted }) => encrypted) ? { kind, fault: 'encrypted' } : { kind };
}

/** A control, a program, or a file of any kind put in as an object. A workbook behind a chart is none of these. */
async function carriesPrograms(bytes: Buffer, entries: readonly ZipEntry[]): Promise<boolean> {
  if (entries.some(({ name }) => /\/activeX\/|\.(?:exe|dll|com|bat|cmd|js|vbs|ps1|hta|lnk|scr|jar)$/i.test(name))) return true;
  for (const entry of entries.filter(({ name }) => /\/embeddings\/[^/]+\.bin$/i.test(name))) {
    if (entry.size > OBJECT_LIMIT) return true;
    if (isPackagedFile(await unpackEntry(bytes, entry))) return true;
  }
  return false;
}

function openDocument(declared: string, entries: readonly ZipEntry[], manifest: string): FileVerdict {
  const kind = OPEN_DOCUMENT[declared] ?? 'unknown';
  if (/encryption-data/.test(manifest) || entries.some(({ encrypted }) => encrypted)) return { kind, fault: 'encrypted' };
  return entries.some(({ name }) => /^(?:Basic|Scripts)\/.+/.test(name)) ? { kind, fault: 'macros' } : { kind };
}

async function textOf(bytes: Buffer, entries: readonly ZipEntry[], name: string): Promise<string | undefined> {
  const entry = entries.find((candidate) => candidate.name === name);
  if (!entry || entry.encrypted) return undefined;
  if (Math.max(entry.size, entry.packedSize) > DESCRIPTION_LIMIT) throw new DamagedArchive();
  return (await unpackEntry(bytes, entry)).toString('utf8');
}
