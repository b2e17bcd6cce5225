import { changesOf } from '../features/administration/journal-changes';
import { actionOf, subjectOf } from '../features/administration/journal-words';
import type { JournalVoice } from '../features/history/journal-voice';

/** The words of the journal, for the page of one's last changes and for Ctrl+Z. */
export const JOURNAL_VOICE: JournalVoice = { actionOf, subjectOf, changesOf };
