import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Tariff, TariffRate, TariffRow, type TariffInput } from '#shared/features/in-kind/model';
import { notFound } from '#shared/kernel/errors';
import type { TariffId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import type { Reader, Tx } from '../../db/connection';
import { tariff, tariffRate } from '../../db/schema/in-kind';

const ROWS = `SELECT t.id, t.version, t.kind, t.name, t.unit, t.archived_at AS archivedAt,
    (SELECT count(*) FROM in_kind_support s WHERE s.tariff_id = t.id) AS supports,
    (SELECT json_group_array(json_object('year', r.year, 'amount', r.amount) ORDER BY r.year) FROM tariff_rate r WHERE r.tariff_id = t.id) AS rates
  FROM tariff t`;

const KINDS = `CASE t.kind WHEN 'room' THEN 1 WHEN 'equipment' THEN 2 WHEN 'staff' THEN 3 ELSE 4 END`;

const StoredRow = TariffRow.extend({ rates: z.string().transform((json) => z.array(TariffRate).parse(JSON.parse(json))) });

/** The tariffs by kind and name: those on offer, or every one. */
export function listTariffs(db: Reader, { archived }: { archived: boolean }): TariffRow[] {
  const rows = db.statement(`${ROWS} WHERE ? OR t.archived_at IS NULL ORDER BY ${KINDS}, t.name COLLATE NOCASE`).all(archived ? 1 : 0);
  return rows.map((row) => StoredRow.parse(row));
}

/** @throws NOT_FOUND */
export function getTariffRow(db: Reader, id: TariffId): TariffRow {
  const row = db.statement(`${ROWS} WHERE t.id = ?`).get(id);
  if (row === undefined) throw notFound('tariff');
  return StoredRow.parse(row);
}

/** @throws NOT_FOUND */
export function getTariff(db: Reader, id: TariffId): Tariff {
  const { supports: _supports, ...stored } = getTariffRow(db, id);
  return Tariff.parse(stored);
}

export function insertTariff(tx: Tx, id: TariffId, values: TariffInput): void {
  tx.insert(tariff)
    .values({ ...values, id, version: 1, archivedAt: null })
    .run();
}

export function updateTariff(tx: Tx, { id, version }: Tariff, values: TariffInput): void {
  tx.update(tariff)
    .set({ ...values, version: version + 1 })
    .where(eq(tariff.id, id))
    .run();
}

/** Deletes for good, with its prices; refused by the database while something is valued with it. */
export function deleteTariff(tx: Tx, id: TariffId): void {
  tx.delete(tariffRate).where(eq(tariffRate.tariffId, id)).run();
  tx.delete(tariff).where(eq(tariff.id, id)).run();
}

/** Withdraws from the offer (`at` in ms UTC), or offers again (null). */
export function setTariffArchived(tx: Tx, { id, version }: Tariff, at: number | null): void {
  tx.update(tariff)
    .set({ archivedAt: at, version: version + 1 })
    .where(eq(tariff.id, id))
    .run();
}

/** The price of one unit in a year; null takes it off. Counts as a change of the tariff. */
export function setRate(tx: Tx, { id, version }: Tariff, { year, amount }: { year: number; amount: Cents | null }): void {
  tx.delete(tariffRate)
    .where(and(eq(tariffRate.tariffId, id), eq(tariffRate.year, year)))
    .run();
  if (amount !== null) insertRate(tx, id, { year, amount });
  tx.update(tariff)
    .set({ version: version + 1 })
    .where(eq(tariff.id, id))
    .run();
}

export function insertRate(tx: Tx, tariffId: TariffId, { year, amount }: TariffRate): void {
  tx.insert(tariffRate).values({ tariffId, year, amount }).run();
}
