import { z } from 'zod';
import { broken } from '#shared/kernel/errors';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents, zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { askedBack } from './reimbursements-repository';
import { paidTotals, plannedTotal } from './repository';

const VOTED = `SELECT ifnull(g.voted, 0) AS voted, a.name FROM grant_request g JOIN association a ON a.id = g.association_id WHERE g.id = ?`;
const Voted = z.object({ voted: zCents, name: z.string() });

/** Nothing is planned or paid above what was voted. @throws RULE `payments-over-voted` */
export function requireVotedCovers(db: Reader, requestId: GrantRequestId): void {
  const planned = plannedTotal(db, requestId);
  if (planned === 0) return;
  const { voted, name } = Voted.parse(db.statement(VOTED).get(requestId));
  if (planned > voted) throw broken({ rule: 'payments-over-voted', association: name, voted, planned });
}

/** Nothing is asked back above what was paid. @throws RULE `reimbursement-over-paid` */
export function requirePaidCovers(db: Reader, requestId: GrantRequestId): void {
  const asked = askedBack(db, requestId);
  const paid: Cents = paidTotals(db, [requestId]).get(requestId) ?? cents(0);
  if (asked > paid) throw broken({ rule: 'reimbursement-over-paid', paid, asked });
}

const NAMING = `SELECT (SELECT count(*) FROM payment WHERE request_id = @id) AS payments,
  (SELECT count(*) FROM reimbursement WHERE request_id = @id) AS reimbursements`;
const Naming = z.object({ payments: z.int(), reimbursements: z.int() });
const COUNTING = `SELECT (SELECT count(*) FROM payment WHERE request_id = @id AND removed_at IS NULL) AS payments,
  (SELECT count(*) FROM reimbursement WHERE request_id = @id AND removed_at IS NULL) AS reimbursements`;

/** The payments and reimbursements of a request that count, in words: « 2 versements ». */
export function paymentsCounting(db: Reader, id: GrantRequestId): string[] {
  return told(Naming.parse(db.statement(COUNTING).get({ id })));
}

/** Every payment and reimbursement that names a request, taken out or not, in words: it cannot be deleted for good. */
export function paymentsNaming(db: Reader, id: GrantRequestId): string[] {
  return told(Naming.parse(db.statement(NAMING).get({ id })));
}

function told({ payments, reimbursements }: z.infer<typeof Naming>): string[] {
  return [
    ...(payments === 0 ? [] : [plural(payments, 'versement', 'versements')]),
    ...(reimbursements === 0 ? [] : [plural(reimbursements, 'reversement', 'reversements')]),
  ];
}
