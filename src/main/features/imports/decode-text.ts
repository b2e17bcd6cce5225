import { Unreadable } from './unreadable';

/** A text with the name of the encoding its bytes were found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** The characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG index). Not every runtime of ours decodes them by itself. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const SAMPLE_BYTES = 65_536;
const CONTROLS_PER_BYTE = 0.002;
const FOREIGN_START = /^\s*(?:%PDF-|\{\\rtf|<(?:!doctype|html|\?xml|table|svg)\b)/i;

/**
 * Turns the bytes of a text file into text: a mark at its start decides, then whether the bytes are valid UTF-8, else Windows-1252.
 * @throws Unreadable `not-a-spreadsheet` for what is no plain text: an image, a PDF, a web page
 */
export function decodeText(bytes: Buffer): DecodedText {
  const decoded = decode(bytes);
  if (FOREIGN_START.test(decoded.text.slice(0, 200)) || isBinary(decoded.text.slice(0, SAMPLE_BYTES))) {
    throw new Unreadable('not-a-spreadsheet');
  }
  return decoded;
}

function decode(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le', 2), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: bigEndian(bytes.subarray(2)), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (byte) => HIGH_CONTROLS[byte.charCodeAt(0) - 0x80] ?? byte);
    return { text, encoding: 'Windows-1252' };
  }
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
