import { addDays, addMonths, compareDates, type CivilDate } from '../../kernel/dates';
import { cents, type Cents } from '../../kernel/money';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { AgreementSteps, AgreementState, Amendment } from './model';

/** How many years an agreement may last (circulaire du Premier ministre du 29 septembre 2015). */
export function longestYears(law: LegalLookup): number {
  return legalNumber(law, 'grant.agreement-years');
}

/** Whether an agreement ends after its start and does not last longer than it may. */
export function isLasting({ startsOn, endsOn }: { readonly startsOn: CivilDate; readonly endsOn: CivilDate }, years: number): boolean {
  return endsOn > startsOn && endsOn <= addDays(addMonths(startsOn, 12 * years), -1);
}

/** How many years an agreement covers, begun ones included. */
export function yearsOf({ startsOn, endsOn }: { readonly startsOn: CivilDate; readonly endsOn: CivilDate }): number {
  let years = 1;
  while (addDays(addMonths(startsOn, 12 * years), -1) < endsOn) years += 1;
  return years;
}

/** Whether the days of a signature follow each other; one may be left out, none may come before the one it depends on. */
export function areInOrder({ sentOn, associationSignedOn, signedOn, depositedOn, publishedOn }: AgreementSteps): boolean {
  const dates = [sentOn, associationSignedOn, signedOn].filter((date) => date !== null);
  const followed = dates.every((date, rank) => rank === 0 || compareDates(dates[rank - 1] ?? date, date) <= 0);
  const after = [depositedOn, publishedOn].filter((date) => date !== null);
  return followed && after.every((date) => signedOn !== null && signedOn <= date);
}

/** Where an agreement stands on a day. */
export function stateOf({ sentOn, associationSignedOn, signedOn }: AgreementSteps, endsOn: CivilDate, today: CivilDate): AgreementState {
  if (signedOn !== null) return endsOn < today ? 'ended' : 'signed';
  if (associationSignedOn !== null) return 'signed-by-association';
  return sentOn === null ? 'prepared' : 'sent';
}

/** What the signed amendments make of an agreement: the last that says something of it counts. */
export function amended(
  { amount, endsOn }: { readonly amount: Cents; readonly endsOn: CivilDate },
  amendments: readonly Pick<Amendment, 'amount' | 'endsOn' | 'signedOn'>[],
): { amount: Cents; endsOn: CivilDate } {
  const signed = amendments.filter(({ signedOn }) => signedOn !== null);
  return {
    amount: signed.findLast((one) => one.amount !== null)?.amount ?? amount,
    endsOn: signed.findLast((one) => one.endsOn !== null)?.endsOn ?? endsOn,
  };
}

/** Whether the agreement is to be handed over to the préfecture. Décret n° 2001-495, art. 2. */
export function isDepositDue(yearTotal: Cents, law: LegalLookup): boolean {
  return yearTotal > legalNumber(law, 'grant.deposit-threshold');
}

/** What is paid on signature and what is left for the balance: together the whole, to the cent. */
export function paymentsOf(amount: Cents, advanceShare: number): { advance: Cents; balance: Cents } {
  const advance = cents(Math.round((amount * advanceShare) / 100));
  return { advance, balance: cents(amount - advance) };
}
