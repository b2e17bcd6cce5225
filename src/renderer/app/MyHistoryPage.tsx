import { HistoryPage } from '../features/history/pages/HistoryPage';
import { JOURNAL_VOICE } from './journal-voice';

/** One's own last changes, in the words of the journal. */
export function MyHistoryPage() {
  return <HistoryPage voice={JOURNAL_VOICE} />;
}
