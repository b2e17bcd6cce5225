import { desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { zCivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { formatIban, maskIban } from '#shared/kernel/iban';
import { AssociationId, BankAccountId, PieceId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { bankAccount } from '../../db/schema/bank-account';

const BankAccount = z.object({
  id: BankAccountId,
  associationId: AssociationId,
  iban: z.string(),
  bic: z.string(),
  holder: z.string(),
  bankName: z.string(),
  pieceId: PieceId.nullable(),
  createdAt: z.int(),
  by: z.string(),
  calledBackOn: zCivilDate.nullable(),
  calledBackBy: z.string(),
  callBackNote: z.string(),
  endedAt: z.int().nullable(),
});
/** Bank details as stored, with the whole IBAN: never sent as they are, never in the journal. */
export type BankAccount = z.infer<typeof BankAccount>;

/** @throws NOT_FOUND */
export function getBankAccount(db: Reader, id: BankAccountId): BankAccount {
  const row = db.select().from(bankAccount).where(eq(bankAccount.id, id)).get();
  if (!row) throw notFound('bank-account');
  return BankAccount.parse(row);
}

/** Those in use first, then the earlier ones, latest first. */
export function listBankAccounts(db: Reader, associationId: AssociationId): BankAccount[] {
  const rows = db
    .select()
    .from(bankAccount)
    .where(eq(bankAccount.associationId, associationId))
    .orderBy(desc(isNull(bankAccount.endedAt)), desc(bankAccount.createdAt), desc(bankAccount.id))
    .all();
  return rows.map((row) => BankAccount.parse(row));
}

/** The details in use, latest first: one, or none; two after two records were made one. */
export function listInUse(db: Reader, associationId: AssociationId): BankAccount[] {
  return listBankAccounts(db, associationId).filter(({ endedAt }) => endedAt === null);
}

/** The details that these took the place of: ended at the very instant these began. */
export function listReplacedBy(db: Reader, { id, associationId, createdAt }: BankAccount): BankAccount[] {
  return listBankAccounts(db, associationId).filter((account) => account.id !== id && account.endedAt === createdAt);
}

export function insertBankAccount(tx: Tx, account: BankAccount): void {
  tx.insert(bankAccount).values(account).run();
}

/** Details typed by mistake leave no row: the journal keeps their masked trace. */
export function deleteBankAccount(tx: Tx, id: BankAccountId): void {
  tx.delete(bankAccount).where(eq(bankAccount.id, id)).run();
}

/** Ends (`at` in ms UTC), or puts back in use (null). */
export function setEnded(tx: Tx, id: BankAccountId, at: number | null): void {
  tx.update(bankAccount).set({ endedAt: at }).where(eq(bankAccount.id, id)).run();
}

export function setCallBack(tx: Tx, id: BankAccountId, proof: Pick<BankAccount, 'calledBackOn' | 'calledBackBy' | 'callBackNote'>): void {
  tx.update(bankAccount).set(proof).where(eq(bankAccount.id, id)).run();
}

/** What a list or an export may show of the bank details of an association. */
export interface BankColumns {
  readonly holder: string;
  /** Whole, in groups of four, only when `revealed`; masked otherwise. */
  readonly iban: string;
  readonly bic: string;
  readonly bankName: string;
  /** False while somebody has still to call the association back. */
  readonly calledBack: boolean;
}

const COLUMNS = `SELECT association_id AS associationId, holder, iban, bic, bank_name AS bankName, called_back_on AS calledBackOn
  FROM bank_account WHERE ended_at IS NULL AND association_id IN (SELECT value FROM json_each(?)) ORDER BY created_at`;

const StoredColumns = BankAccount.pick({ associationId: true, holder: true, iban: true, bic: true, bankName: true, calledBackOn: true });

/**
 * The bank details in use of these associations, in one question. `revealed` is for those whose account has the permission `validate`:
 * without it no export holds a whole IBAN.
 */
export function bankColumns(
  db: Reader,
  ids: readonly AssociationId[],
  { revealed }: { revealed: boolean },
): ReadonlyMap<AssociationId, BankColumns> {
  const rows = z.array(StoredColumns).parse(db.statement(COLUMNS).all(JSON.stringify(ids)));
  return new Map(
    rows.map(({ associationId, iban, calledBackOn, ...shown }) => [
      associationId,
      { ...shown, iban: revealed ? formatIban(iban) : maskIban(iban), calledBack: calledBackOn !== null },
    ]),
  );
}
