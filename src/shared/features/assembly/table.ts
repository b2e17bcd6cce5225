import type { CivilDate } from '../../kernel/dates';
import type { CouncillorFunction } from '../councillors/model';

/** What the order of the table looks at. */
export interface Placed {
  readonly function: CouncillorFunction;
  /** The present place: deputies keep the order of their election. */
  readonly tableOrder: number;
  readonly electedOn: CivilDate;
  /** What their list obtained; null when it is not known. */
  readonly votes: number | null;
  readonly bornOn: CivilDate | null;
}

const DECK: Readonly<Record<CouncillorFunction, number>> = { mayor: 0, deputy: 1, delegate: 2, councillor: 2 };

/**
 * The order of the table: the mayor, the deputies in the order of their election, then the councillors by seniority of their election since
 * the last general renewal, by the votes of their list, then the elder first (CGCT, art. L. 2121-1, II). Who is called from a list was
 * elected last. Where a vote or a birth is not known, those it would tell apart keep their present order.
 */
export function tableOf<Member extends Placed>(members: readonly Member[]): Member[] {
  const byPlace = members.toSorted((a, b) => DECK[a.function] - DECK[b.function] || a.tableOrder - b.tableOrder);
  const leaders = byPlace.filter((member) => DECK[member.function] < 2);
  const others = byPlace.filter((member) => DECK[member.function] === 2);
  const ranked = groups(others, ({ electedOn }) => electedOn)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, elected]) => byVotes(elected));
  return [...leaders, ...ranked];
}

/** Whether the order of those elected the same day rests on something that is not known. */
export function isUnsettled(members: readonly Placed[]): boolean {
  const others = members.filter((member) => DECK[member.function] === 2);
  return groups(others, ({ electedOn }) => electedOn).some(
    ([, elected]) => elected.length > 1 && elected.some(({ votes, bornOn }) => votes === null || bornOn === null),
  );
}

function byVotes<Member extends Placed>(elected: readonly Member[]): Member[] {
  if (elected.some(({ votes }) => votes === null)) return [...elected];
  return groups(elected, ({ votes }) => votes ?? 0)
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, equals]) => byAge(equals));
}

function byAge<Member extends Placed>(equals: readonly Member[]): Member[] {
  if (equals.some(({ bornOn }) => bornOn === null)) return [...equals];
  return equals.toSorted((a, b) => compare(a.bornOn ?? '', b.bornOn ?? '') || a.tableOrder - b.tableOrder);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function groups<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const found = new Map<Key, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
}
