import { and, eq, isNull } from 'drizzle-orm';
import { LetterTemplate, type LetterTemplateInput } from '#shared/features/letter-templates/model';
import { notFound } from '#shared/kernel/errors';
import type { LetterTemplateId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { letterTemplate } from '../../db/schema/letter-template';

/** The letters offered. */
export function listTemplates(db: Reader): LetterTemplate[] {
  const rows = db.select().from(letterTemplate).where(isNull(letterTemplate.archivedAt)).all();
  return rows.map((row) => LetterTemplate.parse(row)).toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** Offered or not. */
export function findTemplate(db: Reader, id: LetterTemplateId): LetterTemplate | undefined {
  const row = db.select().from(letterTemplate).where(eq(letterTemplate.id, id)).get();
  return row && LetterTemplate.parse(row);
}

/** Offered or not. @throws NOT_FOUND */
export function getTemplate(db: Reader, id: LetterTemplateId): LetterTemplate {
  const found = findTemplate(db, id);
  if (!found) throw notFound('letter-template');
  return found;
}

/** Whether another letter offered already has this name. */
export function isNameTaken(db: Reader, name: string, except: LetterTemplateId | null): boolean {
  const same = and(eq(letterTemplate.name, name), isNull(letterTemplate.archivedAt));
  return db
    .select({ id: letterTemplate.id })
    .from(letterTemplate)
    .where(same)
    .all()
    .some(({ id }) => id !== except);
}

export function insertTemplate(tx: Tx, id: LetterTemplateId, values: LetterTemplateInput): void {
  tx.insert(letterTemplate)
    .values({ ...values, id, version: 1, archivedAt: null })
    .run();
}

/** Overwrites what the user types and counts the change. */
export function updateTemplate(tx: Tx, current: LetterTemplate, values: LetterTemplateInput): void {
  tx.update(letterTemplate)
    .set({ ...values, version: current.version + 1 })
    .where(eq(letterTemplate.id, current.id))
    .run();
}

/** Deletes for good: the letters written from it keep their own text. */
export function deleteTemplate(tx: Tx, id: LetterTemplateId): void {
  tx.delete(letterTemplate).where(eq(letterTemplate.id, id)).run();
}

/** Takes out of those offered (`at` in ms UTC), or puts back (null). */
export function setTemplateArchived(tx: Tx, current: LetterTemplate, at: number | null): void {
  tx.update(letterTemplate)
    .set({ archivedAt: at, version: current.version + 1 })
    .where(eq(letterTemplate.id, current.id))
    .run();
}
