import { letterhead, paragraph, signatures } from './blocks';
import type { Frame } from './papers';
import type { AttendancePaper } from './session-papers';
import { factsTable, headRow, row, table } from './tables';
import { LANDSCAPE_WIDTH, type Sheet } from './word-document';

const COLUMNS = [560, 2900, 2800, 1700, 2600, 1000, 1000].map((width) => ({ width }));
const PROXY = { width: LANDSCAPE_WIDTH - COLUMNS.reduce((sum, { width }) => sum + width, 0) };
/** Room to sign: one centimetre. */
const SIGNING = 567;

/** The attendance sheet on landscape pages, its head on each. */
export function attendanceSheet(frame: Frame, paper: AttendancePaper): Sheet {
  const columns = [...COLUMNS, PROXY];
  const rows = paper.rows.map((texts) => row(columns, texts, SIGNING));
  return {
    landscape: true,
    children: [
      ...letterhead(frame.letterhead),
      paragraph('Title', paper.title),
      paragraph('Subtitle', paper.meeting),
      factsTable(paper.facts, LANDSCAPE_WIDTH),
      paragraph('TableNote', ''),
      ...(rows.length === 0 ? [paragraph('Justified', paper.empty)] : [table(columns, [headRow(paper.heads), ...rows])]),
      paragraph('SmallPrint', paper.note),
      paragraph('TableNote', ''),
      signatures(paper.signatures, LANDSCAPE_WIDTH),
    ],
  };
}
