import type { Account } from '#shared/features/accounts/contract';
import type { Role } from '#shared/features/vault/model';
import { broken, notFound } from '#shared/kernel/errors';
import { AccountId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import type { Reader } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { addAccountSlot, removeAccountSlot } from '../../security/keyring';
import { readKeysFile, writeKeysFile } from '../../security/keys-file';
import { closeAccount, findAccount, insertAccount, listAccounts, updateAccount } from './repository';
import { refuseWeakPassword, type VaultDependencies } from './service';

export type AccountsService = ReturnType<typeof createAccountsService>;

/** Who may open the file. Each account has its own password, wrapped in the keys file. */
export function createAccountsService({ door, kdf }: Pick<VaultDependencies, 'door' | 'kdf'>) {
  return {
    list: (): Account[] => door.required().store.read(listAccounts),

    async add(input: { login: string; name: string; role: Role; password: string }, call: Call): Promise<Account> {
      const { dataKey, store } = door.required();
      refuseWeakPassword(input.password, [input.login, input.name]);
      const account: Account = { id: newId(AccountId), login: input.login, name: input.name, role: input.role, createdAt: call.now };
      const secret = { accountId: account.id, login: input.login, password: input.password, ...kdf, now: new Date(call.now) };
      const keys = await addAccountSlot(readKeysFile(door.keysPath), dataKey, secret);
      store.write(call, (tx, audit) => {
        insertAccount(tx, account);
        audit({ entity: 'account', entityId: account.id, label: account.name, after: account });
        writeKeysFile(door.keysPath, keys);
      });
      call.changed('accounts');
      return account;
    },

    update(input: { id: AccountId; name: string; role: Role }, call: Call): Account {
      const { store, signedIn } = door.required();
      const after = store.write(call, (tx, audit) => {
        const before = getAccount(tx, input.id);
        if (before.role === 'administrator' && input.role !== 'administrator') refuseLastAdministrator(tx, input.id);
        updateAccount(tx, input);
        audit({
          entity: 'account',
          entityId: before.id,
          label: input.name,
          before,
          after: { ...before, name: input.name, role: input.role },
        });
        return { ...before, name: input.name, role: input.role };
      });
      if (signedIn.accountId === after.id) door.renamed({ ...signedIn, name: after.name, role: after.role });
      call.changed('accounts');
      return after;
    },

    remove({ id }: { id: AccountId }, call: Call): void {
      const { store, signedIn } = door.required();
      if (id === signedIn.accountId) throw broken({ rule: 'own-account' });
      store.write(call, (tx, audit) => {
        const before = getAccount(tx, id);
        refuseLastAdministrator(tx, id);
        closeAccount(tx, id, call.now);
        audit({ entity: 'account', entityId: id, label: before.name, before });
        writeKeysFile(door.keysPath, removeAccountSlot(readKeysFile(door.keysPath), id));
      });
      call.changed('accounts');
    },
  };
}

function getAccount(db: Reader, id: AccountId): Account {
  const account = findAccount(db, id);
  if (!account) throw notFound('account');
  return account;
}

function refuseLastAdministrator(db: Reader, leaving: AccountId): void {
  const others = listAccounts(db).filter((account) => account.role === 'administrator' && account.id !== leaving);
  if (others.length === 0) throw broken({ rule: 'last-administrator' });
}
