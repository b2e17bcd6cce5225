import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Person, PersonDetails, PersonRow, type PersonInput } from '#shared/features/people/model';
import { sortNameOf } from '#shared/features/people/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { PersonId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { person, personColumns } from '../../db/schema/person';
import { indexForSearch, matchExpression, removeFromSearch } from '../../db/search';

const COLUMNS = 'p.id, p.civility, p.first_name AS firstName, p.last_name AS lastName, p.email, p.phone';
// Run once per line of an import: kept prepared.
const NAMED = `SELECT ${COLUMNS} FROM person p WHERE p.sort_name = ? AND p.merged_into IS NULL LIMIT 2`;
const INSERT_PERSON = `INSERT INTO person (id, civility, first_name, last_name, email, phone, sort_name) VALUES (?, ?, ?, ?, ?, ?, ?)`;
const UPDATE_PERSON = `UPDATE person SET civility = ?, first_name = ?, last_name = ?, email = ?, phone = ?, sort_name = ?, version = version + 1 WHERE id = ?`;

/** Whether a person sits on the council on a day: bind the day twice. */
/** Whether a person `p` sits on the council; bind the day twice. */
export const IS_COUNCILLOR = `EXISTS (SELECT 1 FROM councillor c WHERE c.person_id = p.id AND c.starts_on <= ? AND (c.ends_on IS NULL OR c.ends_on >= ?))`;
/** Bind the day three times. */
const ROW = `${COLUMNS}, p.note, ${IS_COUNCILLOR} AS isCouncillor, (SELECT json_group_array(name) FROM (SELECT DISTINCT a.name
  FROM mandate m JOIN association a ON a.id = m.association_id
  WHERE m.person_id = p.id AND a.archived_at IS NULL AND (m.ends_on IS NULL OR m.ends_on >= ?) ORDER BY a.sort_name)) AS associations`;
const SEARCHED = `search_index JOIN search_document d ON d.row_id = search_index.rowid JOIN person p ON p.id = d.entity_id`;

const Texts = z.array(z.string());
const StoredRow = PersonRow.extend({
  isCouncillor: z.int().transform((flag) => flag === 1),
  associations: z.string().transform((json) => Texts.parse(JSON.parse(json))),
});

/** A person with the version that an update must know, as the sheet shows them. */
const StoredPerson = PersonDetails.extend({ id: PersonId, version: z.int(), mergedInto: PersonId.nullable() });
export type StoredPerson = z.infer<typeof StoredPerson>;

export function findPerson(db: Reader, id: PersonId): StoredPerson | undefined {
  const columns = { ...personColumns, note: person.note, version: person.version, mergedInto: person.mergedInto };
  const row = db.select(columns).from(person).where(eq(person.id, id)).get();
  return row && StoredPerson.parse(row);
}

/** The person of that folded name (last name first); with an e-mail, only one whose e-mail is the same or not known. */
export function findPersonNamed(db: Reader, sortedName: string, email: string): Person | undefined {
  const named = z
    .array(Person)
    .parse(db.statement(`SELECT ${COLUMNS} FROM person p WHERE p.sort_name = ? AND p.merged_into IS NULL`).all(sortedName));
  return named.find((known) => email === '' || known.email === '' || known.email === email);
}

/** The person of that folded name when nobody else bears it. */
export function findOnlyPersonNamed(db: Reader, sortedName: string): Person | undefined {
  const named = db.statement(NAMED).all(sortedName);
  return named.length === 1 ? Person.parse(named[0]) : undefined;
}

/** A person whose record has not been taken in by another. @throws NOT_FOUND */
export function getPerson(db: Reader, id: PersonId): StoredPerson {
  const found = findPerson(db, id);
  if (found?.mergedInto !== null) throw notFound('person');
  return found;
}

export function insertPerson(tx: Tx, values: Person): void {
  const { id, civility, firstName, lastName, email, phone } = values;
  tx.statement(INSERT_PERSON).run(id, civility, firstName, lastName, email, phone, sortNameOf(values));
  indexPerson(tx, values);
}

/** Overwrites who somebody is and how to reach them, and counts the change; the note stays. */
export function updatePerson(tx: Tx, values: Person): void {
  const { id, civility, firstName, lastName, email, phone } = values;
  tx.statement(UPDATE_PERSON).run(civility, firstName, lastName, email, phone, sortNameOf(values), id);
  indexPerson(tx, values);
}

export function updateNote(tx: Tx, id: PersonId, note: string): void {
  tx.update(person).set({ note }).where(eq(person.id, id)).run();
}

/** Puts a record aside, taken in by another, or takes it back (null). Only those in use are found by the search. */
export function setMergedInto(tx: Tx, current: StoredPerson, into: PersonId | null): void {
  tx.update(person)
    .set({ mergedInto: into, version: current.version + 1 })
    .where(eq(person.id, current.id))
    .run();
  if (into === null) indexPerson(tx, current);
  else removeFromSearch(tx, current.id);
}

/** Deletes somebody whom nothing names any more. */
export function deletePerson(tx: Tx, id: PersonId): void {
  removeFromSearch(tx, id);
  tx.delete(person).where(eq(person.id, id)).run();
}

/** Whether a mandate, a seat on the council or a merge that stands still names this person. */
export function isNamed(db: Reader, id: PersonId): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM mandate WHERE person_id = ?) OR EXISTS (SELECT 1 FROM councillor WHERE person_id = ?)
    OR EXISTS (SELECT 1 FROM record_merge WHERE undone_at IS NULL AND (kept_id = ? OR absorbed_id = ?))`;
  return db.statement(sql).pluck().get(id, id, id, id) === 1;
}

/** At most 20 persons whose name holds every word typed. */
export function searchPersons(db: Reader, search: string, today: CivilDate): PersonRow[] {
  return listPersons(db, { search, page: 1, pageSize: 20, today }, matchExpression(search) !== null).rows;
}

/** What is wanted of the address book, and which page of it (from 1). */
export interface PersonsRequest {
  readonly search?: string | undefined;
  readonly councillors?: boolean | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly today: CivilDate;
}

/** One page of the address book in the order of names, with the number of all that match; nobody when not `wanted`. */
export function listPersons(db: Reader, request: PersonsRequest, wanted = true): { rows: PersonRow[]; total: number } {
  if (!wanted) return { rows: [], total: 0 };
  const { today, page, pageSize } = request;
  const match = matchExpression(request.search ?? '');
  const from = match === null ? 'person p' : SEARCHED;
  const where = [
    'p.merged_into IS NULL',
    ...(match === null ? [] : [`search_index MATCH ? AND d.kind = 'person'`]),
    ...(request.councillors ? [IS_COUNCILLOR] : []),
  ].join(' AND ');
  const values = [...(match === null ? [] : [match]), ...(request.councillors ? [today, today] : [])];
  const rows = db
    .statement(`SELECT ${ROW} FROM ${from} WHERE ${where} ORDER BY p.sort_name, p.id LIMIT ? OFFSET ?`)
    .all(today, today, today, ...values, pageSize, (page - 1) * pageSize);
  const total = db
    .statement(`SELECT count(*) FROM ${from} WHERE ${where}`)
    .pluck()
    .get(...values);
  return { rows: rows.map((row) => StoredRow.parse(row)), total: z.int().parse(total) };
}

/** Those who bear that name, accents and case aside. */
export function listNamesakes(db: Reader, name: Pick<PersonInput, 'lastName' | 'firstName'>, today: CivilDate): PersonRow[] {
  const sql = `SELECT ${ROW} FROM person p WHERE p.sort_name = ? AND p.merged_into IS NULL ORDER BY p.id LIMIT 20`;
  return db
    .statement(sql)
    .all(today, today, today, sortNameOf(name))
    .map((row) => StoredRow.parse(row));
}

/** Whether this person sits on the council on that day. */
export function sitsOnCouncil(db: Reader, id: PersonId, day: CivilDate): boolean {
  return db.statement(`SELECT ${IS_COUNCILLOR} FROM person p WHERE p.id = ?`).pluck().get(day, day, id) === 1;
}

function indexPerson(tx: Tx, { id, firstName, lastName, email }: Person): void {
  const title = `${firstName} ${lastName}`.trim();
  indexForSearch(tx, { kind: 'person', entityId: id, title, detail: email, words: fold(`${title} ${email}`) });
}
