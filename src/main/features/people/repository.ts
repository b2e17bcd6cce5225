import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Mandate, Person, type MandateRole, type PersonInput } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import type { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { association } from '../../db/schema/association';
import { mandate, person, personColumns } from '../../db/schema/person';
import { indexForSearch, matchExpression, removeFromSearch } from '../../db/search';

// Run once per line of an import: kept prepared.
const NAMED = `SELECT id, civility, first_name AS firstName, last_name AS lastName, email, phone FROM person WHERE sort_name = ? LIMIT 2`;
const INSERT_PERSON = `INSERT INTO person (id, civility, first_name, last_name, email, phone, sort_name) VALUES (?, ?, ?, ?, ?, ?, ?)`;
const INSERT_MANDATE = `INSERT INTO mandate (id, association_id, person_id, role, starts_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)`;

/** Whether a person sits on the council on a day: bind the person, then the day twice. */
const IS_COUNCILLOR = `EXISTS (SELECT 1 FROM councillor c WHERE c.person_id = ? AND c.starts_on <= ? AND (c.ends_on IS NULL OR c.ends_on >= ?))`;

export function findPerson(db: Reader, id: PersonId): Person | undefined {
  const row = db.select(personColumns).from(person).where(eq(person.id, id)).get();
  return row && Person.parse(row);
}

/** The person of that folded name (last name first); with an e-mail, only one whose e-mail is the same or not known. */
export function findPersonNamed(db: Reader, sortedName: string, email: string): Person | undefined {
  const named = db.select(personColumns).from(person).where(eq(person.sortName, sortedName)).all();
  const same = named.find((row) => email === '' || row.email === '' || row.email === email);
  return same && Person.parse(same);
}

/** The person of that folded name when nobody else bears it. */
export function findOnlyPersonNamed(db: Reader, sortedName: string): Person | undefined {
  const named = db.statement(NAMED).all(sortedName);
  return named.length === 1 ? Person.parse(named[0]) : undefined;
}

/** @throws NOT_FOUND */
export function getPerson(db: Reader, id: PersonId): Person {
  const found = findPerson(db, id);
  if (!found) throw notFound('person');
  return found;
}

export function insertPerson(tx: Tx, values: Person): void {
  const { id, civility, firstName, lastName, email, phone } = values;
  tx.statement(INSERT_PERSON).run(id, civility, firstName, lastName, email, phone, sortName(values));
  indexPerson(tx, values);
}

export function updatePerson(tx: Tx, values: Person): void {
  tx.update(person)
    .set({ ...values, sortName: sortName(values) })
    .where(eq(person.id, values.id))
    .run();
  indexPerson(tx, values);
}

/** Deletes somebody whom nothing names any more. */
export function deletePerson(tx: Tx, id: PersonId): void {
  removeFromSearch(tx, id);
  tx.delete(person).where(eq(person.id, id)).run();
}

/** Whether a mandate or a seat on the council still names this person. */
export function isNamed(db: Reader, id: PersonId): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM mandate WHERE person_id = ?) OR EXISTS (SELECT 1 FROM councillor WHERE person_id = ?)';
  return db.statement(sql).pluck().get(id, id) === 1;
}

/** At most 20 persons whose name holds every word typed. */
export function searchPersons(db: Reader, search: string): Person[] {
  const match = matchExpression(search);
  if (match === null) return [];
  const sql = `SELECT p.id, p.civility, p.first_name AS firstName, p.last_name AS lastName, p.email, p.phone
    FROM search_index JOIN search_document d ON d.row_id = search_index.rowid JOIN person p ON p.id = d.entity_id
    WHERE search_index MATCH ? AND d.kind = 'person' ORDER BY p.sort_name LIMIT 20`;
  return z.array(Person).parse(db.statement(sql).all(match));
}

/** Whether this person sits on the council on that day. */
export function sitsOnCouncil(db: Reader, id: PersonId, day: CivilDate): boolean {
  return db.statement(`SELECT ${IS_COUNCILLOR}`).pluck().get(id, day, day) === 1;
}

/** The mandates of an association: those still held first, then by start. */
export function listMandates(db: Reader, associationId: AssociationId, today: CivilDate): Mandate[] {
  return selectMandates(db)
    .where(eq(mandate.associationId, associationId))
    .orderBy(asc(mandate.endsOn), asc(mandate.startsOn), asc(person.sortName))
    .all()
    .map((row) => mandateOf(db, row, today));
}

/** @throws NOT_FOUND */
export function getMandate(db: Reader, id: MandateId, today: CivilDate): Mandate {
  const row = selectMandates(db).where(eq(mandate.id, id)).get();
  if (!row) throw notFound('mandate');
  return mandateOf(db, row, today);
}

/** A mandate to be written: who, where, as what, since when (null: not known). */
export interface NewMandate {
  readonly id: MandateId;
  readonly associationId: AssociationId;
  readonly personId: PersonId;
  readonly role: MandateRole;
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

export function insertMandate(tx: Tx, values: NewMandate): void {
  const { id, associationId, personId, role, startsOn, endsOn } = values;
  tx.statement(INSERT_MANDATE).run(id, associationId, personId, role, startsOn, endsOn);
}

export function endMandate(tx: Tx, id: MandateId, endsOn: CivilDate): void {
  tx.update(mandate).set({ endsOn }).where(eq(mandate.id, id)).run();
}

export function deleteMandate(tx: Tx, id: MandateId): void {
  tx.delete(mandate).where(eq(mandate.id, id)).run();
}

function selectMandates(db: Reader) {
  return db
    .select({
      id: mandate.id,
      associationId: mandate.associationId,
      associationName: association.name,
      role: mandate.role,
      startsOn: mandate.startsOn,
      endsOn: mandate.endsOn,
      person: personColumns,
    })
    .from(mandate)
    .innerJoin(person, eq(person.id, mandate.personId))
    .innerJoin(association, eq(association.id, mandate.associationId));
}

type MandateRow = NonNullable<ReturnType<ReturnType<typeof selectMandates>['get']>>;

function mandateOf(db: Reader, row: MandateRow, today: CivilDate): Mandate {
  const parsed = Mandate.omit({ isCouncillor: true }).parse(row);
  return { ...parsed, isCouncillor: sitsOnCouncil(db, parsed.person.id, today) };
}

function sortName({ lastName, firstName }: PersonInput): string {
  return fold(`${lastName} ${firstName}`);
}

function indexPerson(tx: Tx, { id, firstName, lastName, email }: Person): void {
  const title = `${firstName} ${lastName}`.trim();
  indexForSearch(tx, { kind: 'person', entityId: id, title, detail: email, words: fold(`${title} ${email}`) });
}
