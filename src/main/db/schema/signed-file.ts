import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councilSession } from './council';
import { deliberation } from './sitting';

/** The PDF of a document signed after a session: a deliberation, the list of deliberations, the minutes. */
export const signedFile = sqliteTable(
  'signed_file',
  {
    id: text().primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => councilSession.id, { onDelete: 'restrict' }),
    kind: text({ enum: ['deliberation', 'list', 'minutes'] }).notNull(),
    /** The deliberation it signs; null for the list and the minutes. */
    deliberationId: text('deliberation_id').references(() => deliberation.id, { onDelete: 'restrict' }),
    /** As the user named it. */
    fileName: text('file_name').notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    addedAt: integer('added_at').notNull(),
    by: text('added_by').notNull(),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('signed_file_session').on(table.sessionId),
    index('signed_file_deliberation').on(table.deliberationId),
    check('signed_file_kind', sql`${table.kind} IN ('deliberation', 'list', 'minutes')`),
  ],
);
