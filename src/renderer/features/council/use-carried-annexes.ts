import { useState } from 'react';
import { isStanding } from '#shared/features/annexes/rules';
import type { Annex } from '#shared/features/annexes/model';
import type { PastItem } from '#shared/features/council/reuse';
import { useCall } from '../../lib/queries';

/** The annexes of an affair to take up, and which of them are ticked. */
export interface CarriedAnnexes {
  readonly annexes: readonly Annex[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly ticked: readonly Annex['id'][];
  readonly tick: (ids: string[]) => void;
}

/** An affair begins with its standing papers ticked. */
export function useCarriedAnnexes({ id, annexes: count }: Pick<PastItem, 'id' | 'annexes'>): CarriedAnnexes {
  const asked = useCall('annexes.ofItem', { itemId: id }, { enabled: count > 0 });
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const annexes = asked.data ?? [];
  return {
    annexes,
    isPending: count > 0 && asked.isPending,
    error: asked.error,
    retry: () => void asked.refetch(),
    ticked: annexes.filter((annex) => (chosen === null ? isStanding(annex) : chosen.includes(annex.id))).map((annex) => annex.id),
    tick: setChosen,
  };
}
