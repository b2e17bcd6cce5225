import type { CallOutput } from '../../lib/api';

/** One change as the core tells it. */
export type RecentChange = CallOutput<'history.list'>[number];

type Told = Pick<RecentChange, 'operation' | 'entity' | 'label' | 'before' | 'after'>;

/** How the journal says a change in French; given by the application, which knows the words of the journal. */
export interface JournalVoice {
  /** « Association modifiée » */
  readonly actionOf: (change: Told) => string;
  /** « Harmonie des mineurs » */
  readonly subjectOf: (change: Told) => string;
  readonly changesOf: (
    before: unknown,
    after: unknown,
  ) => readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** What was done, an undo being told by what it took back: « Annulation : association modifiée ». */
export function sentenceOf(voice: JournalVoice, change: RecentChange): string {
  if (!change.undoes) return voice.actionOf(change);
  const undone = change.undoes.operation === 'history.undo' ? 'une annulation' : voice.actionOf(change.undoes);
  return `Annulation\u00a0: ${undone.charAt(0).toLowerCase()}${undone.slice(1)}`;
}

/** What it was done to, with the number of records when there are several. */
export function subjectOf(voice: JournalVoice, change: RecentChange): string {
  const others = change.records > 1 ? ` et ${change.records - 1}\u00a0autre${change.records > 2 ? 's' : ''}` : '';
  return `${voice.subjectOf(change.undoes ?? change)}${others}`;
}
