import { asc, eq } from 'drizzle-orm';
import { Report, ReportInput } from '#shared/features/financial-reports/model';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { financialReport, financialReportLine } from '../../db/schema/financial-report';

/** The report of a grant, with its lines. */
export function findReport(db: Reader, id: GrantRequestId): Report | undefined {
  const row = db.select().from(financialReport).where(eq(financialReport.requestId, id)).get();
  if (!row) return undefined;
  const of = eq(financialReportLine.requestId, id);
  const lines = db.select().from(financialReportLine).where(of).orderBy(asc(financialReportLine.position)).all();
  return Report.parse({ ...row, lines: lines.map(({ requestId: _requestId, position: _position, ...line }) => line) });
}

/** Writes a report in place of the one before, whole. */
export function saveReport(tx: Tx, id: GrantRequestId, { version, values }: { version: number; values: ReportInput }): void {
  deleteReport(tx, id);
  const { lines, ...own } = ReportInput.parse(values);
  tx.insert(financialReport)
    .values({ ...own, requestId: id, version })
    .run();
  const rows = lines.map((line, position) => ({ ...line, requestId: id, position }));
  if (rows.length > 0) tx.insert(financialReportLine).values(rows).run();
}

/** Deletes for good, with its lines. */
export function deleteReport(tx: Tx, id: GrantRequestId): void {
  tx.delete(financialReport).where(eq(financialReport.requestId, id)).run();
}
