import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Councillor, type CouncillorInput } from '#shared/features/councillors/model';
import { BodyKind, Interest } from '#shared/features/interests/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { CouncillorId, PersonId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councillor, person, personColumns } from '../../db/schema/person';

/** Mandates that began or ended on unknown days count; a declared link counts from the day it was declared. */
const INTERESTS = `SELECT m.person_id AS personId, NULL AS councillorId, m.association_id AS associationId, a.name AS associationName, m.role,
    NULL AS kind, NULL AS declaredOn, 0 AS representsTown, a.sort_name AS sortName
  FROM mandate m JOIN association a ON a.id = m.association_id
  WHERE m.person_id IN (SELECT person_id FROM councillor) AND a.archived_at IS NULL AND ${heldOn('m')}
  UNION ALL SELECT NULL, l.councillor_id, l.association_id, coalesce(a.name, l.body), l.nature,
    l.kind, l.declared_on, l.represents_town, coalesce(a.sort_name, l.sort_name)
  FROM councillor_link l LEFT JOIN association a ON a.id = l.association_id
  WHERE l.removed_at IS NULL AND a.archived_at IS NULL AND l.declared_on <= @day AND ${heldOn('l')} ORDER BY sortName, declaredOn`;

const StoredInterest = Interest.omit({ declared: true }).extend({
  personId: PersonId.nullable(),
  councillorId: CouncillorId.nullable(),
  kind: BodyKind.nullable(),
  declaredOn: zCivilDate.nullable(),
  representsTown: z.int(),
  sortName: z.string(),
});

/** The members of the council in the order of the table; `day` keeps those in office on it. Interests are those of `day` or today. */
export function listCouncillors(db: Reader, filter: { day: CivilDate | undefined; today: CivilDate }): Councillor[] {
  const interests = interestsBy(db, filter.day ?? filter.today);
  const members = selectCouncillors(db).orderBy(asc(councillor.tableOrder), asc(person.sortName)).all();
  return members.map((row) => councillorOf(row, interests)).filter((member) => filter.day === undefined || sitsOn(member, filter.day));
}

/** @throws NOT_FOUND */
export function getCouncillor(db: Reader, id: CouncillorId, today: CivilDate): Councillor {
  const row = selectCouncillors(db).where(eq(councillor.id, id)).get();
  if (!row) throw notFound('councillor');
  return councillorOf(row, interestsBy(db, today));
}

/** A member of the council without the mandates held elsewhere; undefined when there is none. */
export function findCouncillor(db: Reader, id: CouncillorId): Councillor | undefined {
  const row = selectCouncillors(db).where(eq(councillor.id, id)).get();
  return row && councillorOf(row, new Map());
}

/** Deletes a seat that nothing names; the person stays in the address book. */
export function deleteCouncillor(tx: Tx, id: CouncillorId): void {
  tx.delete(councillor).where(eq(councillor.id, id)).run();
}

export function insertCouncillor(tx: Tx, id: CouncillorId, values: CouncillorInput & { personId: PersonId }): void {
  tx.insert(councillor)
    .values({ id, version: 1, ...columnsOf(values), personId: values.personId })
    .run();
}

export function updateCouncillor(tx: Tx, current: Councillor, values: CouncillorInput): void {
  tx.update(councillor)
    .set({ ...columnsOf(values), version: current.version + 1 })
    .where(eq(councillor.id, current.id))
    .run();
}

/** Whether a member is in office on a day. */
export function sitsOn(member: Pick<Councillor, 'startsOn' | 'endsOn'>, day: CivilDate): boolean {
  return member.startsOn <= day && (member.endsOn === null || member.endsOn >= day);
}

function columnsOf({ function: title, delegation, tableOrder, group, startsOn, endsOn }: CouncillorInput) {
  return { function: title, delegation, tableOrder, group, startsOn, endsOn };
}

function selectCouncillors(db: Reader) {
  return db
    .select({
      id: councillor.id,
      version: councillor.version,
      function: councillor.function,
      delegation: councillor.delegation,
      tableOrder: councillor.tableOrder,
      group: councillor.group,
      startsOn: councillor.startsOn,
      endsOn: councillor.endsOn,
      person: personColumns,
    })
    .from(councillor)
    .innerJoin(person, eq(person.id, councillor.personId));
}

type CouncillorRow = NonNullable<ReturnType<ReturnType<typeof selectCouncillors>['get']>>;

function councillorOf(row: CouncillorRow, interests: ReadonlyMap<string, Interest[]>): Councillor {
  return Councillor.parse({ ...row, interests: [...(interests.get(row.person.id) ?? []), ...(interests.get(row.id) ?? [])] });
}

/** By person for the mandates, by seat for the declared links. */
function interestsBy(db: Reader, day: CivilDate): ReadonlyMap<string, Interest[]> {
  const byOwner = new Map<string, Interest[]>();
  for (const row of z.array(StoredInterest).parse(db.statement(INTERESTS).all({ day }))) {
    const owner = row.councillorId ?? row.personId ?? '';
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), interestOf(row)]);
  }
  return byOwner;
}

function interestOf({ associationId, associationName, role, kind, declaredOn, representsTown }: z.infer<typeof StoredInterest>): Interest {
  const interest = { associationId, associationName, role };
  return kind === null || declaredOn === null
    ? interest
    : { ...interest, declared: { kind, on: declaredOn, representsTown: representsTown === 1 } };
}

/** An unknown start or end does not exclude the day. */
function heldOn(table: string): string {
  return `ifnull(${table}.starts_on, '') <= @day AND ifnull(${table}.ends_on, '9999') >= @day`;
}
