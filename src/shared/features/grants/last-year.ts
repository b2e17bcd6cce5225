import type { AssociationId } from '../../kernel/ids';
import { cents, sumCents, type Cents } from '../../kernel/money';
import type { GrantRow } from './model';

/** What a line must tell to be compared with last year. */
export type PastRow = Pick<GrantRow, 'associationId' | 'number' | 'lastYear'>;

/** What the associations of these rows got last year, each counted once, however many requests it makes. */
export function lastYearOf(rows: readonly Pick<PastRow, 'associationId' | 'lastYear'>[]): Cents {
  const byAssociation = new Map(rows.map(({ associationId, lastYear }) => [associationId, lastYear ?? cents(0)]));
  return sumCents([...byAssociation.values()]);
}

/**
 * The number of the request on which the past of each association stands: its first one. What an association got last year is one sum for
 * all it asks this year; written on one line only, the lines add up to their total.
 */
export function bearersOf(rows: readonly PastRow[]): ReadonlyMap<AssociationId, number> {
  const bearers = new Map<AssociationId, number>();
  for (const { associationId, number } of rows) bearers.set(associationId, Math.min(number, bearers.get(associationId) ?? number));
  return bearers;
}

/** The past of one line: of its association, or with the number of the line that bears it. */
export type PastLine =
  | { readonly with: null; readonly lastYear: Cents | null; readonly difference: Cents | null }
  | { readonly with: number; readonly lastYear: null; readonly difference: null };

/**
 * Each line against last year. `difference`: all the amounts given to the association less what it got last year; null while it is given
 * none.
 */
export function pastLines<Row extends PastRow>(rows: readonly Row[], amountOf: (row: Row) => Cents | null): (row: Row) => PastLine {
  const bearers = bearersOf(rows);
  const given = new Map<AssociationId, Cents>();
  for (const row of rows) {
    const amount = amountOf(row);
    if (amount !== null) given.set(row.associationId, cents((given.get(row.associationId) ?? 0) + amount));
  }
  return ({ associationId, number, lastYear }) => {
    const bearer = bearers.get(associationId) ?? number;
    if (bearer !== number) return { with: bearer, lastYear: null, difference: null };
    const amount = given.get(associationId);
    return { with: null, lastYear, difference: amount === undefined ? null : cents(amount - (lastYear ?? 0)) };
  };
}
