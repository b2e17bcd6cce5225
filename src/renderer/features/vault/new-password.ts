import { z } from 'zod';
import { NewVault, Password } from '#shared/features/vault/model';
import { TOO_WEAK, isStrong } from '../../lib/strong-password';

const SAME = { path: ['confirmation'], error: 'Les deux saisies sont différentes\u00a0: retapez le mot de passe.' };

/** The town and the first account, with the password typed twice. */
export const NewVaultForm = NewVault.extend({ confirmation: Password })
  .refine(({ password, town, name, login }) => isStrong(password, [town, name, login]), { path: ['password'], error: TOO_WEAK })
  .refine(({ password, confirmation }) => password === confirmation, SAME);

/** The change of one's password, the new one typed twice. */
export const ChangeForm = z
  .strictObject({ current: Password, next: Password, confirmation: Password })
  .refine(({ next }) => isStrong(next, []), { path: ['next'], error: TOO_WEAK })
  .refine(({ next, confirmation }) => next === confirmation, SAME);

/** Opening with the recovery key, the new password typed twice. */
export const RecoverSchema = z
  .strictObject({
    recoveryKey: z.string().trim().min(1).max(200),
    login: z.string().trim().min(1),
    newPassword: Password,
    confirmation: Password,
  })
  .refine(({ newPassword, login }) => isStrong(newPassword, [login]), { path: ['newPassword'], error: TOO_WEAK })
  .refine(({ newPassword, confirmation }) => newPassword === confirmation, SAME);
