import type { BrokenRule } from '#shared/kernel/errors';
import type { Reader } from '../db/connection';
import type { StoredItem } from '../features/council/items-repository';
import { findNumberOf } from '../features/deliberations/numbers-repository';
import { isVoted } from '../features/sitting/votes-repository';

/** What keeps an affair on its agenda: the number of its deliberation, or a vote that decided of grants. Undefined when it may leave. */
export function itemKeptBy(db: Reader, { id, campaignId }: Pick<StoredItem, 'id' | 'campaignId'>): BrokenRule | undefined {
  const number = findNumberOf(db, id);
  if (number !== undefined) return { rule: 'deliberation-numbered', number };
  return campaignId !== null && isVoted(db, id) ? { rule: 'affair-voted' } : undefined;
}
