import type { DuplicateKind, DuplicateProposal } from '#shared/features/duplicates/model';
import { DOUBT_WORDS, REASON_WORDS } from '#shared/features/duplicates/words';
import { listOf } from '#shared/kernel/french';
import type { Tone } from '../../components/tone';

/** How sure a pair is, in words. */
export function likelihoodOf(score: number): { tone: Tone; label: string } {
  if (score >= 75) return { tone: 'warning', label: 'Très probable' };
  if (score >= 45) return { tone: 'info', label: 'Probable' };
  return { tone: 'neutral', label: 'À vérifier' };
}

/** « Même SIREN, noms proches » */
export function reasonsText({ reasons }: Pick<DuplicateProposal, 'reasons'>): string {
  return reasons.map((reason, index) => (index === 0 ? REASON_WORDS[reason] : uncapital(REASON_WORDS[reason]))).join(', ');
}

/** « Mais communes différentes »; empty when nothing speaks against it. */
export function doubtsText({ doubts }: Pick<DuplicateProposal, 'doubts'>): string {
  return doubts.length === 0 ? '' : `Mais ${listOf(doubts.map((doubt) => DOUBT_WORDS[doubt]))}.`;
}

export const KIND_PATHS = { association: '/associations/$id', person: '/people/$id' } as const satisfies Record<DuplicateKind, string>;

function uncapital(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
