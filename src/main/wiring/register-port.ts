import { z } from 'zod';
import { AssociationInput } from '#shared/features/associations/model';
import { fold } from '#shared/kernel/french';
import { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { Tx } from '../db/connection';
import { newId } from '../db/new-id';
import * as associations from '../features/associations/repository';
import type { KnownAssociation, NewPresident, PresidentRecord, RegisterPort } from '../features/imports/ports';
import { deleteMandate, deletePerson, findOnlyPersonNamed, insertMandate, insertPerson, isNamed } from '../features/people/repository';

const PRESIDENT = `(SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.association_id = a.id AND m.role = 'president' AND m.ends_on IS NULL LIMIT 1)`;

const KNOWN = `SELECT a.id, a.version, ifnull(${PRESIDENT}, '') AS president, ${associations.INPUT_COLUMNS.map(({ field, column }) => `a.${column} AS "${field}"`).join(', ')}
  FROM association a`;

const IN_USE = `SELECT EXISTS (SELECT 1 FROM grant_request WHERE association_id = ?)
  OR EXISTS (SELECT 1 FROM mandate WHERE association_id = ? AND id NOT IN (SELECT value FROM json_each(?)))`;

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

  removePresident(tx, { personId, mandateId }) {
    deleteMandate(tx, mandateId);
    if (!isNamed(tx, personId)) deletePerson(tx, personId);
  },

  inUse(db, ids, ownMandates) {
    const own = JSON.stringify([...ownMandates]);
    return ids.filter((id) => db.statement(IN_USE).pluck().get(id, id, own) === 1);
  },
};

/** A president already known under that very name, and alone to bear it, is the same person: the conflict guard depends on it. */
function insertPresident(tx: Tx, { associationId, firstName, lastName }: NewPresident): PresidentRecord {
  const known = findOnlyPersonNamed(tx, fold(`${lastName} ${firstName}`));
  const personId = known?.id ?? newId(PersonId);
  if (!known) insertPerson(tx, { id: personId, civility: 'none', firstName, lastName, email: '', phone: '' });
  const mandateId = newId(MandateId);
  insertMandate(tx, { id: mandateId, associationId, personId, role: 'president', startsOn: null, endsOn: null });
  return { personId, mandateId };
}

function knownOf(row: unknown): KnownAssociation {
  const { id, version, president, ...values } = StoredAssociation.parse(row);
  return { id, version, president, values };
}
