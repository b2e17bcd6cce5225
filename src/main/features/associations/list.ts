import { z } from 'zod';
import { AssociationRow, type AssociationFilter, type AssociationSort } from '#shared/features/associations/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader } from '../../db/connection';
import { matchExpression } from '../../db/search';

/** One page of the register: what is wanted, in which order, and which page of it (from 1). */
export interface ListRequest extends AssociationFilter {
  readonly sort?: z.infer<typeof AssociationSort> | undefined;
  readonly descending?: boolean | undefined;
  readonly page: number;
  readonly pageSize: number;
}

const ORDER = {
  name: 'a.sort_name',
  domain: 'a.domain, a.sort_name',
  neighbourhood: 'a.neighbourhood, a.sort_name',
  city: 'a.city, a.sort_name',
};
const ORDER_DESCENDING = {
  name: 'a.sort_name DESC',
  domain: 'a.domain DESC, a.sort_name',
  neighbourhood: 'a.neighbourhood DESC, a.sort_name',
  city: 'a.city DESC, a.sort_name',
};

const PRESIDENT = `(SELECT trim(p.first_name || ' ' || p.last_name) FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.association_id = a.id AND m.role = 'president' AND (m.ends_on IS NULL OR m.ends_on >= ?) LIMIT 1)`;

const COLUMNS = `a.id, a.name, a.acronym, a.domain, a.neighbourhood, a.city, ifnull(${PRESIDENT}, '') AS president, a.email, a.phone, a.status,
  a.flagged, a.republican_commitment_on AS republicanCommitmentOn`;

const SEARCHED = `search_index JOIN search_document d ON d.row_id = search_index.rowid JOIN association a ON a.id = d.entity_id`;

const StoredRow = AssociationRow.extend({ flagged: z.int().transform((flag) => flag === 1) });

/** One page of the register with the number of all that match. Costs what the page holds, plus the count. */
export function listAssociations(db: Reader, request: ListRequest, today: CivilDate): { rows: AssociationRow[]; total: number } {
  const { from, where, values } = conditionsOf(request);
  const order = (request.descending ? ORDER_DESCENDING : ORDER)[request.sort ?? 'name'];
  const rows = db
    .statement(`SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`)
    .all(today, ...values, request.pageSize, (request.page - 1) * request.pageSize);
  const total = db
    .statement(`SELECT count(*) FROM ${from} WHERE ${where}`)
    .pluck()
    .get(...values);
  return { rows: rows.map((row) => StoredRow.parse(row)), total: z.int().parse(total) };
}

/** The values of a text column in use, most frequent first. */
export function countBy(db: Reader, column: 'domain' | 'neighbourhood'): { value: string; count: number }[] {
  const rows = db
    .statement(
      `SELECT ${column} AS value, count(*) AS count FROM association WHERE archived_at IS NULL AND ${column} <> '' GROUP BY ${column} ORDER BY count DESC, value`,
    )
    .all();
  return z.array(z.object({ value: z.string(), count: z.int() })).parse(rows);
}

function conditionsOf(filter: AssociationFilter): { from: string; where: string; values: (string | number)[] } {
  const conditions = [filter.archived ? 'a.archived_at IS NOT NULL' : 'a.archived_at IS NULL'];
  const values: (string | number)[] = [];
  const add = (condition: string, value: string | number) => {
    conditions.push(condition);
    values.push(value);
  };
  const match = matchExpression(filter.search ?? '');
  const searched = match !== null && !filter.archived;
  if (searched) add('search_index MATCH ?', match);
  if (filter.domain) add('a.domain = ?', filter.domain);
  if (filter.neighbourhood) add('a.neighbourhood = ?', filter.neighbourhood);
  if (filter.status) add('a.status = ?', filter.status);
  if (filter.flagged) add('a.flagged = ?', 1);
  return { from: searched ? SEARCHED : 'association a', where: conditions.join(' AND '), values };
}
