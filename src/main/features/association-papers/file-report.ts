import { z } from 'zod';
import { CouncillorFunction } from '#shared/features/councillors/model';
import { Civility, MandateRole } from '#shared/features/people/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { functionOn } from '../../db/function-on';

/** Somebody who leads the association, or led it last. */
export const Leader = z.object({
  role: MandateRole,
  civility: Civility,
  firstName: z.string(),
  lastName: z.string(),
  /** How the name is said aloud, and what else is good to know. */
  note: z.string(),
  email: z.string(),
  phone: z.string(),
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
  /** Their seat on the council that day; null for nearly everybody. */
  seat: CouncillorFunction.nullable(),
});
export type Leader = z.infer<typeof Leader>;

const LEADERS = `SELECT m.role, p.civility, p.first_name AS firstName, p.last_name AS lastName, p.note, p.email, p.phone,
    m.starts_on AS startsOn, m.ends_on AS endsOn,
    (SELECT ${functionOn('k', '@today')} FROM councillor k WHERE k.person_id = m.person_id AND k.starts_on <= @today AND ifnull(k.ends_on, '9999') >= @today LIMIT 1) AS seat
  FROM mandate m JOIN person p ON p.id = m.person_id WHERE m.association_id = @id
  ORDER BY CASE m.role WHEN 'president' THEN 1 WHEN 'vice-president' THEN 2 WHEN 'treasurer' THEN 3 WHEN 'secretary' THEN 4 WHEN 'board-member' THEN 5 ELSE 6 END,
    ifnull(m.ends_on, '9999') DESC, m.starts_on DESC, p.sort_name`;

/** Every mandate of the association, by rank, the present ones of each first. */
export function listLeaders(db: Reader, id: AssociationId, today: CivilDate): Leader[] {
  return z.array(Leader).parse(db.statement(LEADERS).all({ today, id }));
}

/** What was asked and given in one year; amounts in cents. `voted` is null while nothing is. */
export const GrantYear = z.object({
  year: z.int(),
  requests: z.int(),
  asked: zCents,
  proposed: zCents.nullable(),
  voted: zCents.nullable(),
});
export type GrantYear = z.infer<typeof GrantYear>;

const GRANT_YEARS = `SELECT c.year, count(*) AS requests, sum(g.asked) AS asked, sum(g.proposed) AS proposed, sum(g.voted) AS voted
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE g.association_id = ? AND g.removed_at IS NULL AND c.year > ? GROUP BY c.year ORDER BY c.year DESC`;

/** The grants of the years after one, newest first. */
export function listGrantYears(db: Reader, id: AssociationId, after: number): GrantYear[] {
  return z.array(GrantYear).parse(db.statement(GRANT_YEARS).all(id, after));
}

const KIND_YEARS = `SELECT year, sum(amount) AS amount FROM in_kind_support WHERE association_id = ? AND removed_at IS NULL AND year > ? GROUP BY year`;

/** The value of the support in kind of the years after one. */
export function inKindByYear(db: Reader, id: AssociationId, after: number): ReadonlyMap<number, z.infer<typeof zCents>> {
  const rows = z.array(z.object({ year: z.int(), amount: zCents })).parse(db.statement(KIND_YEARS).all(id, after));
  return new Map(rows.map(({ year, amount }) => [year, amount]));
}

export const PendingRequest = z.object({
  campaign: z.string(),
  purpose: z.string(),
  asked: zCents,
  proposed: zCents.nullable(),
  receivedOn: zCivilDate.nullable(),
});
export type PendingRequest = z.infer<typeof PendingRequest>;

const PENDING = `SELECT c.name AS campaign, g.purpose, g.asked, g.proposed, g.received_on AS receivedOn
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE g.association_id = ? AND g.removed_at IS NULL AND g.voted IS NULL AND c.year >= ? ORDER BY c.year DESC, g.number`;

/** The requests on which the council has not voted, of a year and later. */
export function listPendingRequests(db: Reader, id: AssociationId, since: number): PendingRequest[] {
  return z.array(PendingRequest).parse(db.statement(PENDING).all(id, since));
}

export const LastExchange = z.object({
  kind: z.enum(['meeting', 'call', 'letter', 'email', 'visit', 'note']),
  happenedOn: zCivilDate,
  subject: z.string(),
  text: z.string(),
});
export type LastExchange = z.infer<typeof LastExchange>;

const EXCHANGES = `SELECT kind, happened_on AS happenedOn, subject, text FROM exchange
  WHERE association_id = ? AND removed_at IS NULL AND happened_on <= ? ORDER BY happened_on DESC, created_at DESC LIMIT ?`;

/** The last exchanges up to a day, newest first. */
export function listLastExchanges(db: Reader, id: AssociationId, { today, most }: { today: CivilDate; most: number }): LastExchange[] {
  return z.array(LastExchange).parse(db.statement(EXCHANGES).all(id, today, most));
}

const BankStanding = z.object({ holder: z.string(), bankName: z.string(), calledBackOn: zCivilDate.nullable() });
/** The bank details in use, without any number. */
export type BankStanding = z.infer<typeof BankStanding>;

const BANK = `SELECT holder, bank_name AS bankName, called_back_on AS calledBackOn FROM bank_account
  WHERE association_id = ? AND ended_at IS NULL ORDER BY created_at DESC LIMIT 1`;

/** Whose account is on file; never its number. */
export function findBankStanding(db: Reader, id: AssociationId): BankStanding | null {
  const row = db.statement(BANK).get(id);
  return row === undefined ? null : BankStanding.parse(row);
}
