import { and, eq, lt } from 'drizzle-orm';
import type { DraftKey, DraftValue } from '#shared/features/drafts/contract';
import { DraftValue as DraftValueSchema } from '#shared/features/drafts/contract';
import type { AccountId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { formDraft } from '../../db/schema/form-draft';

/** Whose draft, of which form. */
export interface DraftPlace {
  readonly accountId: AccountId;
  readonly key: DraftKey;
}

/** What an account was typing in a form; `savedAt` in ms UTC. */
export interface Draft {
  readonly value: DraftValue;
  readonly savedAt: number;
}

export function findDraft(db: Reader, place: DraftPlace): Draft | undefined {
  const row = db.select({ value: formDraft.value, savedAt: formDraft.savedAt }).from(formDraft).where(at(place)).get();
  return row && { value: DraftValueSchema.parse(JSON.parse(row.value)), savedAt: row.savedAt };
}

/** Puts a draft in the place of the one before. */
export function saveDraft(tx: Tx, { accountId, key }: DraftPlace, draft: Draft): void {
  const kept = { value: JSON.stringify(draft.value), savedAt: draft.savedAt };
  tx.insert(formDraft)
    .values({ accountId, formKey: key, ...kept })
    .onConflictDoUpdate({ target: [formDraft.accountId, formDraft.formKey], set: kept })
    .run();
}

export function deleteDraft(tx: Tx, place: DraftPlace): void {
  tx.delete(formDraft).where(at(place)).run();
}

/** Forgets the drafts of everybody that nobody has touched since an instant. */
export function deleteDraftsBefore(tx: Tx, instant: number): void {
  tx.delete(formDraft).where(lt(formDraft.savedAt, instant)).run();
}

function at({ accountId, key }: DraftPlace) {
  return and(eq(formDraft.accountId, accountId), eq(formDraft.formKey, key));
}
