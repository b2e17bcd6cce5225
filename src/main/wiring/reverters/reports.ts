import { ReportInput } from '#shared/features/financial-reports/model';
import { GrantRequestId } from '#shared/kernel/ids';
import { deleteReport, findReport, saveReport } from '../../features/financial-reports/repository';
import type { Reverter } from '../../features/history/reverter';

/** The financial report of a grant, whole. */
export const reportReverter: Reverter = {
  entity: 'financial-report',
  topics: ['campaigns'],

  current(db, id) {
    const found = findReport(db, GrantRequestId.parse(id));
    if (!found) return null;
    const { version: _version, ...report } = found;
    return report;
  },

  restore(tx, text, { before }) {
    const id = GrantRequestId.parse(text);
    const found = findReport(tx, id);
    if (before === null) deleteReport(tx, id);
    else saveReport(tx, id, { version: (found?.version ?? 0) + 1, values: ReportInput.strip().parse(before) });
  },
};
