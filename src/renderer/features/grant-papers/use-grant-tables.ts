import { useCommand } from '../../lib/queries';
import { saveDocuments } from '../../lib/save-documents';
import { useSaveFile } from '../../lib/use-save-file';

/** Writes the tables of a campaign or the annex of a year, in Word (kept in the file) or in a workbook, then asks where to save. */
export function useGrantTables() {
  const issue = useCommand('grantTables.issue', { onDone: (issued) => void saveDocuments([issued]) });
  const issueAnnex = useCommand('grantTables.issueAnnex', { onDone: (issued) => void saveDocuments([issued]) });
  const save = useSaveFile();
  return { issue, issueAnnex, save };
}
