import { fold } from '../../kernel/french';
import type { NumberedDeliberation, SignedPlace } from './model';

const LONGEST = 60;

/** « 2026_05_12-attribution-de-subventions-aux-associations.pdf »: ASCII, no space, the subject cut at a word. */
export function handOverName({ number, title }: Pick<NumberedDeliberation, 'number' | 'title'>, ending = 'pdf'): string {
  return `${number}-${slugOf(title)}.${ending}`;
}

interface NamedAnnex {
  /** Its number within the affair, from 1. */
  readonly position: number;
  readonly title: string;
  /** `pdf`, `docx`… */
  readonly ending: string;
}

/** « 2026_05_12-annexe-1-plan-de-situation.pdf »: what is annexed to a deliberation, behind its number. */
export function actAnnexName({ number }: Pick<NumberedDeliberation, 'number'>, { position, title, ending }: NamedAnnex): string {
  return `${number}-annexe-${position}-${slugOf(title)}.${ending}`;
}

/** « affaire-04-1-annexe-2-devis.pdf »: before there is a deliberation, behind the number of the affair. */
export function affairAnnexName(affairNumber: string, { position, title, ending }: NamedAnnex): string {
  const [first = '', ...rest] = affairNumber.split('-');
  return `affaire-${[first.padStart(2, '0'), ...rest].join('-')}-annexe-${position}-${slugOf(title)}.${ending}`;
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
