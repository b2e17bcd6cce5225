import type { GrantRequestInput } from '#shared/features/grants/model';
import { scheduled } from '#shared/features/payments/rules';
import { addDays, yearOf, type CivilDate } from '#shared/kernel/dates';
import { PaymentId, ReimbursementId, type GrantRequestId } from '#shared/kernel/ids';
import { cents, type Cents } from '#shared/kernel/money';
import { newId } from '../../db/new-id';
import type { NewPayment } from './ports';
import type { Writing } from './writing';

const COUNCIL_AFTER = 37;
const NOTIFIED_AFTER = 12;
const PAID_AFTER = 25;
const SPREAD = 20;
const BALANCE_AFTER = 240;
/** From this sum on, in cents, a grant is paid in two parts. */
const IN_TWO = 500_000;
/** Ranks among the voted requests: forgotten by everybody; paid, then asked back in part. */
const FORGOTTEN: ReadonlySet<number> = new Set([14, 33]);
const ASKED_BACK = 6;

/** What the council decided on a request, and when the association was told; undefined when nothing is voted. */
export function decisionOf(committee: CivilDate | null, { asked, voted }: Pick<GrantRequestInput, 'asked' | 'voted'>) {
  if (committee === null || voted === null || voted === 0) return undefined;
  const votedOn = addDays(committee, COUNCIL_AFTER);
  return {
    voted,
    outcome: voted < asked ? ('partial' as const) : ('granted' as const),
    votedOn,
    deliberation: `${votedOn.slice(0, 4)}_${votedOn.slice(5, 7)}_12`,
    notifiedOn: addDays(votedOn, NOTIFIED_AFTER),
  };
}

/** A voted request that is to be paid. */
export interface VotedRequest {
  readonly id: GrantRequestId;
  readonly voted: Cents;
  readonly notifiedOn: CivilDate;
}

/** Pays the requests of a campaign: at once, or an advance and a balance; two are forgotten, and a part of one is asked back. */
export function writePayments(requests: readonly VotedRequest[], { tx, ports, call }: Writing): void {
  let certificates = 0;
  for (const [rank, request] of requests.entries()) {
    for (const payment of paymentsOf(request, rank, call.today)) {
      certificates += payment.paidOn === null ? 0 : 1;
      ports.insertPayment(tx, payment.paidOn === null ? payment : certified(payment, payment.paidOn, certificates));
    }
    if (rank === ASKED_BACK) ports.insertReimbursement(tx, reimbursementOf(request));
  }
}

function paymentsOf({ id, voted, notifiedOn }: VotedRequest, rank: number, today: CivilDate): NewPayment[] {
  const first = addDays(notifiedOn, PAID_AFTER + (rank % SPREAD));
  const once = [{ share: 10_000, plannedOn: first, byAgreement: false }];
  const two = [
    { share: 7_000, plannedOn: first, byAgreement: false },
    { share: 3_000, plannedOn: addDays(notifiedOn, BALANCE_AFTER), byAgreement: true },
  ];
  return scheduled(voted, voted >= IN_TWO ? two : once).map(({ kind, amount, part }, place) => {
    const paid = !FORGOTTEN.has(rank) && part.plannedOn !== null && part.plannedOn <= today;
    return {
      plannedOn: part.plannedOn,
      byAgreement: part.byAgreement,
      ...{ id: newId(PaymentId), version: 1, requestId: id, position: place + 1, kind, amount, note: '' },
      ...{ certificateNumber: '', certifiedOn: null, sentOn: null, paidOn: paid ? part.plannedOn : null, removedAt: null },
    };
  });
}

function certified(payment: NewPayment, paidOn: CivilDate, rank: number): NewPayment {
  const certifiedOn = addDays(paidOn, -9);
  const certificateNumber = `${yearOf(certifiedOn)}-${String(rank).padStart(3, '0')}`;
  return { ...payment, certificateNumber, certifiedOn, sentOn: addDays(paidOn, -7) };
}

function reimbursementOf({ id, voted, notifiedOn }: VotedRequest) {
  return {
    id: newId(ReimbursementId),
    version: 1,
    requestId: id,
    amount: cents(Math.round(voted / 5)),
    reason: 'Une des actions prévues n’a pas eu lieu.',
    askedOn: addDays(notifiedOn, BALANCE_AFTER),
    orderNumber: '',
    orderedOn: null,
    receivedOn: null,
    removedAt: null,
  };
}
