import { useState } from 'react';
import { DossierChoice, USUAL_CHOICE } from '#shared/features/council/dossier-parts';
import { useSession } from '../../lib/session';

/** The documents chosen last by this account on this computer. See docs/decisions/0005. */
export function useDossierChoice(): [DossierChoice, (choice: DossierChoice) => void] {
  const place = `dossier.choice.${useSession().accountId}`;
  const [choice, setChoice] = useState(() => recall(place));
  const remember = (chosen: DossierChoice) => {
    localStorage.setItem(place, JSON.stringify(chosen));
    setChoice(chosen);
  };
  return [choice, remember];
}

function recall(place: string): DossierChoice {
  try {
    return DossierChoice.parse(JSON.parse(localStorage.getItem(place) ?? ''));
  } catch {
    return USUAL_CHOICE;
  }
}
