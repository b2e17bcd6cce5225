import { useEffect, useState } from 'react';
import type { BankAccountView } from '#shared/features/bank/model';
import { useCommand } from '../../lib/queries';

/** Seconds a whole IBAN stays on screen. */
export const REVEALED_FOR = 30;

interface RevealedIban {
  /** In groups of four; null while it is masked. */
  readonly formatted: string | null;
  readonly iban: string | null;
  readonly pending: boolean;
  readonly reveal: () => void;
  readonly hide: () => void;
}

/** The whole IBAN on demand: it hides by itself, and showing it leaves a line in the journal. */
export function useRevealedIban(id: BankAccountView['id']): RevealedIban {
  const [shown, setShown] = useState<{ iban: string; formatted: string } | null>(null);
  const reveal = useCommand('bank.reveal', { onDone: setShown });
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setShown(null), REVEALED_FOR * 1000);
    return () => clearTimeout(timer);
  }, [shown]);
  return {
    formatted: shown?.formatted ?? null,
    iban: shown?.iban ?? null,
    pending: reveal.isPending,
    reveal: () => reveal.mutate({ id }),
    hide: () => setShown(null),
  };
}
