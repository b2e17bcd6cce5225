import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { councilSession } from './council';
import { issuedDocument } from './issued-document';
import { deliberation } from './sitting';

/** How the deliberations of the sessions held from a day on are numbered. */
export const deliberationPattern = sqliteTable('deliberation_pattern', {
  startsOn: text('starts_on').primaryKey(),
  pattern: text().notNull(),
});

/** The rank of a session among those of its year that took numbers: without holes, in the order of taking. */
export const numberedSession = sqliteTable(
  'numbered_session',
  {
    sessionId: text('session_id')
      .primaryKey()
      .references(() => councilSession.id, { onDelete: 'restrict' }),
    year: integer().notNull(),
    rank: integer().notNull(),
  },
  (table) => [uniqueIndex('numbered_session_rank').on(table.year, table.rank)],
);

/** The rank of a deliberation in its year: without holes, in the order of taking. */
export const numberedDeliberation = sqliteTable(
  'numbered_deliberation',
  {
    deliberationId: text('deliberation_id')
      .primaryKey()
      .references(() => deliberation.id, { onDelete: 'cascade' }),
    year: integer().notNull(),
    rank: integer().notNull(),
  },
  (table) => [uniqueIndex('numbered_deliberation_rank').on(table.year, table.rank)],
);

/** The Word file of one version of a deliberation; one version may be printed again, with its dates. */
export const deliberationDocument = sqliteTable(
  'deliberation_document',
  {
    documentId: text('document_id')
      .primaryKey()
      .references(() => issuedDocument.id, { onDelete: 'restrict' }),
    deliberationId: text('deliberation_id')
      .notNull()
      .references(() => deliberation.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
  },
  (table) => [index('deliberation_document_deliberation').on(table.deliberationId)],
);
