import type { WorkItem } from '#shared/features/dashboard/contract';
import type { Tone } from '../../components/tone';

export type Urgency = WorkItem['urgency'];

/** The parts of the work list, in order. */
export const URGENCIES: readonly Urgency[] = ['late', 'week', 'next'];

export const urgencyLabels: Readonly<Record<Urgency, string>> = { late: 'En retard', week: 'Cette semaine', next: 'Ensuite' };

export const urgencyTones: Readonly<Record<Urgency, Tone>> = { late: 'bad', week: 'warning', next: 'neutral' };
