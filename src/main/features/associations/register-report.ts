import { z } from 'zod';
import {
  AssociationRow,
  RegisterTotals,
  type AssociationFilter,
  type RegisterColumn,
  type RegisterRequest,
} from '#shared/features/associations/register';
import { Approval } from '#shared/features/associations/model';
import { yearOf } from '#shared/kernel/dates';
import { AssociationId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { orderOf, selectionOf } from './register-columns';
import { conditionsOf, type RegisterContext } from './register-conditions';

/** What every line of a list shows or needs. */
const ALWAYS = [
  'name',
  'acronym',
  'domain',
  'neighbourhood',
  'city',
  'president',
  'email',
  'phone',
  'status',
  'republicanCommitmentOn',
] as const satisfies readonly RegisterColumn[];

/** One page of the register: what is wanted, in which order, and which page of it (from 1). */
export interface ListRequest extends RegisterRequest {
  readonly columns?: readonly RegisterColumn[] | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** One page of the register with the number of all that match. Costs what the page holds, plus the count. */
export function listAssociations(db: Reader, request: ListRequest, context: RegisterContext): { rows: AssociationRow[]; total: number } {
  const { columns, page, pageSize, ...wanted } = request;
  const rows = readRegister(db, wanted, { columns, context, limit: pageSize, offset: (page - 1) * pageSize });
  return { rows, total: countAssociations(db, wanted, context) };
}

/** Lines of the register, every one or a slice. */
export function readRegister(
  db: Reader,
  { sort, descending, year, ...filter }: RegisterRequest,
  {
    columns = [],
    context,
    limit = -1,
    offset = 0,
  }: { columns?: readonly RegisterColumn[] | undefined; context: RegisterContext; limit?: number; offset?: number },
): AssociationRow[] {
  const { from, where, values } = conditionsOf(filter, context);
  const selected = selectionOf(new Set([...ALWAYS, ...columns]), context.light);
  return db
    .statement(
      `SELECT ${selected} FROM ${from} WHERE ${where} ORDER BY ${orderOf({ sort, descending }, context.light)} LIMIT @limit OFFSET @offset`,
    )
    .all({ ...values, year: year ?? yearOf(context.today), limit, offset })
    .map((row) => StoredRow.parse(row));
}

/** How many associations answer to a filter. */
function countAssociations(
  db: Reader,
  { sort: _sort, descending: _descending, year: _year, ...filter }: RegisterRequest,
  context: RegisterContext,
) {
  const { from, where, values } = conditionsOf(filter, context);
  return z.int().parse(db.statement(`SELECT count(*) FROM ${from} WHERE ${where}`).pluck().get(values));
}

/** The identifiers of all that answer to a filter, by name. */
export function associationIds(db: Reader, filter: AssociationFilter, context: RegisterContext): AssociationId[] {
  const { from, where, values } = conditionsOf(filter, context);
  const ids = db.statement(`SELECT a.id FROM ${from} WHERE ${where} ORDER BY a.sort_name`).pluck().all(values);
  return z.array(AssociationId).parse(ids);
}

/** Sums over all that answer to a filter: members, and the amounts of the year and of the one before. */
export function totalsOf(
  db: Reader,
  { year, sort: _sort, descending: _descending, ...filter }: RegisterRequest,
  context: RegisterContext,
): RegisterTotals {
  const { from, where, values } = conditionsOf(filter, context);
  const sums = db
    .statement(`WITH found AS MATERIALIZED (SELECT a.id, a.members FROM ${from} WHERE ${where}) ${TOTALS}`)
    .get({ ...values, year: year ?? yearOf(context.today) });
  return RegisterTotals.parse(sums);
}

const TOTALS = `, granted AS (
    SELECT ifnull(sum(CASE c.year WHEN @year THEN g.asked END), 0) AS asked, ifnull(sum(CASE c.year WHEN @year THEN g.voted END), 0) AS voted,
      ifnull(sum(CASE c.year WHEN @year - 1 THEN g.voted END), 0) AS votedBefore
    FROM campaign c JOIN grant_request g ON g.campaign_id = c.id
    WHERE c.year IN (@year, @year - 1) AND g.removed_at IS NULL AND g.association_id IN (SELECT id FROM found)),
  given AS (SELECT ifnull(sum(k.amount), 0) AS inKind FROM in_kind_support k
    WHERE k.year = @year AND k.removed_at IS NULL AND k.association_id IN (SELECT id FROM found))
  SELECT (SELECT ifnull(sum(members), 0) FROM found) AS members, asked, voted, votedBefore, inKind, voted + inKind AS support
  FROM granted, given`;

const truth = z.int().transform((stored) => stored === 1);
const listOf = <T extends z.ZodType>(element: T) =>
  z
    .string()
    .transform((json) => JSON.parse(json) as unknown)
    .pipe(z.array(element));

/** Lists come as JSON, truth values as 0 or 1; texts were cleaned when they were written. */
const StoredRow = AssociationRow.extend({
  flagged: truth,
  seatIsHome: truth.optional(),
  publicUtility: truth.optional(),
  otherDomains: listOf(z.string()).optional(),
  labels: listOf(z.string()).optional(),
  approvals: listOf(Approval).optional(),
});
