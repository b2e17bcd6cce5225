import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ItemType } from '#shared/features/council/model';
import type { VoteOutcome } from '#shared/features/sitting/model';
import { civilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { AccountId, ItemId, SessionId } from '#shared/kernel/ids';
import { loadMigrations } from '../../../src/main/db/migrate';
import { newId } from '../../../src/main/db/new-id';
import { closeEncrypted, createEncrypted } from '../../../src/main/db/open';
import { councilVote } from '../../../src/main/db/schema/sitting';
import { createStore } from '../../../src/main/db/store';
import { getItem, insertItem } from '../../../src/main/features/council/items-repository';
import { insertSession } from '../../../src/main/features/council/repository';
import { createNumberingService } from '../../../src/main/features/deliberations/numbering';
import type { Call } from '../../../src/main/ipc/call';
import { itemKeptBy } from '../../../src/main/wiring/item-kept-by';
import { aSession, anItem } from '../../support/builders';

const MIGRATIONS = loadMigrations(join(import.meta.dirname, '../../../resources/migrations'));

/** A real encrypted file with the numbers of its deliberations, and the gestures of a session written straight into it; closed with the test. */
export function openNumberingFile() {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-numbers-'));
  const sqlite = createEncrypted(join(folder, 'f.db'), randomBytes(32), { migrations: MIGRATIONS, now: new Date() });
  const store = createStore(sqlite);
  onTestFinished(() => {
    closeEncrypted(sqlite);
    rmSync(folder, { recursive: true, force: true });
  });
  const positions = new Map<SessionId, number>();
  const told: { itemId: ItemId; number: string }[] = [];
  const numbering = createNumberingService({ store, tellGrants: (_tx, itemId, { number }) => void told.push({ itemId, number }) });

  return {
    numbering,
    told,
    session(meetsOn: string): SessionId {
      const id = newId(SessionId);
      store.writeUnjournalled((tx) => insertSession(tx, id, aSession({ meetsOn: civilDate(meetsOn) })));
      return id;
    },
    affair(sessionId: SessionId, type: ItemType = 'deliberation'): ItemId {
      const id = newId(ItemId);
      const position = (positions.get(sessionId) ?? 0) + 1;
      positions.set(sessionId, position);
      const row = { ...anItem({ title: `Affaire ${position}` }), id, sessionId, kind: 'standard' as const, campaignId: null, type };
      store.writeUnjournalled((tx) => insertItem(tx, { ...row, version: 1, position, removedAt: null }));
      return id;
    },
    vote(itemId: ItemId, outcome: VoteOutcome = 'adopted'): void {
      const counts = { votesFor: 20, votesAgainst: 0, abstentions: 0, blank: 0, casting: null, note: '' };
      store.writeUnjournalled((tx) =>
        tx
          .insert(councilVote)
          .values({ itemId, version: 1, mode: 'hands', outcome, ...counts })
          .run(),
      );
    },
    refuses(itemId: ItemId): unknown {
      const kept = store.read((db) => itemKeptBy(db, getItem(db, itemId)));
      return kept && broken(kept);
    },
  };
}

/** A call of the deliberations by an account that may. */
export const CALL: Call = {
  operation: 'deliberations.number',
  account: { accountId: newId(AccountId), login: 'camille', name: 'Camille', role: 'administrator' },
  now: 1_780_000_000_000,
  today: civilDate('2026-12-31'),
  signal: new AbortController().signal,
  progress: () => undefined,
  changed: () => undefined,
};
