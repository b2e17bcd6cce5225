/** The most characters of a line and the most lines of an address, by the French postal standard (AFNOR XP Z 10-011). */
export const POSTAL_LINE = 38;
export const POSTAL_LINES = 6;

/** Without the punctuation that sorting machines stumble on. */
export function bareLine(text: string): string {
  return text
    .replace(/[.,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The last line of an address: in capitals, without accents nor punctuation. */
export function capitalLine(text: string): string {
  return cutLine(bareLine(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/g, ' ').replace(/œ/gi, 'oe')).toUpperCase());
}

/** A line that fits; what does not ends with an ellipsis. */
export function cutLine(text: string): string {
  return text.length <= POSTAL_LINE ? text : `${text.slice(0, POSTAL_LINE - 1).trimEnd()}…`;
}

/** At most so many lines, broken between words; what does not fit ends with an ellipsis. */
export function wrapLines(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most - 1 && rest.length > POSTAL_LINE) {
    const space = rest.lastIndexOf(' ', POSTAL_LINE);
    const end = space > 0 ? space : POSTAL_LINE;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return rest === '' ? lines : [...lines, cutLine(rest)];
}
