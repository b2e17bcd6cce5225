import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';
import { AccountId } from '../../kernel/ids';
import { Login, Password, Role } from '../vault/model';

export const Account = z.strictObject({ id: AccountId, login: z.string(), name: z.string(), role: Role, createdAt: z.int() });
/** Somebody who may open the file. */
export type Account = z.infer<typeof Account>;

export const accountsContract = {
  'accounts.list': query({ permission: 'administer', summary: 'Everybody who may open the file.' }, Nothing, z.array(Account)),
  'accounts.add': command(
    { permission: 'administer', summary: 'Adds an account with its own password.' },
    z.strictObject({ login: Login, name: line(120), role: Role, password: Password }),
    Account,
  ),
  'accounts.update': command(
    { permission: 'administer', summary: 'Changes the name or the role of an account.' },
    z.strictObject({ id: AccountId, name: line(120), role: Role }),
    Account,
  ),
  'accounts.remove': command(
    { permission: 'administer', summary: 'Removes an account: its password no longer opens the file.' },
    z.strictObject({ id: AccountId }),
    z.strictObject({}),
  ),
};
