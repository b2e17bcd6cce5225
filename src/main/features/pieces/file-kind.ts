import type { FileKind } from '#shared/kernel/file-kinds';
import { lookIntoCompoundFile } from './compound-file';
import type { FileVerdict } from './file-verdict';
import { lookIntoArchive } from './office-archive';

type Look = (bytes: Buffer) => FileVerdict | Promise<FileVerdict>;
const is = (kind: FileKind) => () => ({ kind });

/** How each kind begins, as Latin-1 text at an offset. */
const SIGNATURES: readonly { readonly at?: number; readonly starts: string; readonly look: Look }[] = [
  { starts: '\x89PNG\r\n\x1a\n', look: is('png') },
  { starts: '\xff\xd8\xff', look: is('jpeg') },
  { starts: 'PK\x03\x04', look: lookIntoArchive },
  { starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', look: lookIntoCompoundFile },
  { starts: 'RIFF', look: (bytes) => ({ kind: latin1(bytes, 8, 4) === 'WEBP' ? 'webp' : 'unknown' }) },
  { at: 4, starts: 'ftyp', look: (bytes) => ({ kind: HEIF_BRAND.test(latin1(bytes, 8, 4)) ? 'heic' : 'unknown' }) },
  { starts: 'GIF8', look: is('gif') },
  { starts: 'II*\0', look: is('tiff') },
  { starts: 'MM\0*', look: is('tiff') },
  { starts: 'BM', look: (bytes) => ({ kind: bytes.length > 6 && bytes.readUInt32LE(2) === bytes.length ? 'bmp' : textOrUnknown(bytes) }) },
  { starts: 'PK\x05\x06', look: is('archive') },
  { starts: 'Rar!', look: is('archive') },
  { starts: '7z\xbc\xaf\x27\x1c', look: is('archive') },
  { starts: '\x1f\x8b', look: is('archive') },
  { starts: 'MZ', look: (bytes) => ({ kind: bytes.includes(0) ? 'program' : 'plain-text' }) },
  { starts: '\x7fELF', look: is('program') },
  { starts: '{\\rtf', look: is('rich-text') },
];

const HEIF_BRAND = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;
/** A PDF may begin with a few bytes of something else (ISO 32000, annexe H). */
const PDF_ROOM = 1024;

/** Recognises a file by its content; its name plays no part. What is inside an archive is never unpacked whole. */
export async function recogniseFile(bytes: Buffer): Promise<FileVerdict> {
  const signature = SIGNATURES.find(({ at = 0, starts }) => latin1(bytes, at, starts.length) === starts);
  if (signature) return signature.look(bytes);
  return { kind: latin1(bytes, 0, PDF_ROOM).includes('%PDF-') ? 'pdf' : textOrUnknown(bytes) };
}

function textOrUnknown(bytes: Buffer): FileKind {
  const head = bytes.subarray(0, PDF_ROOM);
  if (head.includes(0)) return 'unknown';
  return /<(?:!doctype html|html)/i.test(head.toString('latin1')) ? 'web-page' : 'plain-text';
}

function latin1(bytes: Buffer, at: number, length: number): string {
  return bytes.toString('latin1', at, at + length);
}
