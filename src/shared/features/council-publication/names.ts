import { fold } from '../../kernel/french';
import type { NumberedDeliberation, SignedPlace } from './model';

const LONGEST = 60;

/** « 2026_05_12-attribution-de-subventions-aux-associations.pdf »: ASCII, no space, the subject cut at a word. */
export function handOverName({ number, title }: Pick<NumberedDeliberation, 'number' | 'title'>, ending = 'pdf'): string {
  return `${number}-${slugOf(title)}.${ending}`;
}

/** Words in lower case joined by hyphens, cut at a word. */
export function slugOf(title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= LONGEST) return words;
  return words.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
}

/**
 * What a file is the signed form of, from its name: the number of a deliberation however it is written (« délib 2026-05-12 signée.pdf »),
 * else the minutes or the list. Undefined when the name does not say it, or says two things.
 */
export function placeOf(fileName: string, deliberations: readonly Pick<NumberedDeliberation, 'id' | 'number'>[]): SignedPlace | undefined {
  const name = bare(fileName);
  const named = deliberations.filter(({ number }) => name.includes(bare(number)));
  if (named.length > 1) return undefined;
  const [only] = named;
  if (only) return { kind: 'deliberation', deliberationId: only.id };
  if (/-(pv|proces-verbal)-/.test(name)) return { kind: 'minutes', deliberationId: null };
  return name.includes('-liste-') ? { kind: 'list', deliberationId: null } : undefined;
}

/** Words and numbers between hyphens, one at each end. */
function bare(text: string): string {
  const words = fold(text.replace(/\.pdf$/i, '')).replace(/[^a-z0-9]+/g, '-');
  return `-${words.replace(/^-|-$/g, '')}-`;
}
