import { z } from 'zod';
import { Bytes, Nothing, command, query } from '../../ipc/define';
import { Login, NewVault, Password, SignedIn, VaultStatus } from './model';

const RecoveryKeyText = z.string().trim().min(1).max(200);
const RecoveryKey = z.strictObject({ recoveryKey: z.string() });

export const vaultContract = {
  'vault.status': query(
    { permission: 'none', summary: 'Tells whether the encrypted file exists, is locked or open, and who is signed in.' },
    Nothing,
    VaultStatus,
  ),
  'vault.create': command(
    { permission: 'none', summary: 'Creates the encrypted file, its first administrator and its recovery key (shown this once).' },
    NewVault,
    RecoveryKey,
  ),
  'vault.unlock': command(
    { permission: 'none', summary: 'Opens the encrypted file with an account and its password.' },
    z.strictObject({ login: Login, password: Password }),
    SignedIn,
  ),
  'vault.lock': command({ permission: 'none', summary: 'Closes the file and forgets the key.' }, Nothing, z.strictObject({})),
  'vault.recover': command(
    { permission: 'none', summary: 'Opens the file with the recovery key and gives an account a new password.' },
    z.strictObject({ recoveryKey: RecoveryKeyText, login: Login, newPassword: Password }),
    SignedIn,
  ),
  'vault.changePassword': command(
    { permission: 'read', summary: 'Changes the password of the signed-in account.' },
    z.strictObject({ current: Password, next: Password }),
    z.strictObject({}),
  ),
  'vault.renewRecoveryKey': command(
    { permission: 'administer', summary: 'Makes a new recovery key; the old one stops working.' },
    z.strictObject({ password: Password }),
    RecoveryKey,
  ),
  'vault.checkRecoveryKey': query(
    { permission: 'read', summary: 'Tries a recovery key against the file without changing anything.' },
    z.strictObject({ recoveryKey: RecoveryKeyText }),
    z.strictObject({ opens: z.boolean() }),
  ),
  'vault.recoverySheet': query(
    { permission: 'read', summary: 'The Word sheet of the recovery key, to be printed and sealed.' },
    z.strictObject({ recoveryKey: RecoveryKeyText }),
    z.strictObject({ fileName: z.string(), bytes: Bytes }),
  ),
};
