import { isUtf8 } from 'node:buffer';
import { Unreadable } from './unreadable';

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The bytes of a text file, its mark taken away, with the encoding they were found to be in. */
export interface TextFile {
  readonly encoding: TextEncoding;
  readonly content: Buffer;
  /** Bytes of one piece, ended where no character is cut, as text. */
  readonly decode: (bytes: Buffer) => string;
}

/** The characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG index). Not every runtime of ours decodes them by itself. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const SAMPLE_BYTES = 65_536;
const CONTROLS_PER_BYTE = 0.002;
const FOREIGN_START = /^\s*(?:%PDF-|\{\\rtf|<(?:!doctype|html|\?xml|table|svg)\b)/i;
const UTF8_MARK = Buffer.from('efbbbf', 'hex');

/**
 * Finds how the bytes of a text file are to be read: a mark at its start decides, then whether the bytes are valid UTF-8, else
 * Windows-1252. Nothing is decoded but a sample.
 * @throws Unreadable `not-a-spreadsheet` for what is no plain text: an image, a PDF, a web page
 */
export function openText(bytes: Buffer): TextFile {
  const file = withEncoding(bytes);
  const sample = sampleOf(file);
  if (FOREIGN_START.test(sample.slice(0, 200)) || isBinary(sample)) throw new Unreadable('not-a-spreadsheet');
  return file;
}

/** The start of the text, for guessing. */
export function sampleOf({ content, decode }: TextFile, bytes = SAMPLE_BYTES): string {
  return decode(content.subarray(0, bytes - (bytes % 2)));
}

function withEncoding(bytes: Buffer): TextFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { encoding: 'UTF-16', content: bytes.subarray(2), decode: (part) => part.toString('utf16le') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16', content: bytes.subarray(2), decode: bigEndian };
  if (!isUtf8(bytes)) return { encoding: 'Windows-1252', content: bytes, decode: windows1252 };
  const marked = bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  return { encoding: 'UTF-8', content: marked ? bytes.subarray(UTF8_MARK.length) : bytes, decode: (part) => part.toString('utf8') };
}

function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (byte) => HIGH_CONTROLS[byte.charCodeAt(0) - 0x80] ?? byte);
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

function isBinary(sample: string): boolean {
  if (sample.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file from a text
  const controls = sample.match(/[\u0001-\u0008\u000E-\u001F\u0081\u008D\u008F\u0090\u009D]/g)?.length ?? 0;
  return controls > sample.length * CONTROLS_PER_BYTE;
}
