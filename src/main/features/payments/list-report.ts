import { z } from 'zod';
import { PaymentRow, ReimbursementRow } from '#shared/features/payments/model';
import { zCivilDate } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import { AssociationId, CampaignId, GrantRequestId, type PaymentId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

/** Which payments are wanted: of the campaigns of a year, of associations with these words in their names. */
export interface ListFilter {
  readonly year?: number | undefined;
  readonly search?: string | undefined;
}

/** Which page, from 1. */
export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

const PLACE = `SELECT count(*) FROM payment o WHERE o.request_id = p.request_id AND o.removed_at IS NULL`;

const ROWS = `SELECT p.id, p.version, p.request_id AS requestId, p.kind, p.planned_on AS plannedOn, p.by_agreement AS byAgreement, p.amount, p.note,
    p.certificate_number AS certificateNumber, p.certified_on AS certifiedOn, p.sent_on AS sentOn, p.paid_on AS paidOn,
    (${PLACE} AND (o.position < p.position OR (o.position = p.position AND o.id <= p.id))) AS rank, (${PLACE}) AS ranks,
    g.campaign_id AS campaignId, c.name AS campaignName, c.year, g.association_id AS associationId, a.name AS associationName, g.purpose,
    g.notified_on AS notifiedOn
  FROM payment p JOIN grant_request g ON g.id = p.request_id JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  WHERE p.removed_at IS NULL`;

const Listed = PaymentRow.omit({ step: true, dueOn: true, late: true, warnings: true }).extend({
  byAgreement: z.int().transform((flag) => flag === 1),
  notifiedOn: zCivilDate.nullable(),
});
/** A payment with what its list shows, before the clock is looked at. */
export type ListedPayment = z.infer<typeof Listed>;

/** Every payment still to be made: as many as wait, not as many as there ever were. */
export function listToPay(db: Reader, filter: ListFilter): ListedPayment[] {
  const { conditions, values } = matching(filter);
  return z.array(Listed).parse(db.statement(`${ROWS} AND p.paid_on IS NULL${conditions}`).all(...values));
}

/** One page of the payments made, latest first, with the number and the sum of all that match. */
export function pageOfPaid(
  db: Reader,
  filter: ListFilter,
  { page, pageSize }: Page,
): { rows: ListedPayment[]; total: number; amount: Cents } {
  const { conditions, values } = matching(filter);
  const rows = db
    .statement(`${ROWS} AND p.paid_on IS NOT NULL${conditions} ORDER BY p.paid_on DESC, a.sort_name, p.position, p.id LIMIT ? OFFSET ?`)
    .all(...values, pageSize, (page - 1) * pageSize);
  const sums = db
    .statement(
      `SELECT count(*) AS total, ifnull(sum(p.amount), 0) AS amount FROM payment p JOIN grant_request g ON g.id = p.request_id
        JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
        WHERE p.removed_at IS NULL AND p.paid_on IS NOT NULL${conditions}`,
    )
    .get(...values);
  return { rows: z.array(Listed).parse(rows), ...Sums.parse(sums) };
}

const Sums = z.object({ total: z.int(), amount: zCents });

/** The payments of a request, in the order of its schedule. */
export function listOfRequest(db: Reader, requestId: GrantRequestId): ListedPayment[] {
  return z.array(Listed).parse(db.statement(`${ROWS} AND p.request_id = ? ORDER BY p.position, p.id`).all(requestId));
}

/** These payments, by association and place; those that do not count are left out. */
export function listByIds(db: Reader, ids: readonly PaymentId[]): ListedPayment[] {
  const sql = `${ROWS} AND p.id IN (SELECT value FROM json_each(?)) ORDER BY a.sort_name, g.number, p.position, p.id`;
  return z.array(Listed).parse(db.statement(sql).all(JSON.stringify(ids)));
}

/** Voted, living requests whose amount is not wholly planned. Bind the year. */
const UNPLANNED = `SELECT g.id AS requestId, g.campaign_id AS campaignId, c.name AS campaignName, g.association_id AS associationId,
    a.name AS associationName, g.purpose, g.voted, g.notified_on AS notifiedOn,
    g.voted - (SELECT ifnull(sum(p.amount), 0) FROM payment p WHERE p.request_id = g.id AND p.removed_at IS NULL) AS left
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  WHERE c.year = ? AND g.voted > 0 AND g.removed_at IS NULL AND g.closed_as IS NULL AND ifnull(g.outcome, '') NOT IN ('refused', 'adjourned')`;

const Unplanned = z.object({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  campaignName: z.string(),
  associationId: AssociationId,
  associationName: z.string(),
  purpose: z.string(),
  voted: zCents,
  left: zCents,
  notifiedOn: zCivilDate.nullable(),
});

/** The voted requests of a year of which something is left to plan, by association. */
export function listUnplanned(db: Reader, year: number, search?: string): z.infer<typeof Unplanned>[] {
  const { conditions, values } = matching({ search });
  const sql = `SELECT * FROM (${UNPLANNED}${conditions} ORDER BY a.sort_name, g.number) WHERE left > 0`;
  return z.array(Unplanned).parse(db.statement(sql).all(year, ...values));
}

/** How many payments of the campaigns of a year were made. */
export function countPaid(db: Reader, year: number): number {
  const sql = `SELECT count(*) FROM payment p JOIN grant_request g ON g.id = p.request_id JOIN campaign c ON c.id = g.campaign_id
    WHERE c.year = ? AND p.paid_on IS NOT NULL AND p.removed_at IS NULL`;
  return z.int().parse(db.statement(sql).pluck().get(year));
}

/** The years in which something was voted. */
export function listVotedYears(db: Reader): number[] {
  const sql = `SELECT DISTINCT year FROM campaign c WHERE EXISTS (SELECT 1 FROM grant_request g WHERE g.campaign_id = c.id AND g.voted > 0)`;
  return z.array(z.int()).parse(db.statement(sql).pluck().all());
}

const BACK = `FROM reimbursement r JOIN grant_request g ON g.id = r.request_id JOIN campaign c ON c.id = g.campaign_id
  JOIN association a ON a.id = g.association_id WHERE r.removed_at IS NULL`;
const BACK_COLUMNS = `r.id, r.version, r.request_id AS requestId, r.amount, r.reason, r.asked_on AS askedOn, r.order_number AS orderNumber,
  r.ordered_on AS orderedOn, r.received_on AS receivedOn, g.campaign_id AS campaignId, c.name AS campaignName,
  g.association_id AS associationId, a.name AS associationName, g.purpose`;
const BackSums = Sums.extend({ received: zCents });

/** One page of what is asked back, what is still owed first, with the sums of all that match. */
export function pageOfReimbursements(db: Reader, filter: ListFilter, { page, pageSize }: Page) {
  const { conditions, values } = matching(filter);
  const order = 'ORDER BY r.received_on IS NOT NULL, r.asked_on DESC, r.id DESC LIMIT ? OFFSET ?';
  const rows = db.statement(`SELECT ${BACK_COLUMNS} ${BACK}${conditions} ${order}`).all(...values, pageSize, (page - 1) * pageSize);
  const sums = db
    .statement(
      `SELECT count(*) AS total, ifnull(sum(r.amount), 0) AS amount,
        ifnull(sum(CASE WHEN r.received_on IS NOT NULL THEN r.amount END), 0) AS received ${BACK}${conditions}`,
    )
    .get(...values);
  return { rows: z.array(ReimbursementRow).parse(rows), ...BackSums.parse(sums) };
}

/** What is asked back of one request, latest first. */
export function reimbursementsOf(db: Reader, requestId: GrantRequestId): ReimbursementRow[] {
  const sql = `SELECT ${BACK_COLUMNS} ${BACK} AND r.request_id = ? ORDER BY r.asked_on DESC, r.id DESC`;
  return z.array(ReimbursementRow).parse(db.statement(sql).all(requestId));
}

/** How many reimbursements of grants of a year are still to be received. */
export function countOwed(db: Reader, year: number): number {
  return z.int().parse(db.statement(`SELECT count(*) ${BACK} AND r.received_on IS NULL AND c.year = ?`).pluck().get(year));
}

/** Every word typed is somewhere in the folded name of the association. */
function matching({ year, search = '' }: ListFilter): { conditions: string; values: (string | number)[] } {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const byYear = year === undefined ? '' : ' AND c.year = ?';
  const conditions = byYear + words.map(() => ' AND instr(a.sort_name, ?) > 0').join('');
  return { conditions, values: [...(year === undefined ? [] : [year]), ...words] };
}
