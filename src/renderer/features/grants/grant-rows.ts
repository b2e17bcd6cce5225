import { fold } from '#shared/kernel/french';
import { cents, sumCents, type Cents } from '#shared/kernel/money';
import { lastYearOf, pastLines, type PastLine } from '#shared/features/grants/last-year';
import type { GrantRow } from '#shared/features/grants/model';
import { isLive } from '#shared/features/grants/states';

const SORT_KEYS = [
  'number',
  'association',
  'domain',
  'purpose',
  'lastYear',
  'asked',
  'proposed',
  'committee',
  'voted',
  'difference',
] as const;

/** The columns of the campaign's table that can order it. */
export type GrantSortKey = (typeof SORT_KEYS)[number];

/** Whether the name of a column is one that can order the table. */
export function isGrantSortKey(key: string): key is GrantSortKey {
  return SORT_KEYS.some((each) => each === key);
}

export interface GrantSort {
  readonly key: GrantSortKey;
  readonly descending: boolean;
}

export interface GrantSums {
  readonly requests: number;
  readonly lastYear: Cents;
  readonly asked: Cents;
  readonly proposed: Cents;
  readonly committee: Cents;
  readonly voted: Cents;
  readonly difference: Cents;
}

export interface GrantGroup {
  readonly domain: string;
  readonly rows: readonly GrantRow[];
  readonly sums: GrantSums;
}

/** Each line against last year, the lines of a request that was closed left aside. */
export function pastOf(rows: readonly GrantRow[]): (row: GrantRow) => PastLine {
  const past = pastLines(rows.filter(isLive), decidedOf);
  return (row) => (isLive(row) ? past(row) : { with: null, lastYear: row.lastYear, difference: null });
}

/** The amount voted, or else kept by the committee, or proposed; null while none is typed. */
function decidedOf({ voted, committee, proposed }: GrantRow): Cents | null {
  return voted ?? committee ?? proposed;
}

/** The rows that carry every word of the filter, in the name, the domain, the purpose or the number. */
export function filterGrants(rows: readonly GrantRow[], filter: string): readonly GrantRow[] {
  const words = fold(filter).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(`${row.number} ${row.associationName} ${row.domain} ${row.purpose}`);
    return words.every((word) => text.includes(word));
  });
}

/** The rows in the order asked; equal ones stay in the order of their number, and what is not typed comes last. */
export function sortGrants(rows: readonly GrantRow[], { key, descending }: GrantSort): readonly GrantRow[] {
  const direction = descending ? -1 : 1;
  const past = pastOf(rows);
  const valueOf = (row: GrantRow) => sortValue(row, key, past);
  return [...rows].sort((a, b) => compareValues(valueOf(a), valueOf(b), direction) || a.number - b.number);
}

/**
 * The sums of the rows; an amount that is not typed counts for nothing, nor does a request that was closed. What an association got last
 * year counts once, however many requests it makes.
 */
export function sumGrants(rows: readonly GrantRow[]): GrantSums {
  const live = rows.filter(isLive);
  const total = (amount: (row: GrantRow) => Cents | null) => sumCents(live.map((row) => amount(row) ?? cents(0)));
  const decided = live.filter((row) => decidedOf(row) !== null);
  return {
    requests: rows.length,
    lastYear: lastYearOf(live),
    asked: total((row) => row.asked),
    proposed: total((row) => row.proposed),
    committee: total((row) => row.committee),
    voted: total((row) => row.voted),
    difference: cents(total(decidedOf) - lastYearOf(decided)),
  };
}

/** The rows by domain in alphabetical order, each with its sums; the rows keep their order inside their domain. */
export function groupByDomain(rows: readonly GrantRow[]): readonly GrantGroup[] {
  const domains = new Map<string, GrantRow[]>();
  for (const row of rows) domains.set(row.domain, [...(domains.get(row.domain) ?? []), row]);
  return [...domains]
    .map(([domain, members]) => ({ domain, rows: members, sums: sumGrants(members) }))
    .sort((a, b) => a.domain.localeCompare(b.domain, 'fr'));
}

type SortValue = string | number | null;

function sortValue(row: GrantRow, key: GrantSortKey, past: (row: GrantRow) => PastLine): SortValue {
  switch (key) {
    case 'association':
      return row.associationName;
    case 'lastYear':
    case 'difference':
      return past(row)[key];
    default:
      return row[key];
  }
}

function compareValues(a: SortValue, b: SortValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' || typeof b === 'string') return direction * String(a).localeCompare(String(b), 'fr', { sensitivity: 'base' });
  return direction * (a - b);
}
