import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';

/** The place an affair goes to when it is moved by so many places; undefined when it would leave the agenda. */
export function placeAfterMove(items: readonly CouncilItem[], id: ItemId, by: number): number | undefined {
  const index = items.findIndex((item) => item.id === id);
  const place = index + 1 + by;
  return index < 0 || by === 0 || place < 1 || place > items.length ? undefined : place;
}

/** What one affair still misses, in French. */
export function missingOf(session: CouncilSession, id: ItemId): readonly string[] {
  return session.missing.filter(({ itemId }) => itemId === id).map(({ message }) => message);
}
