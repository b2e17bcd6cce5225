import type { accountsContract } from '#shared/features/accounts/contract';
import type { backupsContract } from '#shared/features/backups/contract';
import type { Town } from '#shared/features/town/contract';
import type { vaultContract } from '#shared/features/vault/contract';
import type { SignedIn } from '#shared/features/vault/model';
import { isoDateOf } from '#shared/kernel/dates';
import type { Call } from '../../ipc/call';
import type { Handlers } from '../../ipc/handler-types';
import type { AccountsService } from './accounts';
import type { BackupsService } from './backups';
import type { VaultDoor } from './open-vault';
import type { VaultService } from './service';

/** Everything about the file itself: opening, accounts, backups. */
export interface VaultServices {
  readonly door: VaultDoor;
  readonly vault: VaultService;
  readonly accounts: AccountsService;
  readonly backups: BackupsService;
  readonly town: () => Town;
  /** What is done once the file is open, without making anybody wait. Never rejects. */
  readonly afterOpening: (account: SignedIn, call: Call) => Promise<void>;
}

export function vaultHandlers(services: VaultServices): Handlers<typeof vaultContract & typeof accountsContract & typeof backupsContract> {
  const { vault, accounts, backups } = services;
  return {
    'vault.status': () => vault.status(),
    'vault.create': (input, call) => vault.create(input, call),
    'vault.unlock': async (input, call) => {
      const signedIn = await vault.unlock(input, call);
      void services.afterOpening(signedIn, call);
      return signedIn;
    },
    'vault.lock': (_input, call) => (vault.lock(call), {}),
    'vault.recover': (input, call) => vault.recover(input, call),
    'vault.changePassword': async (input, call) => (await vault.changePassword(input, call), {}),
    'vault.renewRecoveryKey': (input, call) => vault.renewRecoveryKey(input, call),
    'vault.checkRecoveryKey': (input) => vault.checkRecoveryKey(input),
    'vault.recoverySheet': async ({ recoveryKey }, call) => {
      const { writeRecoverySheet } = await import('./recovery-sheet');
      const { login } = services.door.required().signedIn;
      return writeRecoverySheet({ town: services.town(), recoveryKey, login, createdOn: isoDateOf(call.now) });
    },
    'accounts.list': () => accounts.list(),
    'accounts.add': (input, call) => accounts.add(input, call),
    'accounts.update': (input, call) => accounts.update(input, call),
    'accounts.remove': (input, call) => (accounts.remove(input, call), {}),
    'backups.list': () => backups.list(),
    'backups.create': (_input, call) => backups.create(call),
    'backups.restore': (input, call) => backups.restore(input, call),
    'backups.copyTo': (input, call) => backups.copyTo(input, call),
  };
}
