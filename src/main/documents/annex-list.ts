import type { FileChild } from 'docx';
import { letterhead, paragraph } from './blocks';
import type { Frame } from './papers';
import type { AnnexListPaper } from './session-papers';
import { groupRow, headRow, row, table } from './tables';
import { TEXT_WIDTH } from './word-document';

const COLUMNS = [{ width: 560 }, { width: 2900 }, { width: 1400 }, { width: 3000 }];
const GIVEN = { width: TEXT_WIDTH - COLUMNS.reduce((sum, { width }) => sum + width, 0) };

/** The list of the annexes: one table, the affairs in order, and where the files are. */
export function annexListBlocks(frame: Frame, paper: AnnexListPaper): FileChild[] {
  const columns = [...COLUMNS, GIVEN];
  const rows = paper.groups.flatMap(({ title, rows: lines }) => [groupRow(columns, title), ...lines.map((texts) => row(columns, texts))]);
  return [
    ...letterhead(frame.letterhead),
    paragraph('Title', paper.title),
    paragraph('Subtitle', paper.meeting),
    table(columns, [headRow(paper.heads), ...rows]),
    paragraph('SmallPrint', paper.note),
  ];
}
