import { z } from 'zod';
import type { Reader, Tx } from '../../db/connection';
import type { Link } from './links';

const Value = z.union([z.string(), z.number(), z.null()]);
export const Row = z.record(z.string(), Value);
export type Row = z.infer<typeof Row>;

/** One row, by its key. */
const Place = z.object({ table: z.string(), key: Row });
type Place = z.infer<typeof Place>;

/** What a merge did to the rows that refer to a record: enough to undo it exactly. */
export const LinkChanges = z.object({
  /** Now refer to another record: `column` said `from`, and says `to`. */
  moved: z.array(Place.extend({ column: z.string(), from: z.string(), to: z.string() })),
  changed: z.array(Place.extend({ column: z.string(), before: Value, after: Value })),
  /** Would have been there twice: whole rows. */
  dropped: z.array(z.object({ table: z.string(), row: Row })),
  added: z.array(Place),
});
export type LinkChanges = z.infer<typeof LinkChanges>;

/** How many rows refer to a record. */
export function countLinks(db: Reader, { table, column }: Link, id: string): number {
  return z.int().parse(db.statement(`SELECT count(*) FROM ${table} WHERE ${column} = ?`).pluck().get(id));
}

/** The whole rows that refer to a record. */
export function listLinks(db: Reader, { table, column }: Link, id: string): Row[] {
  return z.array(Row).parse(db.statement(`SELECT * FROM ${table} WHERE ${column} = ? ORDER BY rowid`).all(id));
}

/** Makes what refers to a record refer to another; rows that the other has already are dropped. */
export function moveLinks(tx: Tx, link: Link, { from, to }: { from: string; to: string }): Pick<LinkChanges, 'moved' | 'dropped'> {
  const { table, column, key } = link;
  const rows = listLinks(tx, link, from);
  tx.statement(`UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ?`).run(to, from);
  const left = listLinks(tx, link, from);
  tx.statement(`DELETE FROM ${table} WHERE ${column} = ?`).run(from);
  const nameOf = (row: Row) => JSON.stringify(keyOf(row, key));
  const stayed = new Set(left.map(nameOf));
  return {
    moved: rows.filter((row) => !stayed.has(nameOf(row))).map((row) => ({ table, key: keyOf(row, key), column, from, to })),
    dropped: left.map((row) => ({ table, row })),
  };
}

/** Writes one column of one row; does nothing when it no longer says `before`. */
export function changeRow(tx: Tx, { table, key, column, before, after }: LinkChanges['changed'][number]): void {
  tx.statement(`UPDATE ${table} SET ${column} = ? WHERE ${conditionOn(key)} AND ${column} IS ?`).run(after, ...Object.values(key), before);
}

export function dropRow(tx: Tx, { table, key }: Place): void {
  tx.statement(`DELETE FROM ${table} WHERE ${conditionOn(key)}`).run(...Object.values(key));
}

/** Adds a row; false when it was there already. */
export function addRow(tx: Tx, table: string, row: Row): boolean {
  const columns = Object.keys(row);
  const sql = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  return tx.statement(sql).run(...Object.values(row)).changes > 0;
}

/** Puts every row back as it was. A row that was deleted since stays deleted; one that was changed since keeps its change. */
export function undoLinks(tx: Tx, { moved, changed, dropped, added }: LinkChanges): void {
  for (const { table, row } of dropped) addRow(tx, table, row);
  for (const { from, to, ...place } of moved) changeRow(tx, { ...place, before: to, after: from });
  for (const { before, after, ...place } of changed) changeRow(tx, { ...place, before: after, after: before });
  for (const place of added) dropRow(tx, place);
}

function keyOf(row: Row, key: readonly string[]): Row {
  return Object.fromEntries(key.map((column) => [column, row[column] ?? null]));
}

function conditionOn(key: Row): string {
  return Object.keys(key)
    .map((column) => `${column} = ?`)
    .join(' AND ');
}
