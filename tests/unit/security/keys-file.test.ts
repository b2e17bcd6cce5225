import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAccountSlot } from '../../../src/main/security/keyring';
import { keysPathOf, readKeysFile, writeKeysFile } from '../../../src/main/security/keys-file';
import { NOW, PASSWORD, encryptedFile, fingerprints, giveKeys, refusalOf, temporaryFolder } from '../db/encrypted-files';

async function keysFile() {
  const file = encryptedFile();
  const { keys, recoveryKey } = await giveKeys(file);
  return { ...file, keys, recoveryKey, keysPath: keysPathOf(file.path) };
}

describe('the keys file', () => {
  it('lies beside the database, for its owner only, and holds neither password, recovery key nor data key', async () => {
    const { folder, dataKey, keysPath, recoveryKey } = await keysFile();
    expect(keysPath).toBe(join(folder, 'demopart.keys.json'));
    expect(statSync(keysPath).mode & 0o777).toBe(0o600);
    const text = readFileSync(keysPath, 'utf8');
    for (const secret of [PASSWORD, recoveryKey, dataKey.toString('base64'), dataKey.toString('hex')]) expect(text).not.toContain(secret);
  });

  it('is replaced whole and leaves nothing beside it', async () => {
    const { folder, dataKey, keys, keysPath } = await keysFile();
    const account = { accountId: 'account-2', login: 'a.weber', password: 'escalier-lucarne-9' };
    const both = await addAccountSlot(keys, dataKey, { ...account, now: NOW, kdf: { logN: 10 } });
    writeKeysFile(keysPath, both);
    expect(readKeysFile(keysPath)).toEqual(both);
    expect(readdirSync(folder).filter((name) => name.includes('keys'))).toEqual(['demopart.keys.json']);
  });

  it('is told missing when it is not there', () => {
    expect(refusalOf(() => readKeysFile(join(temporaryFolder(), 'demopart.keys.json'))).reason).toBe('missing-keys');
  });

  it.each([
    ['a changed byte', (text: string) => text.replace('c.martin', 'c.martim')],
    ['a cut end', (text: string) => text.slice(0, -40)],
    ['an unknown field', (text: string) => text.replace('{', '{ "more": 1,')],
    ['an absurd cost', (text: string) => text.replace('"logN": 10', '"logN": 40')],
    ['something else', () => 'Bonjour'],
    ['nothing', () => ''],
  ])('is told damaged, not a wrong password, and stays as it is: %s', async (_name, damage) => {
    const { keysPath } = await keysFile();
    const folder = temporaryFolder();
    const path = join(folder, 'demopart.keys.json');
    writeFileSync(path, damage(readFileSync(keysPath, 'utf8')));
    const before = fingerprints(folder);
    expect(refusalOf(() => readKeysFile(path)).reason).toBe('damaged-keys');
    expect(fingerprints(folder)).toEqual(before);
  });

  it('is told newer when a later version of the program wrote it', async () => {
    const { keysPath } = await keysFile();
    writeFileSync(keysPath, readFileSync(keysPath, 'utf8').replace('"version": 1', '"version": 2'));
    expect(refusalOf(() => readKeysFile(keysPath)).reason).toBe('newer-version');
  });

  it('is read from the previous one when a power cut spoilt it', async () => {
    const { keys, keysPath } = await keysFile();
    copyFileSync(keysPath, `${keysPath}.bak`);
    writeFileSync(keysPath, '');
    expect(readKeysFile(keysPath)).toEqual(keys);
  });
});
