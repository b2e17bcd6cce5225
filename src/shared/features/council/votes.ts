import type { Councillor } from '../councillors/model';
import type { GrantRow } from '../grants/model';
import { concernsOf } from './rules';

/** Requests that can be voted together: the same councillors leave the room for each of them. */
export interface Vote {
  /** The councillors who leave; none for the first vote. */
  readonly leaving: readonly Councillor[];
  readonly rows: readonly GrantRow[];
}

/**
 * The smallest set of separate votes in which no councillor leaves for a request that does not concern them (CGCT, art. L. 2131-11):
 * one vote for each set of councillors concerned. First the vote that everyone takes part in, then by the order of the table.
 */
export function splitVotes(rows: readonly GrantRow[], councillors: readonly Councillor[]): Vote[] {
  const votes = new Map<string, { leaving: readonly Councillor[]; rows: GrantRow[] }>();
  for (const row of rows) {
    const about = { parties: [{ associationId: row.associationId, name: row.associationName }], awards: true };
    const ids = new Set(concernsOf(about, councillors).map(({ councillorId }) => councillorId));
    const leaving = councillors.filter(({ id }) => ids.has(id));
    const key = leaving.map(({ id }) => id).join(' ');
    const vote = votes.get(key) ?? { leaving, rows: [] };
    vote.rows.push(row);
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => firstPlace(a.leaving) - firstPlace(b.leaving) || a.leaving.length - b.leaving.length);
}

function firstPlace([first]: readonly Councillor[]): number {
  return first?.tableOrder ?? -1;
}
