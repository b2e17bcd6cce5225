import { z } from 'zod';
import type { DeliberationToWrite } from '#shared/features/council-publication/cells';
import { NumberedDeliberation } from '#shared/features/council-publication/model';
import { Milestone } from '#shared/features/council/progress';
import { zCivilDate } from '#shared/kernel/dates';
import { SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const OF_SESSION = `SELECT d.id, d.number, i.title, i.subject_code AS subjectCode, v.outcome
  FROM deliberation d JOIN council_item i ON i.id = d.item_id LEFT JOIN council_vote v ON v.item_id = d.item_id
  WHERE d.session_id = ? ORDER BY d.rank`;

/** The deliberations of a session that took their number, in its order. */
export function numberedOf(db: Reader, session: SessionId): NumberedDeliberation[] {
  return z.array(NumberedDeliberation).parse(db.statement(OF_SESSION).all(session));
}

const MILESTONES = 'SELECT kind, happened_on AS happenedOn, note FROM council_milestone WHERE session_id = ? ORDER BY happened_on, kind';

/** What was done after a session, in the order of the days. */
export function milestonesOf(db: Reader, session: SessionId): Milestone[] {
  return z.array(Milestone).parse(db.statement(MILESTONES).all(session));
}

const YEARS = `SELECT DISTINCT CAST(substr(s.meets_on, 1, 4) AS INTEGER) AS year
  FROM deliberation d JOIN council_session s ON s.id = d.session_id ORDER BY year DESC`;

/** The years in which deliberations took a number, latest first. */
export function yearsWithDeliberations(db: Reader): number[] {
  return z.array(z.int()).parse(db.statement(YEARS).pluck().all());
}

const OF_YEAR = `SELECT d.session_id AS sessionId, d.number, i.title, i.subject_code AS subjectCode, i.budget_year AS budgetYear,
    i.budget_name AS budgetName, s.meets_on AS decidedOn, v.votes_for AS votesFor, v.votes_against AS votesAgainst,
    v.abstentions, v.blank, t.happened_on AS transmittedOn, ifnull(p.note, '') AS address,
    (SELECT count(*) FROM councillor c WHERE c.starts_on <= s.meets_on AND ifnull(c.ends_on, '9999') >= s.meets_on) AS inOffice
  FROM deliberation d JOIN council_session s ON s.id = d.session_id JOIN council_item i ON i.id = d.item_id
    LEFT JOIN council_vote v ON v.item_id = d.item_id AND v.outcome IN ('adopted', 'rejected')
    LEFT JOIN council_milestone t ON t.session_id = d.session_id AND t.kind = 'transmitted'
    LEFT JOIN council_milestone p ON p.session_id = d.session_id AND p.kind = 'deliberations-published'
  WHERE s.meets_on BETWEEN @from AND @to ORDER BY s.meets_on, s.meets_at, d.rank`;

const Row = z.object({
  sessionId: SessionId,
  number: z.string(),
  title: z.string(),
  subjectCode: z.string(),
  budgetYear: z.string(),
  budgetName: z.string(),
  decidedOn: zCivilDate,
  votesFor: z.int().nullable(),
  votesAgainst: z.int().nullable(),
  abstentions: z.int().nullable(),
  blank: z.int().nullable(),
  transmittedOn: zCivilDate.nullable(),
  address: z.string(),
  inOffice: z.int(),
});

/** A deliberation of the file of a year, with the session where it is mended. */
export type ActOfYear = DeliberationToWrite & { readonly sessionId: SessionId };

/** The deliberations of a year in the order they were taken, in one statement. */
export function actsOfYear(db: Reader, year: number): ActOfYear[] {
  const rows = z.array(Row).parse(db.statement(OF_YEAR).all({ from: `${year}-01-01`, to: `${year}-12-31` }));
  return rows.map(({ votesFor, votesAgainst, abstentions, blank, ...act }) => ({
    ...act,
    vote: votesFor === null ? null : { votesFor, votesAgainst: votesAgainst ?? 0, abstentions: abstentions ?? 0, blank: blank ?? 0 },
  }));
}
