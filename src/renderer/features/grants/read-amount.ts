import { GrantAmount } from '#shared/features/grants/model';
import type { Cents } from '#shared/kernel/money';
import { parseAmount } from '#shared/kernel/money';

/** The amount typed, null when the box is empty, or the sentence that says what is expected. */
export function readAmount(text: string, required: boolean): { value: Cents | null } | { error: string } {
  if (text.trim() === '') return required ? { error: 'Montant attendu, par exemple 1\u202f200 ou 0.' } : { value: null };
  const amount = parseAmount(text);
  if (amount === undefined) return { error: 'Montant attendu en euros, par exemple 1\u202f200 ou 1\u202f200,50.' };
  const judged = GrantAmount.safeParse(amount);
  return judged.success ? { value: amount } : { error: judged.error.issues[0]?.message ?? 'Montant hors limites.' };
}
