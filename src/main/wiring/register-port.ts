import { z } from 'zod';
import { AssociationInput } from '#shared/features/associations/model';
import { fold } from '#shared/kernel/french';
import { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { Tx } from '../db/connection';
import { newId } from '../db/new-id';
import * as associations from '../features/associations/repository';
import type { KnownAssociation, NewPresident, PresidentRecord, RegisterPort } from '../features/imports/ports';
import { deleteMandate, insertMandate } from '../features/people/mandates-repository';
import { deletePerson, findOnlyPersonNamed, insertPerson, isNamed } from '../features/people/repository';

const PRESIDENT = `(SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.association_id = a.id AND m.role = 'president' AND m.ends_on IS NULL LIMIT 1)`;

const KNOWN = `SELECT a.id, a.version, ifnull(${PRESIDENT}, '') AS president, ${associations.INPUT_COLUMNS.map(({ field, column }) => `a.${column} AS "${field}"`).join(', ')}
  FROM association a`;

const REQUESTED = `SELECT association_id FROM grant_request UNION SELECT kept_id FROM record_merge WHERE undone_at IS NULL
  UNION SELECT absorbed_id FROM record_merge WHERE undone_at IS NULL`;
const MANDATES = 'SELECT id, association_id AS "associationId" FROM mandate';
const StoredMandates = z.array(z.object({ id: MandateId, associationId: AssociationId }));

const StoredAssociation = AssociationInput.extend({ id: AssociationId, version: z.int(), president: z.string() });

/** What an import does to the register and the address book, over their repositories. */
export const registerPort: RegisterPort = {
  listKnown: (db) => db.statement(`${KNOWN} WHERE a.archived_at IS NULL`).all().map(knownOf),

  find(db, id) {
    const row = db.statement(`${KNOWN} WHERE a.id = ?`).get(id);
    return row === undefined ? undefined : knownOf(row);
  },

  insert(tx, rows, at) {
    for (const { id, values } of rows) associations.insertAssociation(tx, id, { values, at });
  },

  update: (tx, { id, values, at }) => associations.updateAssociation(tx, id, { values, at }),

  remove: associations.deleteAssociation,

  insertPresident,

  removeMandate: deleteMandate,

  removePersonIfUnused(tx, id) {
    if (!isNamed(tx, id)) deletePerson(tx, id);
  },

  inUse(db, ids, ownMandates) {
    const mandates = StoredMandates.parse(db.statement(MANDATES).all()).filter(({ id }) => !ownMandates.has(id));
    const used = new Set<unknown>([...db.statement(REQUESTED).pluck().all(), ...mandates.map(({ associationId }) => associationId)]);
    return ids.filter((id) => used.has(id));
  },
};

/** A president already known under that very name, and alone to bear it, is the same person: the conflict guard depends on it. */
function insertPresident(tx: Tx, { associationId, civility, firstName, lastName }: NewPresident): PresidentRecord {
  const known = findOnlyPersonNamed(tx, fold(`${lastName} ${firstName}`));
  const personId = known?.id ?? newId(PersonId);
  if (!known) insertPerson(tx, { id: personId, civility, firstName, lastName, email: '', phone: '' });
  const mandateId = newId(MandateId);
  insertMandate(tx, { id: mandateId, associationId, personId, role: 'president', startsOn: null, endsOn: null });
  return { personId, mandateId, isNewPerson: !known };
}

function knownOf(row: unknown): KnownAssociation {
  const { id, version, president, ...values } = StoredAssociation.parse(
    associations.decodeInput(z.record(z.string(), z.unknown()).parse(row)),
  );
  return { id, version, president, values };
}
