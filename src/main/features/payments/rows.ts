import type { LegalLookup } from '#shared/features/legal/rules';
import type { PaymentRow } from '#shared/features/payments/model';
import { clockWarnings, deadlineOf, dueOnOf, requestWarnings, stepOf } from '#shared/features/payments/rules';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader } from '../../db/connection';
import type { ListedPayment } from './list-report';
import { grantFacts, type AgreementDates, type GrantFacts } from './requests-report';

/** What rows are made with: the law of each day, and the signed agreements. */
export interface RowSources {
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly agreementDates: AgreementDates;
}

/** Today, and the law of each day. */
export interface Clock {
  readonly today: CivilDate;
  /** The law an award is paid by: that of the day it was notified. */
  readonly lawOf: (day: CivilDate | null) => LegalLookup;
}

/** The law of each day is looked up once. */
export function clockOf(db: Reader, { lawOn }: RowSources, today: CivilDate): Clock {
  const known = new Map<CivilDate, LegalLookup>();
  const lawOf = (day: CivilDate | null) => {
    const on = day ?? today;
    const law = known.get(on) ?? lawOn(db, on);
    known.set(on, law);
    return law;
  };
  return { today, lawOf };
}

/** A payment with its clock. */
export type ClockedPayment = Omit<PaymentRow, 'warnings'> & Pick<ListedPayment, 'notifiedOn'>;

/** Where a payment stands and until when it is to be made. */
export function clocked(payment: ListedPayment, { today, lawOf }: Clock): ClockedPayment {
  const dueOn = dueOnOf(payment, deadlineOf(payment.notifiedOn, lawOf(payment.notifiedOn)));
  return { ...payment, step: stepOf(payment), dueOn, late: payment.paidOn === null && dueOn !== null && dueOn < today };
}

/** Rows with what is to be mended; a payment that was made has nothing left to mend. */
export function withWarnings(
  db: Reader,
  payments: readonly ClockedPayment[],
  sources: RowSources & { readonly clock: Clock },
): PaymentRow[] {
  const waiting = payments.filter(({ paidOn }) => paidOn === null).map(({ requestId }) => requestId);
  const facts = grantFacts(db, [...new Set(waiting)], sources.agreementDates);
  return payments.map(({ notifiedOn: _notifiedOn, ...row }) => ({
    ...row,
    warnings: warningsOf(row, facts.get(row.requestId), sources.clock),
  }));
}

function warningsOf(row: Omit<PaymentRow, 'warnings'>, facts: GrantFacts | undefined, { today, lawOf }: Clock): PaymentRow['warnings'] {
  if (facts === undefined || row.paidOn !== null) return [];
  const law = lawOf(facts.notifiedOn);
  const deadline = deadlineOf(facts.notifiedOn, law);
  return [...requestWarnings(facts, law), ...clockWarnings(row, { deadline, today, law })];
}
