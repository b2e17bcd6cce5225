import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DomainError } from '#shared/kernel/errors';
import { closeEncrypted } from '../../../src/main/db/open';
import { OpeningError } from '../../../src/main/db/opening-error';
import {
  addAccountSlot,
  createKeys,
  loginsOf,
  removeAccountSlot,
  replacePassword,
  replaceRecoveryKey,
  unwrapWithPassword,
  unwrapWithRecoveryKey,
} from '../../../src/main/security/keyring';
import { type KeysFile, keysPathOf, readKeysFile, writeKeysFile } from '../../../src/main/security/keys-file';
import { newRecoveryKey } from '../../../src/main/security/recovery-key';
import { NOW, PASSWORD, encryptedFile, fingerprints, giveKeys } from '../db/encrypted-files';

const dataKey = randomBytes(32);
const cheap = { now: NOW, kdf: { logN: 10 } };
const martin = { accountId: 'account-1', login: 'c.martin', password: PASSWORD };
const weber = { accountId: 'account-2', login: 'a.weber', password: 'escalier-lucarne-9' };

const createCheap = (account = martin) => createKeys({ vaultId: 'vault-1', dataKey, account, ...cheap });

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OpeningError) return error.reason;
  throw new Error(`Not an OpeningError: ${String(error)}`);
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.failure.code;
  }
  return undefined;
}

describe('opening with a password', () => {
  it('gives the key of the data and the account', async () => {
    const { keys } = await createCheap();
    expect(await unwrapWithPassword(keys, 'c.martin', PASSWORD)).toEqual({ dataKey, accountId: 'account-1' });
  });

  it('says the same of a wrong password and of an unknown login', async () => {
    const { keys } = await createCheap();
    expect(await refusal(unwrapWithPassword(keys, 'c.martin', `${PASSWORD}!`))).toBe('wrong-password');
    expect(await refusal(unwrapWithPassword(keys, 'nobody', PASSWORD))).toBe('wrong-password');
  });

  it('does not depend on how a keyboard makes an accent or a space', async () => {
    const { keys } = await createCheap({ ...martin, password: 'été à\u00A0Jarny' });
    await expect(unwrapWithPassword(keys, 'c.martin', 'été à Jarny'.normalize('NFD'))).resolves.toMatchObject({ dataKey });
    expect(await refusal(unwrapWithPassword(keys, 'c.martin', 'ete a Jarny'))).toBe('wrong-password');
  });

  it('costs scrypt with N = 2^17, r = 8, p = 1 and a salt of its own, unless a test asks for less', async () => {
    const { keys } = await createKeys({ vaultId: 'vault-1', dataKey, account: martin, now: NOW });
    expect(keys.slots.map(({ kdf: { logN, r, p } }) => [logN, r, p])).toEqual([
      [17, 8, 1],
      [17, 8, 1],
    ]);
    expect(new Set(keys.slots.map(({ kdf }) => kdf.salt)).size).toBe(2);
    await expect(unwrapWithPassword(keys, 'c.martin', PASSWORD)).resolves.toMatchObject({ dataKey });
  });

  it('fails when a slot was renamed, or moved to the keys of another file', async () => {
    const { keys } = await createCheap();
    const renamed: KeysFile = { ...keys, slots: keys.slots.map((slot) => (slot.kind === 'account' ? { ...slot, login: 'maire' } : slot)) };
    expect(await refusal(unwrapWithPassword(renamed, 'maire', PASSWORD))).toBe('wrong-password');
    expect(await refusal(unwrapWithPassword({ ...keys, vaultId: 'vault-2' }, 'c.martin', PASSWORD))).toBe('wrong-password');
  });
});

describe('opening with the recovery key', () => {
  it('gives the key of the data', async () => {
    const { keys, recoveryKey } = await createCheap();
    expect(await unwrapWithRecoveryKey(keys, recoveryKey.toLowerCase())).toEqual(dataKey);
  });

  it('refuses another key and a typing fault', async () => {
    const { keys, recoveryKey } = await createCheap();
    expect(await refusal(unwrapWithRecoveryKey(keys, newRecoveryKey()))).toBe('wrong-recovery-key');
    expect(await refusal(unwrapWithRecoveryKey(keys, recoveryKey.slice(1)))).toBe('wrong-recovery-key');
  });

  it('stops working once it is renewed, while the passwords go on', async () => {
    const first = await createCheap();
    const second = await replaceRecoveryKey(first.keys, dataKey, cheap);
    expect(await refusal(unwrapWithRecoveryKey(second.keys, first.recoveryKey))).toBe('wrong-recovery-key');
    expect(await unwrapWithRecoveryKey(second.keys, second.recoveryKey)).toEqual(dataKey);
    await expect(unwrapWithPassword(second.keys, 'c.martin', PASSWORD)).resolves.toMatchObject({ dataKey });
  });
});

describe('accounts', () => {
  it('each open the same file with their own password', async () => {
    const keys = await addAccountSlot((await createCheap()).keys, dataKey, { ...weber, ...cheap });
    expect(loginsOf(keys)).toEqual(['c.martin', 'a.weber']);
    expect(await unwrapWithPassword(keys, 'a.weber', weber.password)).toEqual({ dataKey, accountId: 'account-2' });
    expect(await refusal(unwrapWithPassword(keys, 'a.weber', PASSWORD))).toBe('wrong-password');
  });

  it('open the file even when it was locked, and its key wiped, while they were being added', async () => {
    const { keys } = await createCheap();
    const held = Buffer.from(dataKey);
    const adding = addAccountSlot(keys, held, { ...weber, ...cheap });
    held.fill(0);
    expect(await unwrapWithPassword(await adding, 'a.weber', weber.password)).toMatchObject({ dataKey });
  });

  it('cannot share a login', async () => {
    const { keys } = await createCheap();
    await expect(addAccountSlot(keys, dataKey, { ...weber, login: 'c.martin', ...cheap })).rejects.toMatchObject({
      failure: { code: 'CONFLICT' },
    });
  });

  it('are closed by taking their slot away, but never the last one', async () => {
    const both = await addAccountSlot((await createCheap()).keys, dataKey, { ...weber, ...cheap });
    const keys = removeAccountSlot(both, 'account-1');
    expect(await refusal(unwrapWithPassword(keys, 'c.martin', PASSWORD))).toBe('wrong-password');
    expect(codeOf(() => removeAccountSlot(keys, 'account-2'))).toBe('RULE');
    expect(codeOf(() => removeAccountSlot(keys, 'account-9'))).toBe('NOT_FOUND');
  });

  it('change their password and their login without a byte of the database being rewritten', async () => {
    const file = encryptedFile();
    const { keys } = await giveKeys(file);
    closeEncrypted(file.db);
    const before = fingerprints(file.folder)['demopart.db'];
    const change = { accountId: 'account-1', password: 'nouvelle-fenêtre-3', login: 'claire.martin', ...cheap };
    writeKeysFile(keysPathOf(file.path), await replacePassword(keys, file.dataKey, change));
    const changed = readKeysFile(keysPathOf(file.path));
    expect(fingerprints(file.folder)['demopart.db']).toBe(before);
    expect(await refusal(unwrapWithPassword(changed, 'claire.martin', PASSWORD))).toBe('wrong-password');
    await expect(unwrapWithPassword(changed, 'claire.martin', 'nouvelle-fenêtre-3')).resolves.toMatchObject({ dataKey: file.dataKey });
  });
});
