import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { v7 } from 'uuid';
import type { Account } from '#shared/features/accounts/contract';
import type { NewVault, SignedIn, VaultStatus } from '#shared/features/vault/model';
import { broken, notFound } from '#shared/kernel/errors';
import { AccountId } from '#shared/kernel/ids';
import { judgePassword } from '#shared/kernel/passwords';
import type { Store } from '../../db/connection';
import type { Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { OpeningError } from '../../db/opening-error';
import type { Call } from '../../ipc/call';
import { createKeys, replacePassword, replaceRecoveryKey, unwrapWithPassword, unwrapWithRecoveryKey } from '../../security/keyring';
import { readKeysFile, writeKeysFile, type KeysFile } from '../../security/keys-file';
import { recoveryKeyFault } from '../../security/recovery-key';
import { wipe } from '../../security/sealing';
import { statusOfFile } from './file-status';
import type { VaultDoor } from './open-vault';
import { findAccount, insertAccount, summaryOf } from './repository';

/** What the vault needs of its surroundings. */
export interface VaultDependencies {
  readonly door: VaultDoor;
  readonly kdf: { readonly kdf?: { readonly logN: number } };
  /** Writes the town's first details inside the transaction that creates the file. */
  readonly prepareTown: (tx: Tx, name: string) => void;
}

export type VaultService = ReturnType<typeof createVaultService>;

/** Creating, opening, locking and re-keying the encrypted file. */
export function createVaultService({ door, kdf, prepareTown }: VaultDependencies) {
  const slotOptions = (call: Call) => ({ ...kdf, now: new Date(call.now) });

  return {
    status(): VaultStatus {
      const open = door.current();
      if (open) return { ...statusOfFile(door.dbPath), state: 'open', signedIn: open.signedIn, ...open.store.read(summaryOf) };
      return statusOfFile(door.dbPath);
    },

    async create(input: NewVault, call: Call): Promise<{ recoveryKey: string }> {
      refuseExistingFile(door);
      refuseWeakPassword(input.password, [input.login, input.town]);
      const dataKey = randomBytes(32);
      const account: Account = { id: newId(AccountId), login: input.login, name: input.name, role: 'administrator', createdAt: call.now };
      const { keys, recoveryKey } = await createKeys({
        ...slotOptions(call),
        vaultId: v7(),
        dataKey,
        account: { accountId: account.id, login: input.login, password: input.password },
      });
      mkdirSync(dirname(door.dbPath), { recursive: true });
      writeKeysFile(door.keysPath, keys);
      try {
        door.create(dataKey, (store) => prepare(store, account, input.town));
      } catch (error) {
        for (const half of [door.keysPath, door.dbPath]) rmSync(half, { force: true });
        throw error;
      }
      return { recoveryKey };

      function prepare(store: Store, first: Account, town: string): SignedIn {
        const signedIn = { accountId: first.id, login: first.login, name: first.name, role: first.role };
        store.write({ ...call, account: signedIn }, (tx, audit) => {
          insertAccount(tx, first);
          prepareTown(tx, town);
          audit({ entity: 'account', entityId: first.id, label: first.name, after: first });
        });
        return signedIn;
      }
    },

    async unlock(input: { login: string; password: string }, call: Call): Promise<SignedIn> {
      refuseMissingFile(door);
      const { dataKey, accountId } = await unwrapWithPassword(readKeysFile(door.keysPath), input.login, input.password);
      const signedIn = door.open(dataKey, accountId);
      recordVisit(signedIn, { ...call, account: signedIn });
      return signedIn;
    },

    lock(call: Call): void {
      const open = door.current();
      try {
        if (open) recordVisit(open.signedIn, call);
      } finally {
        door.close();
      }
    },

    async recover(input: { recoveryKey: string; login: string; newPassword: string }, call: Call): Promise<SignedIn> {
      refuseMissingFile(door);
      if (recoveryKeyFault(input.recoveryKey)) throw broken({ rule: 'recovery-key-typo' });
      const keys = readKeysFile(door.keysPath);
      refuseWeakPassword(input.newPassword, [input.login]);
      const accountId = accountIdOf(keys, input.login);
      const dataKey = await unwrapWithRecoveryKey(keys, input.recoveryKey);
      const changed = await replacePassword(keys, dataKey, { ...slotOptions(call), accountId, password: input.newPassword });
      const signedIn = door.open(dataKey, accountId);
      recordKeyChange(signedIn, changed, { ...call, account: signedIn });
      return signedIn;
    },

    async changePassword(input: { current: string; next: string }, call: Call): Promise<void> {
      const { signedIn, dataKey } = door.required();
      refuseWeakPassword(input.next, [signedIn.login, signedIn.name]);
      const keys = readKeysFile(door.keysPath);
      wipe((await unwrapWithPassword(keys, signedIn.login, input.current)).dataKey);
      const changed = await replacePassword(keys, dataKey, { ...slotOptions(call), accountId: signedIn.accountId, password: input.next });
      recordKeyChange(signedIn, changed, call);
    },

    async renewRecoveryKey(input: { password: string }, call: Call): Promise<{ recoveryKey: string }> {
      const { signedIn, dataKey } = door.required();
      const keys = readKeysFile(door.keysPath);
      wipe((await unwrapWithPassword(keys, signedIn.login, input.password)).dataKey);
      const renewed = await replaceRecoveryKey(keys, dataKey, slotOptions(call));
      recordKeyChange(signedIn, renewed.keys, call);
      return { recoveryKey: renewed.recoveryKey };
    },

    async checkRecoveryKey(input: { recoveryKey: string }): Promise<{ opens: boolean }> {
      try {
        wipe(await unwrapWithRecoveryKey(readKeysFile(door.keysPath), input.recoveryKey));
        return { opens: true };
      } catch (error) {
        if (error instanceof OpeningError && error.reason === 'wrong-recovery-key') return { opens: false };
        throw error;
      }
    },
  };

  function recordVisit({ accountId, name }: SignedIn, call: Call): void {
    door.required().store.write(call, (_tx, audit) => audit({ entity: 'account', entityId: accountId, label: name }));
  }

  function recordKeyChange(signedIn: SignedIn, keys: KeysFile, call: Call): void {
    door.required().store.write(call, (tx, audit) => {
      const account = findAccount(tx, signedIn.accountId);
      if (!account) throw notFound('account');
      audit({ entity: 'account', entityId: account.id, label: account.name });
      writeKeysFile(door.keysPath, keys);
    });
  }
}

/** Refuses a password under 80 bits (CNIL, délibération n° 2022-100) or made of what everybody can guess. */
export function refuseWeakPassword(password: string, forbidden: string[]): void {
  const judgement = judgePassword(password, { forbidden });
  if (!judgement.accepted) throw broken({ rule: 'password-too-weak', missing: judgement.missing });
}

function accountIdOf(keys: KeysFile, login: string): string {
  const slot = keys.slots.find((candidate) => candidate.kind === 'account' && candidate.login === login);
  if (slot?.kind !== 'account') throw notFound('account');
  return slot.accountId;
}

function refuseExistingFile(door: VaultDoor): void {
  if (existsSync(door.dbPath) || existsSync(door.keysPath)) throw new OpeningError('already-exists');
}

function refuseMissingFile(door: VaultDoor): void {
  if (!existsSync(door.dbPath)) throw new OpeningError('not-found');
}
