import { useState } from 'react';
import { z } from 'zod';
import { RegisterColumn } from '#shared/features/associations/register';
import { useSession } from '../../lib/session';
import { shownColumns, USUAL_COLUMNS } from './register-columns';

const Remembered = z.array(RegisterColumn).min(1);

/** The columns chosen last by this account on this computer; `remember` with null forgets them. See docs/decisions/0005. */
export function useRememberedColumns(): [readonly RegisterColumn[], (columns: readonly RegisterColumn[] | null) => void] {
  const place = `register.columns.${useSession().accountId}`;
  const [columns, setColumns] = useState(() => recall(place));
  const remember = (chosen: readonly RegisterColumn[] | null) => {
    if (chosen === null) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(chosen));
    setColumns(chosen ?? USUAL_COLUMNS);
  };
  return [columns, remember];
}

function recall(place: string): readonly RegisterColumn[] {
  try {
    return shownColumns(Remembered.parse(JSON.parse(localStorage.getItem(place) ?? '')));
  } catch {
    return USUAL_COLUMNS;
  }
}
