import { asc, count, desc, eq } from 'drizzle-orm';
import { AuditEntry } from '#shared/features/audit/contract';
import type { Reader } from '../../db/connection';
import { auditEntry } from '../../db/schema/audit-entry';

/** One page of the journal, newest first, of one record when it is named. */
export function listEntries(
  db: Reader,
  filter: { entityId?: string | undefined; page: number; pageSize: number },
): { entries: AuditEntry[]; total: number } {
  const wanted = filter.entityId === undefined ? undefined : eq(auditEntry.entityId, filter.entityId);
  const rows = db
    .select()
    .from(auditEntry)
    .where(wanted)
    .orderBy(desc(auditEntry.seq))
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
    .all();
  const total = db.select({ total: count() }).from(auditEntry).where(wanted).get()?.total ?? 0;
  return { entries: rows.map(entryOf), total };
}

/** Every line as stored, oldest first, for the check of the chain. */
export function listStoredEntries(db: Reader) {
  return db.select().from(auditEntry).orderBy(asc(auditEntry.seq)).all();
}

function entryOf(row: typeof auditEntry.$inferSelect): AuditEntry {
  const { seq, at, who, operation, entity, entityId, label } = row;
  return AuditEntry.parse({ seq, at, who, operation, entity, entityId, label, before: jsonOf(row.before), after: jsonOf(row.after) });
}

function jsonOf(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
