import type { PersonSheet } from '#shared/features/people/model';

type Seat = PersonSheet['seats'][number];

export const seatLabels: Readonly<Record<Seat['function'], string>> = {
  mayor: 'Maire',
  deputy: 'Adjoint(e) au maire',
  delegate: 'Conseiller(ère) municipal(e) délégué(e)',
  councillor: 'Conseiller(ère) municipal(e)',
};
