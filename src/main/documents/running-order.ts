import { letterhead, paragraph } from './blocks';
import type { Frame } from './papers';
import type { RunningLine, RunningOrderPaper } from './session-papers';
import { factsTable, groupRow, headRow, row, table } from './tables';
import { LANDSCAPE_WIDTH, type Sheet } from './word-document';

const COLUMNS = [620, 4300, 2700, 2050, 3750].map((width) => ({ width }));
const TIME = { width: LANDSCAPE_WIDTH - COLUMNS.reduce((sum, { width }) => sum + width, 0) };
const BLANK_TIME = '…… h ……';

/** The running order on landscape pages, its head on each. */
export function runningOrderSheet(frame: Frame, paper: RunningOrderPaper): Sheet {
  const columns = [...COLUMNS, TIME];
  const lines = (all: readonly RunningLine[]) => all.map((line) => row(columns, cellsOf(line)));
  const affairs = paper.affairs.length === 0 ? [groupRow(columns, paper.empty)] : lines(paper.affairs);
  return {
    landscape: true,
    children: [
      ...letterhead(frame.letterhead),
      paragraph('Title', paper.title),
      paragraph('Subtitle', paper.meeting),
      factsTable(paper.facts, LANDSCAPE_WIDTH),
      paragraph('TableNote', paper.note),
      table(columns, [
        headRow(paper.heads),
        ...lines(paper.opening),
        groupRow(columns, paper.affairsHeading),
        ...affairs,
        ...lines(paper.closing),
      ]),
    ],
  };
}

function cellsOf({ number, affair, moves, vote, say }: RunningLine) {
  return [number, affair, moves, vote, say, BLANK_TIME];
}
