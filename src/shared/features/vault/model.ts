import { z } from 'zod';
import { AccountId } from '../../kernel/ids';
import { line } from '../../ipc/define';

/** `reader` reads; `editor` also writes; `validator` also arbitrates and issues documents; `administrator` also manages accounts and settings. */
export const Role = z.enum(['reader', 'editor', 'validator', 'administrator']);
export type Role = z.infer<typeof Role>;

/** The short name typed at sign-in; the only thing about a person that is readable without the password. */
export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'Lettres sans accent, chiffres, point et tiret seulement, par exemple « c.martin ».');

/** A password as typed; the 80-bit rule is judged by `judgePassword`, not here. */
export const Password = z.string().min(1).max(200);

export const SignedIn = z.strictObject({ accountId: AccountId, login: z.string(), name: z.string(), role: Role });
/** Who is at the keyboard. */
export type SignedIn = z.infer<typeof SignedIn>;

export const VaultStatus = z.strictObject({
  /** `absent`: no file yet, the set-up wizard starts; `unreadable`: the keys file is missing or damaged. */
  state: z.enum(['absent', 'locked', 'open', 'unreadable']),
  fileName: z.string(),
  logins: z.array(z.string()),
  signedIn: SignedIn.nullable(),
  town: z.string().nullable(),
  /** False in a file that holds no association yet: the dashboard then offers the import and the sample town. */
  hasData: z.boolean(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

export const NewVault = z.strictObject({ town: line(120), login: Login, name: line(120), password: Password });
export type NewVault = z.infer<typeof NewVault>;
