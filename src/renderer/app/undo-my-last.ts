import { showFailure } from '../lib/notices';

/** Takes back one's last change that still can be. The words of the journal come when they are first needed. */
export function undoMyLast(): void {
  Promise.all([import('../features/history/undo-last'), import('./journal-voice')])
    .then(([{ undoLast }, { JOURNAL_VOICE }]) => undoLast(JOURNAL_VOICE))
    .catch(showFailure);
}
