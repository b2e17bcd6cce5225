import { z } from 'zod';
import { Agreement, Amendment, type AgreementInput, type AgreementSteps, type AmendmentInput } from '#shared/features/agreements/model';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { plural } from '#shared/kernel/french';
import type { AgreementId, AmendmentId, DocumentId, GrantRequestId } from '#shared/kernel/ids';
import { eq } from 'drizzle-orm';
import type { Reader, Tx } from '../../db/connection';
import { agreement, agreementAmendment } from '../../db/schema/agreement';

const Stored = Agreement.extend({ removedAt: z.int().nullable() });
/** An agreement as stored. */
export type StoredAgreement = z.infer<typeof Stored>;

/** In the trash or not. @throws NOT_FOUND */
export function getAgreement(db: Reader, id: AgreementId): StoredAgreement {
  const found = findAgreement(db, id);
  if (!found) throw notFound('agreement');
  return found;
}

/** In the trash or not; undefined when there is none. */
export function findAgreement(db: Reader, id: AgreementId): StoredAgreement | undefined {
  const row = db.select().from(agreement).where(eq(agreement.id, id)).get();
  return row && Stored.parse(row);
}

export function insertAgreement(tx: Tx, row: StoredAgreement): void {
  tx.insert(agreement).values(row).run();
}

type Change = Partial<AgreementInput & AgreementSteps & { documentId: DocumentId; removedAt: number | null }>;

/** Overwrites what is typed or done, and counts the change; gives it as it is now. */
export function updateAgreement(tx: Tx, { id, version }: StoredAgreement, values: Change): StoredAgreement {
  tx.update(agreement)
    .set({ ...values, version: version + 1 })
    .where(eq(agreement.id, id))
    .run();
  return getAgreement(tx, id);
}

const LAST = `SELECT ifnull(max(CAST(substr(number, 6) AS INTEGER)), 0) FROM agreement WHERE number LIKE ? || '-%'`;

/** The number a new agreement takes: one more than the last of its year. */
export function nextAgreementNumber(tx: Tx, year: number): string {
  const last = z.int().parse(tx.statement(LAST).pluck().get(String(year)));
  return `${year}-${String(last + 1).padStart(2, '0')}`;
}

/** @throws NOT_FOUND */
export function getAmendment(db: Reader, id: AmendmentId): Amendment {
  const row = db.select().from(agreementAmendment).where(eq(agreementAmendment.id, id)).get();
  if (!row) throw notFound('agreement-amendment');
  return Amendment.parse(row);
}

export function insertAmendment(tx: Tx, row: Omit<Amendment, keyof AmendmentInput> & AmendmentInput): void {
  tx.insert(agreementAmendment).values(row).run();
}

export function signAmendment(tx: Tx, id: AmendmentId, signedOn: CivilDate | null): void {
  tx.update(agreementAmendment).set({ signedOn }).where(eq(agreementAmendment.id, id)).run();
}

/** The agreements that name a request, told to who would delete it for good. */
export function agreementsNaming(db: Reader, id: GrantRequestId): string[] {
  const count = z.int().parse(db.statement('SELECT count(*) FROM agreement WHERE request_id = ?').pluck().get(id));
  return count === 0 ? [] : [plural(count, 'convention', 'conventions')];
}
