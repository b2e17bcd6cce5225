import type { FileKind } from '#shared/kernel/file-kinds';
import type { FileVerdict } from './file-verdict';

/** Offsets in the header of a compound file ([MS-CFB], 2.2), the container of .doc, .xls, .ppt and .msg. */
const SECTOR_SHIFT = 30;
const DIRECTORY_START = 48;
const FAT_LIST = 76;
const FATS_IN_HEADER = 109;
const ENTRY_LENGTH = 128;
const NAME_LENGTH = 64;
/** Far more than any real document has; a loop in a forged one ends there. */
const MOST_SECTORS = 4096;

/** In the order in which they tell: what encrypts or carries macros first. */
const TELLING: readonly (readonly [RegExp, FileVerdict])[] = [
  [/^EncryptedPackage$/, { kind: 'docx', fault: 'encrypted' }],
  [/^(?:_VBA_PROJECT|_VBA_PROJECT_CUR|Macros)$/, { kind: 'doc', fault: 'macros' }],
];

const STREAMS: readonly (readonly [RegExp, FileKind])[] = [
  [/^WordDocument$/, 'doc'],
  [/^(?:Workbook|Book)$/, 'xls'],
  [/^PowerPoint Document$/, 'presentation'],
  [/^__(?:properties_version|nameid|substg)/, 'outlook-message'],
];

/** What an old Office container holds, from the names in its directory. */
export function lookIntoCompoundFile(bytes: Buffer): FileVerdict {
  try {
    const names = directoryNames(bytes);
    const telling = TELLING.find(([pattern]) => names.some((name) => pattern.test(name)));
    if (telling) return telling[1];
    return { kind: STREAMS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'unknown' };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'doc', fault: 'damaged' };
    throw error;
  }
}

/** Whether an object put in a document is a file of any kind, which opens with a double click ([MS-OLEDS], 2.3.6). */
export function isPackagedFile(bytes: Buffer): boolean {
  try {
    return directoryNames(bytes).some((name) => name.endsWith('Ole10Native'));
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** @throws RangeError when the file is truncated */
function directoryNames(bytes: Buffer): string[] {
  const size = 2 ** Math.min(bytes.readUInt16LE(SECTOR_SHIFT), 12);
  const names: string[] = [];
  let sector = bytes.readUInt32LE(DIRECTORY_START);
  for (let read = 0; read < MOST_SECTORS && sector < 0xfffffffa; read += 1) {
    for (let at = (sector + 1) * size; at < (sector + 2) * size; at += ENTRY_LENGTH) names.push(entryName(bytes, at));
    sector = nextSector(bytes, sector, size);
  }
  return names.filter((name) => name !== '');
}

function entryName(bytes: Buffer, at: number): string {
  const length = bytes.readUInt16LE(at + NAME_LENGTH);
  return bytes.toString('utf16le', at, at + Math.max(0, Math.min(length, NAME_LENGTH) - 2));
}

/** The sector that follows, from the allocation table; the end of the chain when that part of the table is not listed in the header. */
function nextSector(bytes: Buffer, sector: number, size: number): number {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= FATS_IN_HEADER) return END_OF_CHAIN;
  const tableSector = bytes.readUInt32LE(FAT_LIST + 4 * table);
  return bytes.readUInt32LE((tableSector + 1) * size + 4 * (sector % perTable));
}

const END_OF_CHAIN = 0xfffffffe;
