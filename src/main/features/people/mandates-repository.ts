import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Mandate, MandateRecord, Person } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { PersonId, type AssociationId, type MandateId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { association } from '../../db/schema/association';
import { mandate, person, personColumns } from '../../db/schema/person';
import { IS_COUNCILLOR, sitsOnCouncil } from './repository';

// Run once per line of an import: kept prepared.
const INSERT = `INSERT INTO mandate (id, association_id, person_id, role, starts_on, ends_on) VALUES (?, ?, ?, ?, ?, ?)`;
const OF_PERSON = `SELECT id, association_id AS associationId, person_id AS personId, role, starts_on AS startsOn, ends_on AS endsOn
  FROM mandate WHERE person_id = ? AND association_id = ? AND role = ? AND id <> ?`;

// Read whenever a file is opened: kept prepared, everything in one question.
const OF_ASSOCIATION = `SELECT m.id, m.association_id AS associationId, a.name AS associationName, m.role, m.starts_on AS startsOn, m.ends_on AS endsOn,
    p.id AS personId, p.civility, p.first_name AS firstName, p.last_name AS lastName, p.email, p.phone, ${IS_COUNCILLOR} AS isCouncillor
  FROM mandate m JOIN person p ON p.id = m.person_id JOIN association a ON a.id = m.association_id
  WHERE m.association_id = ? ORDER BY m.ends_on, m.starts_on, p.sort_name`;
const ListedMandate = Mandate.omit({ person: true, isCouncillor: true }).extend({
  ...Person.omit({ id: true }).shape,
  personId: PersonId,
  isCouncillor: z.int(),
});

/** The mandates of an association: those still held first, then by start. */
export function listMandates(db: Reader, associationId: AssociationId, today: CivilDate): Mandate[] {
  return db
    .statement(OF_ASSOCIATION)
    .all(today, today, associationId)
    .map((row) => {
      const { personId, civility, firstName, lastName, email, phone, isCouncillor, ...mandateRow } = ListedMandate.parse(row);
      const person = { id: personId, civility, firstName, lastName, email, phone };
      return { ...mandateRow, person, isCouncillor: isCouncillor === 1 };
    });
}

/** The mandates of a person in every association: those still held first. `inTrash`: the association is in the trash. */
export function listMandatesOf(db: Reader, personId: PersonId, today: CivilDate): (Mandate & { inTrash: boolean })[] {
  return selectMandates(db)
    .where(eq(mandate.personId, personId))
    .orderBy(asc(mandate.endsOn), asc(association.sortName), asc(mandate.startsOn))
    .all()
    .map((row) => ({ ...mandateOf(db, row, today), inTrash: row.archivedAt !== null }));
}

export function findMandate(db: Reader, id: MandateId, today: CivilDate): Mandate | undefined {
  const row = selectMandates(db).where(eq(mandate.id, id)).get();
  return row && mandateOf(db, row, today);
}

/** @throws NOT_FOUND */
export function getMandate(db: Reader, id: MandateId, today: CivilDate): Mandate {
  const found = findMandate(db, id, today);
  if (!found) throw notFound('mandate');
  return found;
}

/** The other mandates of the same person, function and association. */
export function listSameMandates(db: Reader, { id, personId, associationId, role }: MandateRecord): MandateRecord[] {
  return z.array(MandateRecord).parse(db.statement(OF_PERSON).all(personId, associationId, role, id));
}

export function insertMandate(tx: Tx, { id, associationId, personId, role, startsOn, endsOn }: MandateRecord): void {
  tx.statement(INSERT).run(id, associationId, personId, role, startsOn, endsOn);
}

/** Writes a mandate as it is given, whether it exists or was removed. */
export function saveMandate(tx: Tx, values: MandateRecord): void {
  tx.insert(mandate).values(values).onConflictDoUpdate({ target: mandate.id, set: values }).run();
}

export function deleteMandate(tx: Tx, id: MandateId): void {
  tx.delete(mandate).where(eq(mandate.id, id)).run();
}

/** A mandate as it is stored. */
export function recordOf({ id, associationId, person: { id: personId }, role, startsOn, endsOn }: Mandate): MandateRecord {
  return { id, associationId, personId, role, startsOn, endsOn };
}

function selectMandates(db: Reader) {
  return db
    .select({
      id: mandate.id,
      associationId: mandate.associationId,
      associationName: association.name,
      archivedAt: association.archivedAt,
      role: mandate.role,
      startsOn: mandate.startsOn,
      endsOn: mandate.endsOn,
      person: personColumns,
    })
    .from(mandate)
    .innerJoin(person, eq(person.id, mandate.personId))
    .innerJoin(association, eq(association.id, mandate.associationId));
}

// Made once: a schema costs more to make than ten rows to read.
const StoredMandate = Mandate.omit({ isCouncillor: true });

type MandateRow = NonNullable<ReturnType<ReturnType<typeof selectMandates>['get']>>;

function mandateOf(db: Reader, { archivedAt: _archivedAt, ...row }: MandateRow, today: CivilDate): Mandate {
  const parsed = StoredMandate.parse(row);
  return { ...parsed, isCouncillor: sitsOnCouncil(db, parsed.person.id, today) };
}
