import type { CouncillorId } from '#shared/kernel/ids';
import { listOf } from '#shared/kernel/french';
import type { Affair } from './affair';
import { nameOf } from './wording';

/** Who leaves the room, stays out and comes back when an affair is called (CGCT, art. L. 2131-11). */
export interface Moves {
  readonly leaving: readonly CouncillorId[];
  readonly staying: readonly CouncillorId[];
  readonly back: readonly CouncillorId[];
}

/** The comings and goings of each affair, in order: whoever is concerned by two affairs in a row stays out between them. */
export function movesOf(affairs: readonly Affair[]): Moves[] {
  let out: ReadonlySet<CouncillorId> = new Set();
  return affairs.map(({ item }) => {
    const concerned = new Set(item.concerns.map(({ councillorId }) => councillorId));
    const moves = {
      leaving: [...concerned].filter((id) => !out.has(id)),
      staying: [...concerned].filter((id) => out.has(id)),
      back: [...out].filter((id) => !concerned.has(id)),
    };
    out = concerned;
    return moves;
  });
}

/** The names, as read aloud: « M. Paul Dufour et Mme Claire Martin ». */
export function namesOf(ids: readonly CouncillorId[], { councillors, item }: Affair): string {
  const known = (id: CouncillorId) => item.concerns.find(({ councillorId }) => councillorId === id)?.councillorName ?? '';
  const names = ids.map((id) => {
    const councillor = councillors.get(id);
    return councillor === undefined ? known(id) : nameOf(councillor);
  });
  return listOf(names.filter((name) => name !== ''));
}
