import { asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Councillor, CouncillorFunction, type CouncillorInput } from '#shared/features/councillors/model';
import { BodyKind, Interest } from '#shared/features/interests/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { CouncillorId, PersonId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { heldOn } from '../../db/interests';
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

/** What changed since: the place, by ends of mandates and changes of function; the function, by the latter. The earliest change comes last. */
const FORMER = `SELECT f.councillor_id AS councillorId, f.table_order AS tableOrder, NULL AS function, f.until_on AS untilOn, e.recorded_at AS recordedAt
  FROM councillor_former_place f JOIN councillor_end e ON e.councillor_id = f.ended_id WHERE f.until_on >= @day
  UNION ALL SELECT f.councillor_id, f.table_order, f.function, f.until_on, c.recorded_at
  FROM former_function f JOIN function_change c ON c.id = f.change_id WHERE f.until_on >= @day
  ORDER BY untilOn DESC, recordedAt DESC`;
const FormerPosition = z.object({ councillorId: CouncillorId, tableOrder: z.int(), function: CouncillorFunction.nullable() });
const DELEGATIONS = `SELECT councillor_id AS councillorId, subject, ifnull(ends_on, '9999') >= @day AS inForce FROM councillor_delegation
  WHERE removed_at IS NULL AND starts_on <= @day ORDER BY starts_on, id`;

/**
 * The members of the council in the order of the table; `day` keeps those in office on it. Interests, delegations and places are those of
 * `day` or today.
 */
export function listCouncillors(db: Reader, filter: { day: CivilDate | undefined; today: CivilDate }): Councillor[] {
  const on = factsOn(db, filter.day ?? filter.today);
  const members = selectCouncillors(db).orderBy(asc(person.sortName)).all();
  return members
    .map((row) => councillorOf(row, on))
    .filter((member) => filter.day === undefined || sitsOn(member, filter.day))
    .sort((one, other) => one.tableOrder - other.tableOrder);
}

/** @throws NOT_FOUND */
export function getCouncillor(db: Reader, id: CouncillorId, today: CivilDate): Councillor {
  const row = selectCouncillors(db).where(eq(councillor.id, id)).get();
  if (!row) throw notFound('councillor');
  return councillorOf(row, factsOn(db, today));
}

/** A member of the council as it is stored, without what is dated elsewhere; undefined when there is none. */
export function findCouncillor(db: Reader, id: CouncillorId): Councillor | undefined {
  const row = selectCouncillors(db).where(eq(councillor.id, id)).get();
  return row && councillorOf(row, { interests: new Map(), places: new Map(), functions: new Map(), delegations: new Map() });
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

/** Writes the last day of a seat, and counts the change; null while it is held. */
export function setCouncillorEnd(tx: Tx, id: CouncillorId, endsOn: CivilDate | null): void {
  tx.update(councillor)
    .set({ endsOn, version: sql`${councillor.version} + 1` })
    .where(eq(councillor.id, id))
    .run();
}

/** Writes a place in the order of the table. */
export function setTableOrder(tx: Tx, id: CouncillorId, tableOrder: number): void {
  tx.update(councillor).set({ tableOrder }).where(eq(councillor.id, id)).run();
}

/** Writes a function and a place in the order of the table. */
export function setPosition(tx: Tx, id: CouncillorId, position: { function: CouncillorFunction; tableOrder: number }): void {
  tx.update(councillor)
    .set({ ...position, version: sql`${councillor.version} + 1` })
    .where(eq(councillor.id, id))
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

/** What a day says of councillors beyond what is stored of their seat. */
interface DatedFacts {
  readonly interests: ReadonlyMap<string, Interest[]>;
  /** The places they had then, of those whose place has changed since. */
  readonly places: ReadonlyMap<string, number>;
  /** The functions they held then, of those whose function has changed since. */
  readonly functions: ReadonlyMap<string, CouncillorFunction>;
  /** The delegations in force, of those who had received one by an order. */
  readonly delegations: ReadonlyMap<string, readonly string[]>;
}

function councillorOf(row: CouncillorRow, { interests, places, functions, delegations }: DatedFacts): Councillor {
  return Councillor.parse({
    ...row,
    function: functions.get(row.id) ?? row.function,
    tableOrder: places.get(row.id) ?? row.tableOrder,
    delegation: delegations.get(row.id)?.join(', ') ?? row.delegation,
    interests: [...(interests.get(row.person.id) ?? []), ...(interests.get(row.id) ?? [])],
  });
}

function factsOn(db: Reader, day: CivilDate): DatedFacts {
  const former = z.array(FormerPosition).parse(db.statement(FORMER).all({ day }));
  return {
    interests: interestsBy(db, day),
    places: new Map(former.map(({ councillorId, tableOrder }) => [councillorId, tableOrder])),
    functions: new Map(former.flatMap(({ councillorId, function: held }) => (held === null ? [] : [[councillorId, held] as const]))),
    delegations: delegationsBy(db, day),
  };
}

function delegationsBy(db: Reader, day: CivilDate): DatedFacts['delegations'] {
  const Row = z.strictObject({ councillorId: CouncillorId, subject: z.string(), inForce: z.int() });
  const subjects = new Map<string, string[]>();
  for (const { councillorId, subject, inForce } of z.array(Row).parse(db.statement(DELEGATIONS).all({ day })))
    subjects.set(councillorId, [...(subjects.get(councillorId) ?? []), ...(inForce === 1 ? [subject] : [])]);
  return subjects;
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
