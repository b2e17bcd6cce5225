import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';

/** The place an affair goes to when it is moved by so many places; undefined when it would leave the agenda. */
export function placeAfterMove(items: readonly CouncilItem[], id: ItemId, by: number): number | undefined {
  const index = items.findIndex((item) => item.id === id);
  const place = index + 1 + by;
  return index < 0 || by === 0 || place < 1 || place > items.length ? undefined : place;
}

/** A missing point without the number of its affair, for where the affair is known. */
export function withoutNumber(message: string): string {
  const bare = message.replace(/^Affaire n°\s[\d-]+\s:\s/u, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** What one affair still misses, in French. */
export function missingOf(session: CouncilSession, id: ItemId): readonly string[] {
  return session.missing.filter(({ itemId }) => itemId === id).map(({ message }) => message);
}
