import { z } from 'zod';
import { NewVault, Password } from '#shared/features/vault/model';

const DIFFERENT = 'Les deux saisies sont différentes\u00a0: retapez le mot de passe.';

/** The town and the first account, with the password typed twice. */
export const NewVaultForm = NewVault.extend({ confirmation: Password }).refine(({ password, confirmation }) => password === confirmation, {
  path: ['confirmation'],
  error: DIFFERENT,
});

/** The change of one's password, the new one typed twice. */
export const ChangeForm = z
  .strictObject({ current: Password, next: Password, confirmation: Password })
  .refine(({ next, confirmation }) => next === confirmation, { path: ['confirmation'], error: DIFFERENT });

/** Opening with the recovery key, the new password typed twice. */
export const RecoverForm = z
  .strictObject({
    recoveryKey: z.string().trim().min(1).max(200),
    login: z.string().trim().min(1),
    newPassword: Password,
    confirmation: Password,
  })
  .refine(({ newPassword, confirmation }) => newPassword === confirmation, { path: ['confirmation'], error: DIFFERENT });
