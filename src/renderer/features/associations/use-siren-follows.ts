import { useRef } from 'react';
import { checkSiret, formatSiren, normaliseIdentifier, sirenOf } from '#shared/kernel/identifiers';
import type { AssociationForm } from './association-input';

/** While a SIRET is typed anew, the SIREN that came from the one before follows it; a SIREN typed otherwise is left alone. */
export function useSirenFollows(form: AssociationForm): (siret: string) => void {
  const last = useRef(sirenOfValid(form.getValues().siret));
  return (siret) => {
    const next = sirenOfValid(siret);
    if (next === undefined) return;
    const shown = normaliseIdentifier(form.getValues().siren);
    if (shown === '' || shown === last.current) form.setFieldValue('siren', formatSiren(next));
    last.current = next;
  };
}

function sirenOfValid(siret: string): string | undefined {
  const verdict = checkSiret(siret);
  return verdict.status === 'valid' ? sirenOf(verdict.value) : undefined;
}
