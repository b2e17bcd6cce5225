import type { PaymentView } from '#shared/features/payments/contract';
import type { PaymentRow, RequestPayments, UnplannedRow } from '#shared/features/payments/model';
import { deadlineOf, requestWarnings } from '#shared/features/payments/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { yearOf } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents, sumCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import * as report from './list-report';
import type { ListFilter, Page } from './list-report';
import { factsOf, grantFacts } from './requests-report';
import { clocked, clockOf, withWarnings, type Clock, type ClockedPayment, type RowSources } from './rows';

/** What is asked of the list of payments. */
export interface ListRequest extends ListFilter, Page {
  readonly view: PaymentView;
}

/** One page of payments, with the number and the sum of all that match. */
export interface PaymentPage {
  rows: PaymentRow[];
  total: number;
  amount: Cents;
}

/** The payments of a view: those to make by the day they are due, those made by the day they were. */
export function pageOfPayments(
  db: Reader,
  { view, page, pageSize, ...filter }: ListRequest,
  sources: RowSources & { today: CivilDate },
): PaymentPage {
  const clock = clockOf(db, sources, sources.today);
  if (view === 'paid') {
    const paid = report.pageOfPaid(db, filter, { page, pageSize });
    const rows = withWarnings(
      db,
      paid.rows.map((row) => clocked(row, clock)),
      { ...sources, clock },
    );
    return { ...paid, rows };
  }
  const waiting = toPay(db, filter, clock).filter(({ late }) => view === 'to-pay' || late);
  const shown = waiting.slice((page - 1) * pageSize, page * pageSize);
  return {
    rows: withWarnings(db, shown, { ...sources, clock }),
    total: waiting.length,
    amount: sumCents(waiting.map(({ amount }) => amount)),
  };
}

/** Everything still to be paid, earliest due first; without a day, last. */
function toPay(db: Reader, filter: ListFilter, clock: Clock): ClockedPayment[] {
  const dayOf = ({ dueOn, plannedOn }: ClockedPayment) => dueOn ?? plannedOn ?? '9999';
  return report
    .listToPay(db, filter)
    .map((payment) => clocked(payment, clock))
    .toSorted((a, b) => compare(dayOf(a), dayOf(b)) || a.associationName.localeCompare(b.associationName, 'fr') || a.rank - b.rank);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many payments and requests each view of the page holds for a year. */
export function countsOf(db: Reader, year: number, sources: RowSources & { today: CivilDate }) {
  const waiting = toPay(db, { year }, clockOf(db, sources, sources.today));
  return {
    unplanned: report.listUnplanned(db, year).length,
    toPay: waiting.length,
    late: waiting.filter(({ late }) => late).length,
    paid: report.countPaid(db, year),
    owed: report.countOwed(db, year),
  };
}

/** The voted requests of a year of which something is left to plan. */
export function unplannedRows(
  db: Reader,
  { year, search }: { year: number; search?: string | undefined },
  sources: RowSources & { today: CivilDate },
): UnplannedRow[] {
  const rows = report.listUnplanned(db, year, search);
  const clock = clockOf(db, sources, sources.today);
  const ids = rows.map(({ requestId }) => requestId);
  const facts = grantFacts(db, ids, sources.agreementDates);
  return rows.map((row) => {
    const law = clock.lawOf(row.notifiedOn);
    const grant = facts.get(row.requestId);
    return { ...row, dueOn: deadlineOf(row.notifiedOn, law), warnings: grant ? requestWarnings(grant, law) : [] };
  });
}

/** What one request is read with. */
export interface RequestSources extends RowSources {
  /** What its financial report says is to be returned and is not asked yet. */
  readonly toAskBack: (db: Reader, id: GrantRequestId, today: CivilDate) => Cents;
}

/** Everything known of the payment of one request. @throws NOT_FOUND */
export function paymentsOfRequest(db: Reader, id: GrantRequestId, sources: RequestSources & { today: CivilDate }): RequestPayments {
  const grant = factsOf(db, id, sources.agreementDates);
  const clock = clockOf(db, sources, sources.today);
  const law = clock.lawOf(grant.notifiedOn);
  const listed = report.listOfRequest(db, id).map((payment) => clocked(payment, clock));
  const payments = withWarnings(db, listed, { ...sources, clock });
  const reimbursements = report.reimbursementsOf(db, id);
  const planned = sumCents(payments.map(({ amount }) => amount));
  const { associationId, associationName, voted, votedOn, deliberation, notifiedOn } = grant;
  return {
    requestId: id,
    ...{ associationId, associationName, voted, votedOn, deliberation, notifiedOn },
    dueOn: deadlineOf(notifiedOn, law),
    planned,
    paid: sumCents(payments.filter(({ paidOn }) => paidOn !== null).map(({ amount }) => amount)),
    left: cents((voted ?? 0) - planned),
    reimbursed: sumCents(reimbursements.map(({ amount }) => amount)),
    toAskBack: sources.toAskBack(db, id, sources.today),
    payments,
    reimbursements,
    warnings: requestWarnings(grant, law),
  };
}

/** The years in which something was voted, latest first, and this one. */
export function votedYears(db: Reader, today: CivilDate): number[] {
  return [...new Set([yearOf(today), ...report.listVotedYears(db)])].toSorted((a, b) => b - a);
}
