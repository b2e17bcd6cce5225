import { cents, sumCents, type Cents } from '../../kernel/money';
import type { Campaign, GrantRow } from '../grants/model';
import { needsAgreement } from '../grants/rules';
import type { LegalLookup } from '../legal/rules';

/** What the texts of a grants affair are made from. */
export interface GrantsItemSource {
  readonly campaign: Campaign;
  readonly rows: readonly GrantRow[];
  /** The law on the day of the session. */
  readonly law: LegalLookup;
  /** Voted the year before, all associations; null when it is not known. */
  readonly lastYearTotal: Cents | null;
  /** Whether it is one of several votes on the same campaign: then its title names its associations. */
  readonly partial: boolean;
  /** Names of the associations that get something and have not signed the contrat d'engagement républicain. */
  readonly commitmentMissing: readonly string[];
}

/** An association whose grants of the year add up to more than the threshold of the convention. */
export interface Agreement {
  readonly associationId: GrantRow['associationId'];
  readonly name: string;
  readonly amount: Cents;
}

/** What a request gets: the vote when there is one, else what the committee keeps, else the proposal, else nothing. */
export function grantedAmount(row: GrantRow): Cents {
  return row.voted ?? row.committee ?? row.proposed ?? cents(0);
}

/** The associations that need a convention: strictly more than the threshold, all their requests together (loi n° 2000-321, art. 10). */
export function agreementsNeeded(rows: readonly GrantRow[], law: LegalLookup): Agreement[] {
  const sums = new Map<GrantRow['associationId'], Agreement>();
  for (const row of rows) {
    const before = sums.get(row.associationId)?.amount ?? cents(0);
    sums.set(row.associationId, {
      associationId: row.associationId,
      name: row.associationName,
      amount: sumCents([before, grantedAmount(row)]),
    });
  }
  return [...sums.values()].filter(({ amount }) => needsAgreement(amount, law));
}

/** The requests that get something. */
export function granted(rows: readonly GrantRow[]): GrantRow[] {
  return rows.filter((row) => grantedAmount(row) > 0);
}

/** How many associations get something. */
export function beneficiaries(rows: readonly GrantRow[]): number {
  return new Set(granted(rows).map((row) => row.associationId)).size;
}

/** What all the requests get together. */
export function totalOf(rows: readonly GrantRow[]): Cents {
  return sumCents(rows.map(grantedAmount));
}
