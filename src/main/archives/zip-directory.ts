import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** An archive that is truncated, broken, or larger than it says. */
export class DamagedArchive extends Error {
  constructor(options?: ErrorOptions) {
    super('damaged archive', options);
    this.name = 'DamagedArchive';
  }
}

/** One file of a zip archive, as the central directory at its end declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly deflated: boolean;
  readonly encrypted: boolean;
  readonly headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const inflate = promisify(inflateRaw);

function endOfDirectory(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new DamagedArchive();
}

function entryAt(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new DamagedArchive();
  const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
  return {
    entry: {
      name: bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      deflated: bytes.readUInt16LE(at + 10) === 8,
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      headerOffset: bytes.readUInt32LE(at + 42),
    },
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

/**
 * What an archive says it contains, without unpacking anything. Archives beyond 4 GB (zip64) count as damaged.
 * @throws DamagedArchive when the directory is missing or wrong, as in a truncated file
 */
export function listZipEntries(bytes: Buffer): ZipEntry[] {
  try {
    const end = endOfDirectory(bytes);
    const entries: ZipEntry[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
      const { entry, next } = entryAt(bytes, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? new DamagedArchive({ cause: error }) : error;
  }
}

/**
 * Unpacks one file of the archive, never beyond the size it declares.
 * @throws DamagedArchive when the content is broken or larger than declared
 */
export async function unpackEntry(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  try {
    const lengths = entry.headerOffset + 26;
    const start = entry.headerOffset + LOCAL_HEADER_LENGTH + bytes.readUInt16LE(lengths) + bytes.readUInt16LE(lengths + 2);
    const packed = bytes.subarray(start, start + entry.packedSize);
    if (!entry.deflated) return packed;
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new DamagedArchive();
  }
}
