import { broken, invalidField } from '../../kernel/errors';
import type { CouncillorId } from '../../kernel/ids';
import { legalNumber } from '../legal/rules';
import type { ProxyInput } from './model';
import { ranksOf, spanOf, type Room } from './rooms';
import { roomsIn } from './sitting';
import type { SittingSource } from './source';

/**
 * Refuses a proxy that the law does not let anyone give; `source` is the session without it. Proxies that never serve at the same affair
 * are let be: one lapses when its giver comes (CGCT, art. L. 2121-20).
 * @throws RULE `own-proxy`, `not-in-office`, `second-proxy`, `proxy-already-given`; VALIDATION when it ends before it begins
 */
export function refuseUnlawfulProxy(source: SittingSource, proxy: ProxyInput, nameOf: (id: CouncillorId) => string): void {
  if (proxy.giverId === proxy.holderId) throw broken({ rule: 'own-proxy', name: nameOf(proxy.giverId) });
  for (const id of [proxy.giverId, proxy.holderId]) refuseStranger(source, id, nameOf);
  const ranks = ranksOf(source.items);
  const { from, until } = spanOf(proxy, ranks);
  if (until <= from) throw invalidField(['values', 'untilItemId'], 'Ce pouvoir prendrait fin avant de commencer.');
  const rooms = roomsIn(source);
  const clashes = source.proxies.filter((other) => {
    const span = spanOf(other, ranks);
    return rooms.some(
      (room, rank) =>
        span.from <= rank &&
        rank < span.until &&
        from <= rank &&
        rank < until &&
        isAway(room, other.giverId) &&
        isAway(room, proxy.giverId),
    );
  });
  const again = clashes.find(({ giverId }) => giverId === proxy.giverId);
  if (again) throw broken({ rule: 'proxy-already-given', giver: nameOf(again.giverId), holder: nameOf(again.holderId) });
  const held = clashes.filter(({ holderId }) => holderId === proxy.holderId);
  const most = legalNumber(source.law, 'council.proxies-per-holder');
  const [first] = held;
  if (first && held.length >= most)
    throw broken({ rule: 'second-proxy', holder: nameOf(proxy.holderId), giver: nameOf(first.giverId), most });
}

/** @throws RULE `not-in-office` */
export function refuseStranger({ members }: Pick<SittingSource, 'members'>, id: CouncillorId, nameOf: (id: CouncillorId) => string): void {
  if (!members.some((member) => member.id === id)) throw broken({ rule: 'not-in-office', name: nameOf(id) });
}

function isAway(room: Room, id: CouncillorId): boolean {
  return room.get(id)?.place !== 'present';
}
