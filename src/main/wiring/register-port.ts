import { z } from 'zod';
import { AssociationInput } from '#shared/features/associations/model';
import { LeaderRole } from '#shared/features/imports/fields';
import { fold } from '#shared/kernel/french';
import { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { Tx } from '../db/connection';
import { newId } from '../db/new-id';
import * as associations from '../features/associations/repository';
import type { KnownAssociation, LeaderRecord, NewLeader, RegisterPort } from '../features/imports/ports';
import { deleteMandate, insertMandate } from '../features/people/mandates-repository';
import { deletePerson, findOnlyPersonNamed, insertPerson, isNamed } from '../features/people/repository';

const KNOWN = `SELECT a.id, a.version, ${associations.INPUT_COLUMNS.map(({ field, column }) => `a.${column} AS "${field}"`).join(', ')}
  FROM association a`;
const LEADERS = `SELECT m.association_id AS "associationId", m.role, trim(p.first_name || ' ' || p.last_name) AS name
  FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.ends_on IS NULL AND m.role IN ('president', 'treasurer', 'secretary')`;
const FORMER = 'SELECT association_id AS "associationId", siret FROM former_siret';

/** A merge names its associations without referring to them. */
const MERGED = `SELECT kept_id FROM record_merge WHERE undone_at IS NULL UNION SELECT absorbed_id FROM record_merge WHERE undone_at IS NULL`;
/** Every table that refers to associations, found in the schema itself: the next one is not forgotten. Mandates are told apart. */
const REFERRING = `SELECT m.name AS "table", f."from" AS "column" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
  WHERE m.type = 'table' AND f."table" = 'association' AND m.name <> 'mandate'`;
const Referring = z.array(z.object({ table: z.string(), column: z.string() }));
const MANDATES = 'SELECT id, association_id AS "associationId" FROM mandate';
const MANDATE = 'SELECT association_id AS "associationId", person_id AS "personId", role FROM mandate WHERE id = ?';
const StoredMandates = z.array(z.object({ id: MandateId, associationId: AssociationId }));

const StoredLeaders = z.array(z.object({ associationId: AssociationId, role: LeaderRole, name: z.string() }));
const StoredFormer = z.array(z.object({ associationId: AssociationId, siret: z.string() }));
const StoredAssociation = AssociationInput.extend({ id: AssociationId, version: z.int() });

/** What an import does to the register and the address book, over their repositories. */
export const registerPort: RegisterPort = {
  listKnown(db) {
    const leaders = byAssociation(StoredLeaders.parse(db.statement(LEADERS).all()));
    const former = byAssociation(StoredFormer.parse(db.statement(FORMER).all()));
    return db
      .statement(`${KNOWN} WHERE a.archived_at IS NULL`)
      .all()
      .map((row) => knownOf(row, { leaders, former }));
  },

  find(db, id) {
    const row = db.statement(`${KNOWN} WHERE a.id = ?`).get(id);
    return row === undefined ? undefined : knownOf(row, { leaders: new Map(), former: new Map() });
  },

  insert(tx, rows, at) {
    for (const { id, values } of rows) associations.insertAssociation(tx, id, { values, at });
  },

  update: (tx, { id, values, at }) => associations.updateAssociation(tx, id, { values, at }),

  remove: associations.deleteAssociation,

  insertLeader,

  removeMandate(tx, id) {
    const before = z.record(z.string(), z.unknown()).parse(tx.statement(MANDATE).get(id) ?? {});
    deleteMandate(tx, id);
    return before;
  },

  removePersonIfUnused(tx, id) {
    if (!isNamed(tx, id)) deletePerson(tx, id);
  },

  inUse(db, ids, ownMandates) {
    const mandates = StoredMandates.parse(db.statement(MANDATES).all()).filter(({ id }) => !ownMandates.has(id));
    const used = new Set<unknown>([...db.statement(MERGED).pluck().all(), ...mandates.map(({ associationId }) => associationId)]);
    for (const { table, column } of Referring.parse(db.statement(REFERRING).all())) {
      for (const id of db.statement(`SELECT DISTINCT "${column}" FROM "${table}"`).pluck().all()) used.add(id);
    }
    return ids.filter((id) => used.has(id));
  },
};

/** A leader already known under that very name, and alone to bear it, is the same person: the conflict guard depends on it. */
function insertLeader(tx: Tx, { associationId, leader }: NewLeader): LeaderRecord {
  const { role, ...named } = leader;
  const known = findOnlyPersonNamed(tx, fold(`${named.lastName} ${named.firstName}`));
  const personId = known?.id ?? newId(PersonId);
  if (!known) insertPerson(tx, { id: personId, ...named });
  const mandateId = newId(MandateId);
  insertMandate(tx, { id: mandateId, associationId, personId, role, startsOn: null, endsOn: null });
  return { personId, mandateId, isNewPerson: !known };
}

function byAssociation<Fact extends { readonly associationId: AssociationId }>(facts: readonly Fact[]): Map<AssociationId, Fact[]> {
  const found = new Map<AssociationId, Fact[]>();
  for (const fact of facts) {
    const others = found.get(fact.associationId);
    if (others) others.push(fact);
    else found.set(fact.associationId, [fact]);
  }
  return found;
}

interface Around {
  readonly leaders: ReadonlyMap<AssociationId, z.infer<typeof StoredLeaders>>;
  readonly former: ReadonlyMap<AssociationId, z.infer<typeof StoredFormer>>;
}

function knownOf(row: unknown, { leaders, former }: Around): KnownAssociation {
  const { id, version, ...values } = StoredAssociation.parse(associations.decodeInput(z.record(z.string(), z.unknown()).parse(row)));
  return {
    id,
    version,
    values,
    leaders: Object.fromEntries((leaders.get(id) ?? []).map(({ role, name }) => [role, name])),
    formerSirets: (former.get(id) ?? []).map(({ siret }) => siret),
  };
}
