import { invalidField } from '../../kernel/errors';
import { checkSiret, identifierFaultText } from '../../kernel/identifiers';
import type { FormerSiret } from './model';

/**
 * A history of SIRET numbers in its stored form, the last replaced first.
 * @throws VALIDATION when a number is not a SIRET, is the present one, or comes twice
 */
export function checkedHistory(typed: readonly FormerSiret[], present: string): FormerSiret[] {
  const seen = new Set([present]);
  const history = typed.map(({ siret, until }, rank) => {
    const verdict = checkSiret(siret);
    const refuse = (message: string) => invalidField(['formerSirets', rank, 'siret'], message);
    if (verdict.status === 'empty') throw refuse('Ce champ est obligatoire.');
    if (verdict.status === 'invalid') throw refuse(identifierFaultText(verdict.reason, 'siret'));
    if (verdict.value === present) throw refuse('Ce numéro est le SIRET actuel de l’association.');
    if (seen.has(verdict.value)) throw refuse('Ce numéro est déjà dans l’historique.');
    seen.add(verdict.value);
    return { siret: verdict.value, until };
  });
  return history.toSorted((one, other) => (one.until < other.until ? 1 : one.until > other.until ? -1 : 0));
}
