import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Committee, CommitteeInput, CommitteeMember } from '#shared/features/committees/model';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { CommitteeId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { committee, committeeMember } from '../../db/schema/committee';

const COMMITTEES = `SELECT c.id, c.version, c.name, c.starts_on AS startsOn, c.ends_on AS endsOn,
    (SELECT count(*) FROM council_item i WHERE i.committee_id = c.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL) AS affairs
  FROM committee c ORDER BY c.ends_on IS NOT NULL, c.name COLLATE NOCASE`;

const MEMBERS = `SELECT m.committee_id AS committeeId, m.councillor_id AS councillorId, m.role, trim(p.first_name || ' ' || p.last_name) AS name,
    k.group_name AS "group", k.starts_on <= @today AND ifnull(k.ends_on, '9999') >= @today AS inOffice
  FROM committee_member m JOIN councillor k ON k.id = m.councillor_id JOIN person p ON p.id = k.person_id
  ORDER BY m.role = 'member', k.table_order, p.sort_name`;

const Row = Committee.omit({ seats: true });
const MemberRow = CommitteeMember.extend({ committeeId: CommitteeId, inOffice: z.int().transform((flag) => flag === 1) });

/** Every committee with its members, those that sit first, in two statements. */
export function listCommittees(db: Reader, today: CivilDate): Committee[] {
  const seats = new Map<CommitteeId, CommitteeMember[]>();
  for (const { committeeId, ...member } of z.array(MemberRow).parse(db.statement(MEMBERS).all({ today }))) {
    seats.set(committeeId, [...(seats.get(committeeId) ?? []), member]);
  }
  const rows = z.array(Row).parse(db.statement(COMMITTEES).all());
  return rows.map((row) => ({ ...row, seats: seats.get(row.id) ?? [] }));
}

/** @throws NOT_FOUND */
export function getCommittee(db: Reader, id: CommitteeId, today: CivilDate): Committee {
  const found = listCommittees(db, today).find((one) => one.id === id);
  if (!found) throw notFound('committee');
  return found;
}

/** What was typed of a committee; undefined when there is none. */
export function findCommitteeInput(db: Reader, id: CommitteeId): CommitteeInput | undefined {
  const row = db.select().from(committee).where(eq(committee.id, id)).get();
  if (!row) return undefined;
  const seats = db.select().from(committeeMember).where(eq(committeeMember.committeeId, id)).orderBy(committeeMember.councillorId).all();
  return CommitteeInput.strip().parse({ ...row, seats: seats.map(({ councillorId, role }) => ({ councillorId, role })) });
}

/** Writes a committee and its members, new or not; counts the change. */
export function saveCommittee(tx: Tx, id: CommitteeId, { version, values }: { version: number; values: CommitteeInput }): void {
  const { seats, ...row } = values;
  tx.insert(committee)
    .values({ ...row, id, version })
    .onConflictDoUpdate({ target: committee.id, set: { ...row, version } })
    .run();
  tx.delete(committeeMember).where(eq(committeeMember.committeeId, id)).run();
  for (const member of seats)
    tx.insert(committeeMember)
      .values({ ...member, committeeId: id })
      .run();
}

/** Deletes a committee; its seats go with it. */
export function deleteCommittee(tx: Tx, id: CommitteeId): void {
  tx.delete(committee).where(eq(committee.id, id)).run();
}

/** Whether an affair names a committee, on an agenda or taken off it. */
export function isPutToCommittee(db: Reader, id: CommitteeId): boolean {
  return db.statement('SELECT EXISTS (SELECT 1 FROM council_item WHERE committee_id = ?)').pluck().get(id) === 1;
}
