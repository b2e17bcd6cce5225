import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Association, AssociationInput, type FormerSiret } from '#shared/features/associations/model';
import { identifierFlags, searchWords } from '#shared/features/associations/rules';
import { isoDateOf } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import { notFound } from '#shared/kernel/errors';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { association } from '../../db/schema/association';
import { indexForSearch, removeFromSearch } from '../../db/search';
import { deleteFormerSirets, listFormerSirets, noteReplacedSiret, replaceFormerSirets } from './former-siret-repository';

const INPUT_FIELDS = AssociationInput.keyof().options;

/** The fields a user types, each with its column. */
export const INPUT_COLUMNS = INPUT_FIELDS.map((field) => ({ field, column: association[field].name }));

const StoredAssociation = Association.omit({ flags: true, formerSirets: true });
const FIND = `SELECT ${StoredAssociation.keyof()
  .options.map((field) => `${association[field].name} AS "${field}"`)
  .join(', ')} FROM association WHERE id = ?`;

export function findAssociation(db: Reader, id: AssociationId): Association | undefined {
  const row = db.statement(FIND).get(id);
  if (row === undefined) return undefined;
  const stored = StoredAssociation.parse(decodeInput(z.record(z.string(), z.unknown()).parse(row)));
  return { ...stored, flags: identifierFlags(stored), formerSirets: listFormerSirets(db, id) };
}

/** @throws NOT_FOUND */
export function getAssociation(db: Reader, id: AssociationId): Association {
  const found = findAssociation(db, id);
  if (!found) throw notFound('association');
  return found;
}

/** The name alone: a batch of letters or of votes asks for hundreds. @throws NOT_FOUND */
export function nameOfAssociation(db: Reader, id: AssociationId): string {
  const name: unknown = db.statement('SELECT name FROM association WHERE id = ?').pluck().get(id);
  if (typeof name !== 'string') throw notFound('association');
  return name;
}

/** An association that is in the register, not in the trash. @throws NOT_FOUND */
export function getPresentAssociation(db: Reader, id: AssociationId): Association {
  const found = getAssociation(db, id);
  if (found.archivedAt !== null) throw notFound('association');
  return found;
}

/** A new file with version 1, findable at once. `at` in ms UTC. */
export function insertAssociation(tx: Tx, id: AssociationId, { values, at }: { values: AssociationInput; at: number }): void {
  tx.statement(INSERT).run(id, ...columnsOf(values), 1, at, at, null);
  indexAssociation(tx, id, values);
}

/** Overwrites what the user types and counts the change. A SIRET that another replaces goes to the history. */
export function updateAssociation(tx: Tx, id: AssociationId, { values, at }: { values: AssociationInput; at: number }): number {
  noteReplacedSiret(tx, id, { next: values.siret, day: isoDateOf(at) });
  const version = tx
    .statement(UPDATE)
    .pluck()
    .get(...columnsOf(values), at, id);
  if (typeof version !== 'number') throw notFound('association');
  indexAssociation(tx, id, values);
  return version;
}

/** Puts in the trash (`at` in ms UTC), or takes out of it (null). Only what is in the register is found by the search. */
export function setArchived(tx: Tx, current: Association, at: number | null): void {
  tx.update(association)
    .set({ archivedAt: at, version: current.version + 1 })
    .where(eq(association.id, current.id))
    .run();
  if (at === null) indexAssociation(tx, current.id, valuesOf(current));
  else removeFromSearch(tx, current.id);
}

/** Writes the history of the SIRET anew and counts the change. */
export function setFormerSirets(tx: Tx, current: Association, formerSirets: readonly FormerSiret[]): void {
  replaceFormerSirets(tx, current.id, formerSirets);
  tx.update(association)
    .set({ version: current.version + 1 })
    .where(eq(association.id, current.id))
    .run();
  if (current.archivedAt === null) indexAssociation(tx, current.id, valuesOf(current));
}

/** Says which record took this one in; null when none did any more. */
export function setMergedInto(tx: Tx, id: AssociationId, into: AssociationId | null): void {
  tx.update(association).set({ mergedInto: into }).where(eq(association.id, id)).run();
}

/** Deletes for good a record that nothing refers to. */
export function deleteAssociation(tx: Tx, id: AssociationId): void {
  removeFromSearch(tx, id);
  deleteFormerSirets(tx, id);
  tx.delete(association).where(eq(association.id, id)).run();
}

/** A row read by hand-written SQL over `INPUT_COLUMNS`, as the contract has its values. */
export function decodeInput(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const decoded: Record<string, unknown> = { ...row };
  for (const field of LIST_FIELDS) decoded[field] = JSON.parse(z.string().parse(row[field]));
  for (const field of TRUTH_FIELDS) decoded[field] = row[field] === 1;
  return decoded;
}

const LIST_FIELDS = ['otherDomains', 'labels', 'approvals'] as const satisfies readonly (keyof AssociationInput)[];
const TRUTH_FIELDS = ['seatIsHome', 'publicUtility'] as const satisfies readonly (keyof AssociationInput)[];

/** What the user typed, without what the program adds. */
export function valuesOf(entity: Association): AssociationInput {
  return AssociationInput.parse(Object.fromEntries(INPUT_FIELDS.map((field) => [field, entity[field]])));
}

const WRITTEN = [...INPUT_COLUMNS.map(({ column }) => column), 'flagged', 'sort_name'];
const INSERT = `INSERT INTO association (id, ${WRITTEN.join(', ')}, version, created_at, updated_at, archived_at)
  VALUES (${Array.from({ length: WRITTEN.length + 5 }, () => '?').join(', ')})`;
const UPDATE = `UPDATE association SET ${WRITTEN.map((column) => `${column} = ?`).join(', ')}, version = version + 1, updated_at = ?
  WHERE id = ? RETURNING version`;

function columnsOf(values: AssociationInput): (string | number | null)[] {
  const flagged = identifierFlags(values).length > 0 ? 1 : 0;
  return [...INPUT_FIELDS.map((field) => storedValue(values[field])), flagged, fold(values.name)];
}

/** Lists are stored as JSON, truth values as 0 or 1. */
function storedValue(value: AssociationInput[keyof AssociationInput]): string | number | null {
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'boolean' ? Number(value) : value;
}

function indexAssociation(tx: Tx, entityId: AssociationId, values: AssociationInput): void {
  const words = searchWords(
    values,
    listFormerSirets(tx, entityId).map(({ siret }) => siret),
  );
  const detail = [values.acronym, values.domain, values.city].filter(Boolean).join(' · ');
  indexForSearch(tx, { kind: 'association', entityId, title: values.name, detail, words });
}
