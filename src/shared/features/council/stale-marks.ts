import { yearOf, type CivilDate } from '../../kernel/dates';

/** Something in a text that may belong to the year it was first written in. */
export interface StaleMark {
  readonly kind: 'year' | 'date' | 'amount' | 'number';
  /** Where it is, in characters. */
  readonly at: number;
  /** As it is written. */
  readonly found: string;
  /** What it would be this year; null when only a reader can tell. */
  readonly replacement: string | null;
}

/** When the text was voted, and when it will be. */
export interface Passing {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const SPACE = '[ \\u00a0\\u202f]';
/** In the order in which they are told apart: a date holds a year, a number too. */
const MARKS: readonly (readonly [StaleMark['kind'], RegExp])[] = [
  ['date', new RegExp(`(?<![\\d/])(?:(?:1er|\\d{1,2})${SPACE}(?:${MONTHS})${SPACE}(20\\d{2})|\\d{1,2}/\\d{1,2}/(20\\d{2}))(?!\\d)`, 'giu')],
  ['number', /(?<![\dA-Z_-])(20\d{2})[_-]\d{1,4}(?:[_-]\d{1,4})?(?![\d_-])/gu],
  ['year', /(?<![\d_/-])(20\d{2})(?![\d_])/gu],
  ['amount', new RegExp(`(?<![\\d,])\\d{1,3}(?:${SPACE}?\\d{3})*(?:,\\d{1,2})?${SPACE}?(?:€|euros?)`, 'giu')],
];

/** A law, a decree or the code keeps its own dates and numbers. */
const LEGAL = /(?<!\p{L})(?:lois?|ordonnances?|décrets?|arrêtés?|circulaires?|règlement \(UE\)|directives?)(?!\p{L})/iu;

/**
 * What a text taken up from an earlier session holds that belongs to its time: years about it, dates, numbers of deliberations, and
 * amounts. Nothing when both sessions are of one year: the text is as fresh as it was. Lines that cite a law are left alone.
 */
export function staleMarks(text: string, { from, to }: Passing): StaleMark[] {
  const years = yearOf(to) - yearOf(from);
  if (years <= 0) return [];
  const marks: StaleMark[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (!LEGAL.test(line)) marks.push(...marksIn(line, start, { years, then: yearOf(from), until: yearOf(to) }));
    start += line.length + 1;
  }
  return marks;
}

interface Years {
  readonly years: number;
  readonly then: number;
  readonly until: number;
}

function marksIn(line: string, start: number, { years, then, until }: Years): StaleMark[] {
  const marks: StaleMark[] = [];
  const taken = (at: number) => marks.some((mark) => at >= mark.at - start && at < mark.at - start + mark.found.length);
  for (const [kind, pattern] of MARKS) {
    for (const { 0: found, index, ...groups } of line.matchAll(pattern)) {
      const year = Number(groups[1] ?? groups[2] ?? Number.NaN);
      const past = kind === 'amount' || (kind === 'year' ? Math.abs(year - then) <= 1 : year <= then && year < until);
      if (taken(index) || !past) continue;
      marks.push({ kind, at: start + index, found, replacement: kind === 'year' ? String(year + years) : null });
    }
  }
  return marks.toSorted((a, b) => a.at - b.at);
}

/** The text with what has a replacement replaced. `marks` are its own, in their order. */
export function withReplacements(text: string, marks: readonly StaleMark[]): string {
  return marks.reduceRight(
    (done, { at, found, replacement }) => (replacement === null ? done : done.slice(0, at) + replacement + done.slice(at + found.length)),
    text,
  );
}
