import { judgePassword } from '#shared/kernel/passwords';

/** Under a password field whose judgement, just below, says what is missing. */
export const TOO_WEAK = 'Ce mot de passe n’est pas encore assez solide.';

/** Whether a new password is accepted; `forbidden` are the names it must not contain, empty ones ignored. */
export function isStrong(password: string, forbidden: readonly string[]): boolean {
  return judgePassword(password, { forbidden: forbidden.filter((word) => word.trim() !== '') }).accepted;
}
