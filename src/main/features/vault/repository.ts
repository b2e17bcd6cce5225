import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { Account } from '#shared/features/accounts/contract';
import { Town } from '#shared/features/town/contract';
import type { AccountId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { account } from '../../db/schema/account';

const columns = { id: account.id, login: account.login, name: account.name, role: account.role, createdAt: account.createdAt };

/** Everybody who may open the file, by name. */
export function listAccounts(db: Reader): Account[] {
  return db
    .select(columns)
    .from(account)
    .where(isNull(account.removedAt))
    .orderBy(account.name)
    .all()
    .map((row) => Account.parse(row));
}

/** The account when it still opens the file. */
export function findAccount(db: Reader, id: string): Account | undefined {
  const row = db
    .select(columns)
    .from(account)
    .where(and(eq(account.id, id), isNull(account.removedAt)))
    .get();
  return row && Account.parse(row);
}

export function insertAccount(tx: Tx, values: Account): void {
  tx.insert(account).values(values).run();
}

export function updateAccount(tx: Tx, { id, name, role }: Pick<Account, 'id' | 'name' | 'role'>): void {
  tx.update(account).set({ name, role }).where(eq(account.id, id)).run();
}

export function closeAccount(tx: Tx, id: AccountId, now: number): void {
  tx.update(account).set({ removedAt: now }).where(eq(account.id, id)).run();
}

const Summary = z.object({ town: z.string().nullable(), filled: z.int() });

/** The name of the town and whether any association is in the register: what the first screen needs. */
export function summaryOf(db: Reader): { town: string | null; hasData: boolean } {
  const row = db
    .statement(`SELECT (SELECT value FROM town_setting WHERE key = 'name') AS town, EXISTS (SELECT 1 FROM association) AS filled`)
    .get();
  const { town, filled } = Summary.parse(row);
  return { town: town === null ? null : Town.shape.name.parse(JSON.parse(town)), hasData: filled === 1 };
}
