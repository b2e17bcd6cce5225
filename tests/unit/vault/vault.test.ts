import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anAssociation } from '../../support/builders';
import { createTestCore, LOGIN, PASSWORD } from '../../support/test-core';

const NEXT = 'Marronnier-creux-41-lanterne';
const page = { page: 1, pageSize: 10 };

describe('the encrypted file', () => {
  test('a new file is open, signed in as its administrator, and says so', async () => {
    const core = await createTestCore();
    expect(await core.call('vault.status', {})).toMatchObject({
      state: 'open',
      town: 'Jarny',
      hasData: false,
      signedIn: { login: LOGIN, role: 'administrator' },
      logins: [LOGIN],
    });
  });

  test('locking closes the file: nothing can be read until the password is given again', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation());
    await core.call('vault.lock', {});
    expect(await core.envelope('associations.list', page)).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
    expect(await core.envelope('vault.unlock', { login: LOGIN, password: NEXT })).toMatchObject({
      ok: false,
      error: { code: 'OPENING', details: { reason: 'wrong-password' } },
    });
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    expect((await core.call('associations.list', page)).total).toBe(1);
  });

  test('the journal tells who opened and locked the file', async () => {
    const core = await createTestCore();
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 10 });
    expect(entries.map(({ operation, who }) => [operation, who])).toEqual([
      ['vault.unlock', 'Camille Essai'],
      ['vault.lock', 'Camille Essai'],
      ['vault.create', 'Camille Essai'],
    ]);
  });

  test('a weak password is refused with what it lacks, and nothing is created', async () => {
    const core = await createTestCore({ locked: true });
    const answer = await core.envelope('vault.create', { town: 'Jarny', login: LOGIN, name: 'Camille', password: 'jarny2026' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'RULE', details: { rule: 'password-too-weak' } } });
    expect(await core.call('vault.status', {})).toMatchObject({ state: 'absent' });
  });

  test('a second file is never created over the first', async () => {
    const core = await createTestCore();
    const again = await core.envelope('vault.create', { town: 'Jarny', login: 'autre', name: 'Autre', password: NEXT });
    expect(again).toMatchObject({ ok: false, error: { details: { reason: 'already-exists' } } });
    expect(await core.call('vault.status', {})).toMatchObject({ state: 'open' });
  });

  test('the password changes only for who knows the present one', async () => {
    const core = await createTestCore();
    const wrong = core.call('vault.changePassword', { current: NEXT, next: NEXT });
    await expect(wrong).rejects.toMatchObject({ failure: { details: { reason: 'wrong-password' } } });
    await core.call('vault.changePassword', { current: PASSWORD, next: NEXT });
    await core.call('vault.lock', {});
    await expect(core.call('vault.unlock', { login: LOGIN, password: PASSWORD })).rejects.toThrow();
    await core.call('vault.unlock', { login: LOGIN, password: NEXT });
  });

  test('the recovery key gives an account a new password, and a typing fault in it is told as such', async () => {
    const core = await createTestCore();
    expect(await core.call('vault.checkRecoveryKey', { recoveryKey: core.recoveryKey })).toEqual({ opens: true });
    await core.call('vault.lock', {});
    const typo = core.recoveryKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    expect(await core.envelope('vault.recover', { recoveryKey: typo, login: LOGIN, newPassword: NEXT })).toMatchObject({
      error: { details: { rule: 'recovery-key-typo' } },
    });
    await core.call('vault.recover', { recoveryKey: core.recoveryKey, login: LOGIN, newPassword: NEXT });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: NEXT });
  });

  test('a new recovery key replaces the old one', async () => {
    const core = await createTestCore();
    const renewed = await core.call('vault.renewRecoveryKey', { password: PASSWORD });
    expect(await core.call('vault.checkRecoveryKey', { recoveryKey: core.recoveryKey })).toEqual({ opens: false });
    expect(await core.call('vault.checkRecoveryKey', renewed)).toEqual({ opens: true });
  });

  test('the file cannot be opened by two programs at once', async () => {
    const first = await createTestCore();
    const second = await createTestCore({ dbPath: first.dbPath, locked: true });
    expect(await second.envelope('vault.unlock', { login: LOGIN, password: PASSWORD })).toMatchObject({
      error: { code: 'OPENING', details: { reason: 'already-open' } },
    });
  });

  test('a damaged keys file is told apart from a wrong password', async () => {
    const core = await createTestCore();
    await core.call('vault.lock', {});
    const keys = join(core.folder, 'demopart.keys.json');
    writeFileSync(keys, readFileSync(keys, 'utf8').replace(/"ciphertext": "../, '"ciphertext": "zz'));
    expect(await core.call('vault.status', {})).toMatchObject({ state: 'unreadable' });
    expect(await core.envelope('vault.unlock', { login: LOGIN, password: PASSWORD })).toMatchObject({
      error: { details: { reason: 'damaged-keys' } },
    });
  });

  test('neither the file, nor its journal of writes, nor a backup holds a name in clear', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Confrérie du Mirabellier bleu', email: 'bleu@mirabellier.example' }));
    const backup = await core.call('backups.create', {});
    const files = ['demopart.db', 'demopart.db-wal', 'demopart.keys.json', `sauvegardes/${backup.name}`];
    for (const file of files) {
      const bytes = readFileSync(join(core.folder, file));
      for (const word of ['Mirabellier', 'mirabellier', 'SQLite format 3']) expect(bytes.includes(word), `${word} in ${file}`).toBe(false);
    }
  });
});

describe('accounts', () => {
  test('each account opens the file with its own password, with the rights of its role', async () => {
    const core = await createTestCore();
    const reader = await core.call('accounts.add', { login: 'lecture', name: 'Dominique Lecture', role: 'reader', password: NEXT });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: 'lecture', password: NEXT });
    expect(await core.envelope('associations.create', anAssociation())).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect(await core.envelope('accounts.list', {})).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect((await core.call('associations.list', page)).total).toBe(0);
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    await core.call('accounts.remove', { id: reader.id });
    await core.call('vault.lock', {});
    await expect(core.call('vault.unlock', { login: 'lecture', password: NEXT })).rejects.toThrow();
  });

  test('there is always an administrator left', async () => {
    const core = await createTestCore();
    const [only] = await core.call('accounts.list', {});
    if (!only) throw new Error('no account');
    await expect(core.call('accounts.update', { id: only.id, name: only.name, role: 'reader' })).rejects.toMatchObject({
      failure: { details: { rule: 'last-administrator' } },
    });
    await expect(core.call('accounts.remove', { id: only.id })).rejects.toMatchObject({ failure: { details: { rule: 'own-account' } } });
  });

  test('a window never reaches an operation of the shell', async () => {
    const core = await createTestCore();
    expect(await core.envelope('backups.copyTo', { folder: core.folder })).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});

describe('backups', () => {
  test('a restored backup brings back what was deleted since, and sets the present file aside', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Avant' }));
    const backup = await core.call('backups.create', {});
    core.clock.advance(120);
    await core.call('associations.create', anAssociation({ name: 'Après' }));
    const { setAside } = await core.call('backups.restore', { name: backup.name });
    expect(setAside).toMatch(/^demopart-avant-restauration-/);
    expect(await core.call('vault.status', {})).toMatchObject({ state: 'locked' });
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    expect((await core.call('associations.list', page)).rows.map((row) => row.name)).toEqual(['Avant']);
  });

  test.each([
    ['bytes changed', (path: string) => writeFileSync(path, readFileSync(path).fill('z', 30_000, 30_010))],
    ['no keys', (path: string) => rmSync(path.replace(/\.db$/, '.keys.json'))],
    ['half of it', (path: string) => truncateSync(path, 60_000)],
  ])('a backup that was damaged (%s) is not restored, and the file stays open', async (_what, damage) => {
    const core = await createTestCore();
    const { name } = await core.call('backups.create', {});
    damage(join(core.folder, 'sauvegardes', name));
    const before = await core.call('audit.verify', {});
    expect(await core.envelope('backups.restore', { name })).toMatchObject({ error: { details: { reason: 'damaged-backup' } } });
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test('what stands in the place of the file or of its keys is no bug', async () => {
    const core = await createTestCore();
    await core.call('vault.lock', {});
    const keysPath = core.dbPath.replace(/\.db$/, '.keys.json');
    rmSync(keysPath);
    mkdirSync(keysPath);
    expect(await core.call('vault.status', {})).toMatchObject({ state: 'unreadable' });
    expect(await core.envelope('vault.unlock', { login: LOGIN, password: PASSWORD })).toMatchObject({
      error: { details: { reason: 'damaged-keys' } },
    });
  });

  test.each(['/nulle/part', 'a\0b', `/${'x'.repeat(300)}`, import.meta.filename])(
    'is never written to a folder that is not there (%j)',
    async (folder) => {
      const core = await createTestCore();
      await expect(core.call('backups.copyTo', { folder })).rejects.toMatchObject({ failure: { code: 'VALIDATION' } });
      expect(existsSync(folder)).toBe(folder === import.meta.filename);
    },
  );

  test('the backup of the day waits for the end of a long work', async () => {
    const core = await createTestCore();
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    await core.call('sample.fill', {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(core.log).toEqual([]);
    expect(await core.call('backups.list', {})).toHaveLength(1);
  });

  test('opening the file makes the backup of the day by itself', async () => {
    const core = await createTestCore();
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await core.call('backups.list', {})).toHaveLength(1);
  });
});
