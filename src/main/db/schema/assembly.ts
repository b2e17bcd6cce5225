import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { association } from './association';
import { councillor } from './person';

/** A link with a body that a councillor declared, or that the town knows of (CGCT, art. L. 2131-11). */
export const councillorLink = sqliteTable(
  'councillor_link',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    /** Null for a body that is not in the register. */
    associationId: text('association_id').references(() => association.id, { onDelete: 'restrict' }),
    /** Empty for an association of the register. */
    body: text().notNull(),
    /** The body’s name folded, as `association.sort_name` is: what its name in an affair is compared with. Empty for an association. */
    sortName: text('sort_name').notNull(),
    kind: text({
      enum: ['association', 'company', 'mixed-company', 'grouping', 'landlord', 'social-centre', 'institution', 'other'],
    }).notNull(),
    nature: text({
      enum: [
        'president',
        'vice-president',
        'treasurer',
        'secretary',
        'board-member',
        'member',
        'manager',
        'employee',
        'shareholder',
        'relative',
      ],
    }).notNull(),
    /** Designated by the town to sit there, by virtue of the law (CGCT, art. L. 1111-6). */
    representsTown: integer('represents_town', { mode: 'boolean' }).notNull(),
    /** Null dates: not known, or still held. */
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    declaredOn: text('declared_on').notNull(),
    source: text({ enum: ['declaration', 'statement', 'press', 'report'] }).notNull(),
    note: text().notNull(),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('councillor_link_councillor').on(table.councillorId),
    index('councillor_link_association').on(table.associationId),
    index('councillor_link_sort_name').on(table.sortName),
    check(
      'councillor_link_kind',
      sql`${table.kind} IN ('association', 'company', 'mixed-company', 'grouping', 'landlord', 'social-centre', 'institution', 'other')`,
    ),
    check(
      'councillor_link_nature',
      sql`${table.nature} IN ('president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'member', 'manager', 'employee', 'shareholder', 'relative')`,
    ),
    check('councillor_link_source', sql`${table.source} IN ('declaration', 'statement', 'press', 'report')`),
    check('councillor_link_one', sql`(${table.associationId} IS NULL) <> (${table.body} = '')`),
  ],
);
