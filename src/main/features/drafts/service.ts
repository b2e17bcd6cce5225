import { DRAFT_DAYS, type DraftKey, type DraftValue } from '#shared/features/drafts/contract';
import { DomainError } from '#shared/kernel/errors';
import type { DraftStore } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { deleteDraft, deleteDraftsBefore, findDraft, saveDraft, type Draft, type DraftPlace } from './repository';

const KEPT_MS = DRAFT_DAYS * 24 * 60 * 60 * 1000;

export type DraftsService = ReturnType<typeof createDraftsService>;

/** What people were typing when the file was locked or the window closed, each account its own. */
export function createDraftsService(store: DraftStore) {
  return {
    get(key: DraftKey, call: Call): Draft | undefined {
      const draft = store.read((db) => findDraft(db, placeOf(key, call)));
      return draft && draft.savedAt >= call.now - KEPT_MS ? draft : undefined;
    },

    save({ key, value }: { key: DraftKey; value: DraftValue }, call: Call): void {
      store.writeUnjournalled((tx) => {
        deleteDraftsBefore(tx, call.now - KEPT_MS);
        saveDraft(tx, placeOf(key, call), { value, savedAt: call.now });
      });
    },

    discard(key: DraftKey, call: Call): void {
      store.writeUnjournalled((tx) => deleteDraft(tx, placeOf(key, call)));
    },
  };
}

function placeOf(key: DraftKey, { account }: Call): DraftPlace {
  if (account === null) throw new DomainError({ code: 'LOCKED', details: {} });
  return { accountId: account.accountId, key };
}
