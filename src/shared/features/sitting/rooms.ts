import type { CouncillorId, ItemId } from '../../kernel/ids';
import type { Attendance, Movement, Proxy, Seat } from './model';
import type { SittingItem } from './source';

/** Where one member is at one affair, and who votes for them. */
export type Placed = Pick<Seat, 'place' | 'holderId'>;

/** Where everybody is at one moment of the session. */
export type Room = ReadonlyMap<CouncillorId, Placed>;

/** What tells where everybody is. */
export interface RoomSource {
  readonly members: readonly { readonly id: CouncillorId }[];
  readonly items: readonly Pick<SittingItem, 'id' | 'position' | 'removed'>[];
  readonly attendance: readonly Attendance[];
  readonly movements: readonly Movement[];
  readonly proxies: readonly Proxy[];
  /** How many proxies one member may hold (CGCT, art. L. 2121-20). */
  readonly proxiesPerHolder: number;
}

/** The affairs that are on the agenda, in its order. */
export function agendaOf<Item extends Pick<SittingItem, 'position' | 'removed'>>(items: readonly Item[]): Item[] {
  return items.filter(({ removed }) => !removed).sort((a, b) => a.position - b.position);
}

/** When in the session an affair is opened: its rank from 0; that of the next one for an affair that is not opened. */
export function ranksOf(items: RoomSource['items']): ReadonlyMap<ItemId, number> {
  const agenda = agendaOf(items);
  return new Map([
    ...agenda.map(({ id }, rank) => [id, rank] as const),
    ...items
      .filter(({ removed }) => removed)
      .map(({ id, position }) => [id, agenda.filter((opened) => opened.position < position).length] as const),
  ]);
}

/** The ranks from which and before which a proxy is good. */
export function spanOf({ fromItemId, untilItemId }: Pick<Proxy, 'fromItemId' | 'untilItemId'>, ranks: ReadonlyMap<ItemId, number>) {
  return {
    from: fromItemId === null ? 0 : (ranks.get(fromItemId) ?? 0),
    until: untilItemId === null ? Infinity : (ranks.get(untilItemId) ?? Infinity),
  };
}

/**
 * Where each member is when each affair is opened: the roll call, then the arrivals and departures. A proxy lapses while its giver is
 * there, and while its holder is not; nobody holds more than the law lets them (CGCT, art. L. 2121-20). The last room is that after the
 * last affair; an empty agenda has the room of the opening only.
 */
export function roomsOf(source: RoomSource): Room[] {
  const ranks = ranksOf(source.items);
  const there = new Set(source.attendance.filter(({ status }) => status === 'present').map(({ councillorId }) => councillorId));
  return Array.from({ length: agendaOf(source.items).length + 1 }, (_, rank) => {
    for (const { councillorId, kind, itemId } of source.movements) {
      if (ranks.get(itemId) !== rank) continue;
      if (kind === 'arrival') there.add(councillorId);
      else there.delete(councillorId);
    }
    return roomAt(source, { rank, ranks, there });
  });
}

interface Moment {
  readonly rank: number;
  readonly ranks: ReadonlyMap<ItemId, number>;
  readonly there: ReadonlySet<CouncillorId>;
}

function roomAt({ members, proxies, proxiesPerHolder }: RoomSource, { rank, ranks, there }: Moment): Room {
  const holders = new Map<CouncillorId, CouncillorId>();
  const held = new Map<CouncillorId, number>();
  for (const proxy of proxies) {
    const { from, until } = spanOf(proxy, ranks);
    const { giverId, holderId } = proxy;
    const good = from <= rank && rank < until && !there.has(giverId) && there.has(holderId) && !holders.has(giverId);
    if (!good || (held.get(holderId) ?? 0) >= proxiesPerHolder) continue;
    holders.set(giverId, holderId);
    held.set(holderId, (held.get(holderId) ?? 0) + 1);
  }
  const placed = (id: CouncillorId): Placed => {
    if (there.has(id)) return { place: 'present', holderId: null };
    const holderId = holders.get(id) ?? null;
    return { place: holderId === null ? 'absent' : 'represented', holderId };
  };
  return new Map(members.map(({ id }) => [id, placed(id)]));
}
