/**
 * What no typed text may hold: halves of characters, control characters, noncharacters, invisible spaces without width and marks that
 * turn the direction of the text around. A file or a Word document could not give them back as they are, or would not open.
 */
const UNWRITABLE = new RegExp(
  [
    '\\p{Cs}|\\p{Noncharacter_Code_Point}',
    '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F]',
    '[\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]',
  ].join('|'),
  'gu',
);
const PLAIN = /^[\n\u0020-\u007E\u00A0-\u00FF]*$/;

/** The text without what cannot be written, its accents composed, its line ends as `\n`. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNWRITABLE, '')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .normalize('NFC');
}

/** The same on a single line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, ' ');
}
