import type { SessionPublication, SignedPlace } from '#shared/features/council-publication/model';
import { signedKindLabels } from './labels';

/** What may be signed of a session: each numbered deliberation, the list, the minutes. */
export function placesOf({ deliberations }: SessionPublication): SignedPlace[] {
  return [
    ...deliberations.map(({ id }): SignedPlace => ({ kind: 'deliberation', deliberationId: id })),
    { kind: 'list', deliberationId: null },
    { kind: 'minutes', deliberationId: null },
  ];
}

/** « 2026_05_12 – Attribution de subventions », « Procès-verbal ». */
export function placeLabel({ kind, deliberationId }: SignedPlace, { deliberations }: SessionPublication): string {
  const act = deliberations.find(({ id }) => id === deliberationId);
  return act ? `${act.number} – ${act.title}` : signedKindLabels[kind];
}
