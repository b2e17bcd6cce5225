import type { DecisionState } from '#shared/features/mayor-decisions/model';
import { STATE_WORDS } from '#shared/features/mayor-decisions/words';
import type { Tone } from '../../components/tone';

const TONES: Readonly<Record<DecisionState, Tone>> = { draft: 'neutral', numbered: 'warning', signed: 'good', withdrawn: 'bad' };

/** Where a decision stands, as a badge says it. */
export function stateBadge(state: DecisionState): { readonly tone: Tone; readonly words: string } {
  return { tone: TONES[state], words: STATE_WORDS[state] };
}
