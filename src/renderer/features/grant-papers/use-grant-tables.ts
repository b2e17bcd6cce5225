import { useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { showFailure, showSaved } from '../../lib/notices';
import { useCommand } from '../../lib/queries';
import { saveDocuments } from '../../lib/save-documents';

/** Writes the tables of a campaign or the annex of a year, in Word (kept in the file) or in a workbook, then asks where to save. */
export function useGrantTables() {
  const issue = useCommand('grantTables.issue', { onDone: (issued) => void saveDocuments([issued]) });
  const issueAnnex = useCommand('grantTables.issueAnnex', { onDone: (issued) => void saveDocuments([issued]) });
  const save = useMutation({
    mutationFn: async (ask: () => Promise<{ fileName: string; bytes: Uint8Array }>) => call('shell.saveFile', await ask()),
    onSuccess: ({ saved, fileNames, token }) => {
      if (saved) showSaved(fileNames, token);
    },
    onError: showFailure,
  });
  return { issue, issueAnnex, save };
}
