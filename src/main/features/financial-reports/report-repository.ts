import { z } from 'zod';
import { Excess, Reminder } from '#shared/features/financial-reports/model';
import { isReportExpected, reportDueOn } from '#shared/features/financial-reports/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

const COLUMNS = `g.id AS requestId, g.campaign_id AS campaignId, g.association_id AS associationId, a.name AS associationName, g.number, c.year,
    g.purpose, g.voted, g.voted_on AS votedOn, ifnull(d.scope, 'general') = 'projects' AS forProject, f.expected,
    coalesce(d.exercise_ends_on, c.year || '-12-31') AS usualEndsOn, f.exercise_ends_on AS exerciseEndsOn, f.due_on AS dueOn,
    f.received_on AS receivedOn, f.checked_on AS checkedOn, f.excess, f.excess_amount AS excessAmount, ifnull(f.reminders, '[]') AS reminders,
    (SELECT ifnull(sum(p.amount), 0) FROM payment p WHERE p.request_id = g.id AND p.removed_at IS NULL AND p.paid_on IS NOT NULL) AS paid,
    (SELECT ifnull(sum(r.amount), 0) FROM reimbursement r WHERE r.request_id = g.id AND r.removed_at IS NULL) AS asked`;
const FROM = `FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
    LEFT JOIN grant_dossier d ON d.request_id = g.id LEFT JOIN financial_report f ON f.request_id = g.id`;
/** What may be in the list: voted, living, and a report is or was in question. */
const LISTED = `g.removed_at IS NULL AND g.closed_as IS NULL AND g.voted > 0
    AND (f.received_on IS NOT NULL OR coalesce(f.expected, d.scope = 'projects', 0))`;

const flag = z.int().transform((value) => value === 1);

const Followed = z.object({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  associationId: AssociationId,
  associationName: z.string(),
  number: z.int(),
  year: z.int(),
  purpose: z.string(),
  voted: zCents.nullable(),
  votedOn: zCivilDate.nullable(),
  forProject: flag,
  expected: flag.nullable(),
  usualEndsOn: zCivilDate,
  exerciseEndsOn: zCivilDate.nullable(),
  dueOn: zCivilDate.nullable(),
  receivedOn: zCivilDate.nullable(),
  checkedOn: zCivilDate.nullable(),
  /** Null while nothing is saved. */
  excess: Excess.nullable(),
  excessAmount: zCents.nullable(),
  /** What was paid of the grant, and asked back of it. */
  paid: zCents,
  asked: zCents,
  reminders: z.string().transform((json) => z.array(Reminder).parse(JSON.parse(json))),
});
type Stored = z.infer<typeof Followed>;

/** A grant and what is known of its report; `dueOn` worked out. */
export type FollowedGrant = Omit<Stored, 'dueOn'> & {
  readonly dueOn: CivilDate;
  /** Where the delay is written. */
  readonly dueSource: string;
};

/** The law of any day: a report is due as it was when the grant was awarded. */
export type LawOfDay = (day: CivilDate) => LegalLookup;

/** @throws NOT_FOUND */
export function getFollowed(db: Reader, id: GrantRequestId, law: LawOfDay): FollowedGrant {
  const row = db.statement(`SELECT ${COLUMNS} ${FROM} WHERE g.id = ?`).get(id);
  if (row === undefined) throw notFound('grant-request');
  return datedBy(law)(Followed.parse(row));
}

/** Some grants and what is known of their reports; those that do not exist are absent. */
export function followedOf(db: Reader, ids: readonly GrantRequestId[], law: LawOfDay): FollowedGrant[] {
  const rows = db.statement(`SELECT ${COLUMNS} ${FROM} WHERE g.id IN (SELECT value FROM json_each(?))`).all(JSON.stringify(ids));
  return z.array(Followed).parse(rows).map(datedBy(law));
}

/** The grants whose report is in question, of one year or of all. */
export function listFollowed(db: Reader, year: number | null, law: LawOfDay): FollowedGrant[] {
  const sql = `SELECT ${COLUMNS} ${FROM} WHERE ${LISTED}${year === null ? '' : ' AND c.year = ?'}`;
  const rows = year === null ? db.statement(sql).all() : db.statement(sql).all(year);
  return z.array(Followed).parse(rows).map(datedBy(law));
}

/** Since when each of these associations owes a report on a day: the longest due. Those that owe none are absent. */
export function overdueReports(
  db: Reader,
  ids: readonly AssociationId[],
  { law, today }: { law: LawOfDay; today: CivilDate },
): ReadonlyMap<AssociationId, CivilDate> {
  const sql = `SELECT ${COLUMNS} ${FROM} WHERE ${LISTED} AND f.received_on IS NULL AND g.association_id IN (SELECT value FROM json_each(?))`;
  const since = new Map<AssociationId, CivilDate>();
  for (const grant of z
    .array(Followed)
    .parse(db.statement(sql).all(JSON.stringify(ids)))
    .map(datedBy(law))) {
    const known = since.get(grant.associationId);
    const late = isReportExpected(grant) && today > grant.dueOn;
    if (late && (known === undefined || grant.dueOn < known)) since.set(grant.associationId, grant.dueOn);
  }
  return since;
}

/** The day that follows from the delay in force when the council voted, or at the end of the exercise when that day is not known. */
function datedBy(law: LawOfDay): (row: Stored) => FollowedGrant {
  const known = new Map<CivilDate, LegalLookup>();
  return (row) => {
    const end = row.exerciseEndsOn ?? row.usualEndsOn;
    const day = row.votedOn ?? end;
    const inForce = known.get(day) ?? law(day);
    known.set(day, inForce);
    return { ...row, dueOn: row.dueOn ?? reportDueOn(end, inForce), dueSource: inForce('grant.report-months').source };
  };
}
