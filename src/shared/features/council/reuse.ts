import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';
import { fold } from '../../kernel/french';
import { ItemId } from '../../kernel/ids';
import { VoteOutcome } from '../sitting/model';
import { ItemType } from './model';

export const PastItem = z.strictObject({
  id: ItemId,
  meetsOn: zCivilDate,
  title: z.string(),
  type: ItemType,
  subjectCode: z.string(),
  budgetLine: z.string(),
  /** Null when its vote is not recorded. */
  outcome: VoteOutcome.nullable(),
  /** Of its deliberation; null until numbered. */
  number: z.string().nullable(),
  /** About this time of an earlier year. */
  sameSeason: z.boolean(),
  annexes: z.int(),
});
/** An affair of an earlier session, whose texts may be taken up. */
export type PastItem = z.infer<typeof PastItem>;

/** The texts that are taken up, in the order in which they are printed. */
export const TAKEN_TEXTS = ['title', 'context', 'proposal', 'budget', 'visas', 'recitals', 'decision'] as const;
export type TakenText = (typeof TAKEN_TEXTS)[number];

export const ReuseReview = z.strictObject({
  from: PastItem,
  /** The day of the session that it now comes before. */
  meetsOn: zCivilDate,
  /** Who presented it and is not in office that day; null otherwise. */
  rapporteurGone: z.string().nullable(),
  /** What it was about and has left the register. */
  partiesGone: z.array(z.string()),
  /** Its texts as they were. */
  former: z.record(z.enum(TAKEN_TEXTS), z.string()),
});
/** An affair that was taken up, against the one of then. */
export type ReuseReview = z.infer<typeof ReuseReview>;

/** How much two titles have in common, years and small words apart: 0 for nothing, 1 for the same words. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : [...one].filter((word) => other.has(word)).length / all;
}

const SHORTEST = 4;

function wordsOf(title: string): ReadonlySet<string> {
  const words = fold(title).split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length >= SHORTEST && !/^\d+$/.test(word)));
}
