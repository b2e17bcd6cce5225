import { typeset } from '#shared/kernel/french';

/** Advance widths of Arial from the space to the tilde, in thousandths of the size. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;
const OTHERS: Readonly<Record<string, number>> = {
  '’': 222,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '«': 556,
  '»': 556,
  '°': 400,
  '\u202F': 200,
  '\u00A0': 278,
  œ: 944,
};
const BOLD = 1.07;
const known = new Map<string, number>();

function widthOfCharacter(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = character.normalize('NFD').charCodeAt(0) - 32;
  const width = OTHERS[character] ?? WIDTHS[plain] ?? 556;
  known.set(character, width);
  return width;
}

/** Width of a text in twentieths of a point; `size` in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let sum = 0;
  for (const character of text) sum += widthOfCharacter(character);
  return (sum * size * 20 * (bold ? BOLD : 1)) / 1000;
}

/** How many lines a text takes in a width, broken at its spaces as Word does. */
export function linesIn(text: string, width: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, width, measure), 0);
}

function linesOfOne(text: string, width: number, measure: (text: string) => number): number {
  const whole = measure(text);
  if (whole <= width) return 1;
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[-–])| /)) {
    const size = measure(word);
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(size / width) - 1);
    used += (size % width) + (/[-–]$/.test(word) ? 0 : space);
  }
  return lines;
}

/** The room a text is cut to: its size in points, the width in twentieths of a point, and the most lines. */
export interface TextRoom {
  readonly size: number;
  readonly bold?: boolean;
  readonly width: number;
  readonly lines: number;
}

/** Word breaks a little earlier than measured: the room counted on is that much smaller. */
const CAUTION = 0.96;

/** The text as printed, cut between words with an ellipsis when it would take more lines than there is room for. */
export function cutToRoom(text: string, { size, bold = false, width, lines }: TextRoom): string {
  const measure = (part: string) => textWidth(part, size, bold);
  const fits = (part: string) => linesIn(part, width * CAUTION, measure) <= lines;
  const whole = typeset(text.replace(/\s+/g, ' ').trim());
  if (fits(whole)) return whole;
  let [kept, over] = [0, whole.length];
  while (over - kept > 1) {
    const middle = Math.floor((kept + over) / 2);
    if (fits(`${whole.slice(0, middle)}…`)) kept = middle;
    else over = middle;
  }
  const start = whole.slice(0, kept);
  const word = start.lastIndexOf(' ');
  return `${(word > kept / 2 ? start.slice(0, word) : start).replace(/[\s,;:.–-]+$/u, '')}…`;
}
