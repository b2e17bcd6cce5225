import { quote } from '#shared/kernel/french';
import { call } from '../../lib/api';
import { showFailure, showRedo, showSuccess } from '../../lib/notices';
import { sentenceOf, subjectOf, type JournalVoice, type RecentChange } from './journal-voice';

/** Takes back one change and says so, with « Rétablir » that does it again. */
export async function undoChange(voice: JournalVoice, change: RecentChange): Promise<void> {
  await call('history.undo', { seq: change.seq });
  const message = `C’est annulé\u00a0: ${sentenceOf(voice, change)}, ${quote(subjectOf(voice, change))}.`;
  showRedo(message, async () => {
    const [undo] = await call('history.list', {});
    if (undo?.undoes) await call('history.undo', { seq: undo.seq });
  });
}

/** Takes back the newest of one's changes that still can be: Ctrl+Z, again and again. */
export function undoLast(voice: JournalVoice): void {
  call('history.list', {})
    .then(async (changes) => {
      const last = changes.find(({ state, undoes }) => state === 'undoable' && undoes === null);
      if (last) await undoChange(voice, last);
      else showSuccess('Il n’y a rien à annuler.');
    })
    .catch(showFailure);
}
