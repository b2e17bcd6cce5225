import type { DeliberationRow } from '#shared/features/deliberations/model';
import { isNumbered } from '#shared/features/deliberations/rules';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import type { VoteOutcome } from '#shared/features/sitting/model';
import type { Tone } from '../../components/tone';

const TONES: Readonly<Record<VoteOutcome, Tone>> = {
  adopted: 'good',
  rejected: 'warning',
  noted: 'info',
  withdrawn: 'neutral',
  adjourned: 'neutral',
};

/** What became of an affair, as a badge says it. */
export function resultBadge({ type, outcome }: Pick<DeliberationRow, 'type' | 'outcome'>): { tone: Tone; words: string } {
  if (outcome !== null) return { tone: TONES[outcome], words: RESULT_WORDS[outcome] };
  return type === 'information' ? { tone: 'neutral', words: 'Information' } : { tone: 'warning', words: 'Vote à enregistrer' };
}

/** What an affair without a number shows in its place. */
export function noNumber(row: DeliberationRow): string {
  return isNumbered(row) ? 'À numéroter' : '–';
}
