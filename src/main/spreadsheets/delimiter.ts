const CANDIDATES = [';', ',', '\t'] as const;
/** A separator of columns in a CSV file. */
export type Delimiter = (typeof CANDIDATES)[number];

const LINES_LOOKED_AT = 30;
/** Beyond this many columns more of them prove nothing. */
const ENOUGH = 8;

/**
 * Guesses what separates the columns from the first lines: the candidate that most lines hold equally often, outside quotes. Excel's own
 * `sep=;` first line settles it. A file of one column counts as `;`.
 */
export function guessDelimiter(text: string): Delimiter {
  const stated = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  const lines = firstLines(text);
  const best = CANDIDATES.map((delimiter) => ({ delimiter, score: score(lines, delimiter) })).reduce((a, b) => (b.score > a.score ? b : a));
  return CANDIDATES.find((delimiter) => delimiter === stated) ?? best.delimiter;
}

function firstLines(text: string): string[] {
  const bare = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '""');
  const lines = bare.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.slice(0, LINES_LOOKED_AT);
}

function score(lines: readonly string[], delimiter: string): number {
  const frequency = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...Array.from(frequency, ([count, agreeing]) => agreeing * Math.min(count, ENOUGH)));
}
