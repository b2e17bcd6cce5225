import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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

/** A list of candidates at the last general election, with the votes it obtained (code électoral, art. L. 260). */
export const electoralList = sqliteTable('electoral_list', {
  id: text().primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  electedOn: text('elected_on').notNull(),
  /** Null until typed. */
  votes: integer(),
});

/** A candidate of a list, elected or next in line (code électoral, art. L. 270). */
export const electoralCandidate = sqliteTable(
  'electoral_candidate',
  {
    id: text().primaryKey(),
    listId: text('list_id')
      .notNull()
      .references(() => electoralList.id, { onDelete: 'cascade' }),
    /** Place on the list, from 1. */
    rank: integer().notNull(),
    civility: text({ enum: ['madam', 'sir', 'none'] }).notNull(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    /** Null until typed; the elder takes rank first (CGCT, art. L. 2121-1). */
    bornOn: text('born_on'),
    /** The seat they were elected to, or called to; null for the next in line. */
    councillorId: text('councillor_id').references(() => councillor.id, { onDelete: 'restrict' }),
    /** Why they will not be called (declined, no longer eligible); empty while they may be. */
    setAside: text('set_aside').notNull(),
  },
  (table) => [
    index('electoral_candidate_list').on(table.listId, table.rank),
    index('electoral_candidate_councillor').on(table.councillorId),
    check('electoral_candidate_civility', sql`${table.civility} IN ('madam', 'sir', 'none')`),
  ],
);

/** Why a seat on the council fell vacant before its term, and who was called to it (CGCT, art. L. 2121-4; code électoral, art. L. 270). */
export const councillorEnd = sqliteTable(
  'councillor_end',
  {
    councillorId: text('councillor_id')
      .primaryKey()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    reason: text({ enum: ['resignation', 'death', 'ineligibility', 'annulment', 'automatic', 'other'] }).notNull(),
    /** The first day they no longer sit: that on which the mayor received the resignation. */
    effectiveOn: text('effective_on').notNull(),
    note: text().notNull(),
    /** Null while nobody was called. */
    replacedById: text('replaced_by_id').references(() => councillor.id, { onDelete: 'restrict' }),
    recordedAt: integer('recorded_at').notNull(),
  },
  (table) => [
    index('councillor_end_replaced_by').on(table.replacedById),
    check('councillor_end_reason', sql`${table.reason} IN ('resignation', 'death', 'ineligibility', 'annulment', 'automatic', 'other')`),
  ],
);

/** The place a councillor had in the order of the table, through a day: sessions of that day and before keep it. */
export const councillorFormerPlace = sqliteTable(
  'councillor_former_place',
  {
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    untilOn: text('until_on').notNull(),
    tableOrder: integer('table_order').notNull(),
    /** Whose end changed it. */
    endedId: text('ended_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.councillorId, table.endedId] }), index('councillor_former_place_ended').on(table.endedId)],
);

/** What the mayor delegated to a councillor, by an order, from a day to another (CGCT, art. L. 2122-18). */
export const councillorDelegation = sqliteTable(
  'councillor_delegation',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    subject: text().notNull(),
    /** The number of the order, and its day; empty and null until it is signed. */
    orderNumber: text('order_number').notNull(),
    orderedOn: text('ordered_on'),
    startsOn: text('starts_on').notNull(),
    /** Null while in force. */
    endsOn: text('ends_on'),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('councillor_delegation_councillor').on(table.councillorId)],
);
/** A reasoned request that the council meet, by the prefect or a third of its members (CGCT, art. L. 2121-9). */
export const councilDemand = sqliteTable(
  'council_demand',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    author: text({ enum: ['prefect', 'members'] }).notNull(),
    receivedOn: text('received_on').notNull(),
    /** Members who signed; 0 for the prefect. */
    signatories: integer().notNull(),
    reason: text().notNull(),
    /** Days set by the prefect in case of urgency; null for those of the law. */
    days: integer(),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [check('council_demand_author', sql`${table.author} IN ('prefect', 'members')`)],
);
