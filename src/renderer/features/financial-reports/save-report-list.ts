import { call, type CallOutput } from '../../lib/api';
import { showSaved } from '../../lib/notices';

/** Writes the list of reports where the user says. */
export async function saveReportList({ fileName, bytes }: CallOutput<'financialReports.export'>): Promise<void> {
  const { saved, fileNames, token } = await call('shell.saveFile', { fileName, bytes });
  if (saved) showSaved(fileNames, token);
}
