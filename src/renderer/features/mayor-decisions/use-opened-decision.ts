import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { MayorDecisionId } from '#shared/kernel/ids';

const route = getRouteApi('/decisions');

/** The decision open beside the register: the address names it, so that one found by Ctrl+K opens here. */
export function useOpenedDecision() {
  const { decision } = route.useSearch();
  const move = route.useNavigate();
  const [writing, setWriting] = useState(false);
  const name = (id: MayorDecisionId | undefined) => void move({ search: (known) => ({ ...known, decision: id }), replace: true });
  const show = (id: MayorDecisionId | undefined) => {
    setWriting(false);
    name(id);
  };
  return {
    /** Null to write a new one; undefined when none is open. */
    opened: decision ?? (writing ? null : undefined),
    write: () => {
      setWriting(true);
      if (decision !== undefined) name(undefined);
    },
    open: (id: MayorDecisionId) => show(id),
    close: () => show(undefined),
  };
}
