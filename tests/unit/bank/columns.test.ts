import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NBSP } from '#shared/kernel/french';
import { AssociationId, BankAccountId } from '#shared/kernel/ids';
import type { Store } from '../../../src/main/db/connection';
import { loadMigrations } from '../../../src/main/db/migrate';
import { newId } from '../../../src/main/db/new-id';
import { closeEncrypted, createEncrypted } from '../../../src/main/db/open';
import { createStore } from '../../../src/main/db/store';
import { insertAssociation } from '../../../src/main/features/associations/repository';
import { bankColumns, insertBankAccount } from '../../../src/main/features/bank/repository';
import { anAssociation } from '../../support/builders';

const CALL = {
  operation: 'test',
  account: null,
  now: 0,
  today: '2026-03-31' as never,
  signal: new AbortController().signal,
  progress: () => undefined,
  changed: () => undefined,
};

function anOpenFile(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-'));
  const migrations = loadMigrations(join(import.meta.dirname, '../../../resources/migrations'));
  const sqlite = createEncrypted(join(folder, 'demopart.db'), randomBytes(32), { migrations, now: new Date() });
  onTestFinished(() => {
    closeEncrypted(sqlite);
    rmSync(folder, { recursive: true, force: true });
  });
  return createStore(sqlite);
}

test('a list shows the bank details in use, the IBAN masked unless it was revealed', () => {
  const store = anOpenFile();
  const [id, without] = [newId(AssociationId), newId(AssociationId)];
  const base = { associationId: id, bic: '', bankName: '', pieceId: null, by: '', calledBackBy: '', callBackNote: '' };
  store.write(CALL, (tx, audit) => {
    for (const each of [id, without]) insertAssociation(tx, each, { values: anAssociation(), at: 0 });
    const earlier = {
      ...base,
      id: newId(BankAccountId),
      iban: 'FR1420041010050500013M02606',
      holder: 'Avant',
      createdAt: 1,
      calledBackOn: null,
      endedAt: 2,
    };
    insertBankAccount(tx, earlier);
    insertBankAccount(tx, {
      ...earlier,
      id: newId(BankAccountId),
      iban: 'FR7630006000011234567890189',
      holder: 'Harmonie',
      createdAt: 2,
      endedAt: null,
    });
    audit({ entity: 'association', entityId: id, label: '' });
  });
  const columns = (revealed: boolean) => store.read((db) => bankColumns(db, [id, without], { revealed }));
  expect([...columns(false).keys()]).toEqual([id]);
  expect(columns(false).get(id)).toEqual({
    holder: 'Harmonie',
    iban: ['FR76', '••••', '…', '0189'].join(NBSP),
    bic: '',
    bankName: '',
    calledBack: false,
  });
  expect(columns(true).get(id)?.iban.replaceAll(NBSP, '')).toBe('FR7630006000011234567890189');
});
