import type { ItemVote } from '#shared/features/sitting/model';
import { OUTCOME_WORDS } from '#shared/features/sitting/words';
import type { Tone } from '../../components/tone';

/** How the vote on an affair stands, in a list; `withdrawn`: it was taken off after the convocation. */
export function voteState(vote: ItemVote | null, withdrawn: boolean): { readonly tone: Tone; readonly words: string } {
  if (withdrawn) return { tone: 'neutral', words: OUTCOME_WORDS.withdrawn };
  if (vote === null) return { tone: 'neutral', words: 'À voter' };
  const tones = { adopted: 'good', rejected: 'bad', noted: 'good', withdrawn: 'neutral', adjourned: 'warning' } as const;
  return { tone: tones[vote.outcome], words: OUTCOME_WORDS[vote.outcome] };
}
