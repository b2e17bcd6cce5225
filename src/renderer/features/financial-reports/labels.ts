import type { ReportState } from '#shared/features/financial-reports/model';
import type { Tone } from '../../components/tone';

/** How each state of a report is felt. */
export const STATE_TONES: Readonly<Record<ReportState, Tone>> = {
  'not-expected': 'neutral',
  expected: 'info',
  late: 'bad',
  received: 'warning',
  checked: 'good',
};

/** The reminders, in their order. */
export const REMINDER_WORDS: readonly string[] = ['', 'premier rappel', 'deuxième rappel', 'rappel à l’échéance', 'relance'];
