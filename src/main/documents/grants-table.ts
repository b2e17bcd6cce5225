import type { FileChild } from 'docx';
import { letterhead, paragraph } from './blocks';
import type { Frame, GrantsTable } from './papers';
import type { GrantsTablesPaper } from './session-papers';
import { groupRow, headRow, row, table, totalRow, type Column } from './tables';
import { A3_WIDTH, LANDSCAPE_WIDTH, type Sheet } from './word-document';

const NUMBER = 560;
const FIGURE = 1480;
const AGREEMENT = 1200;
const INTERESTS = 2150;

/** N°, association and purpose share what the figures leave. */
function columnsFor(heads: number, width: number): Column[] {
  const figures = heads - 5;
  const free = width - NUMBER - figures * FIGURE - AGREEMENT - INTERESTS;
  const name = Math.round(free * 0.52);
  return [
    { width: NUMBER },
    { width: name },
    { width: free - name },
    ...Array.from({ length: figures }, () => ({ width: FIGURE, figures: true })),
    { width: AGREEMENT },
    { width: INTERESTS },
  ];
}

/** The tables put to the vote, alone, one after the other on landscape pages of A4 or A3. */
export function grantsTablesSheets(frame: Frame, paper: GrantsTablesPaper, sheet: 'a4' | 'a3'): Sheet[] {
  const pages = { landscape: true, a3: sheet === 'a3' };
  const width = sheet === 'a3' ? A3_WIDTH : LANDSCAPE_WIDTH;
  if (paper.tables.length > 0)
    return paper.tables.map((table) => ({ ...pages, children: [...letterhead(frame.letterhead), ...grantsTable(table, width)] }));
  const none = [paragraph('Title', paper.title), paragraph('Subtitle', paper.meeting), paragraph('Justified', paper.empty)];
  return [{ ...pages, children: [...letterhead(frame.letterhead), ...none] }];
}

/** The table annexed to a grants deliberation, by domain, with subtotals and total. */
export function grantsTable(annex: GrantsTable, width: number = LANDSCAPE_WIDTH): FileChild[] {
  const columns = columnsFor(annex.heads.length, width);
  const title = [paragraph('Title', annex.title), paragraph('Subtitle', annex.caption)];
  if (annex.groups.length === 0) return [...title, paragraph('Justified', annex.empty)];
  const rows = annex.groups.flatMap(({ domain, rows: lines, subtotal }) => [
    groupRow(columns, domain),
    ...lines.map((texts) => row(columns, texts)),
    totalRow(columns, subtotal),
  ]);
  return [...title, table(columns, [headRow(annex.heads), ...rows, totalRow(columns, annex.total)]), paragraph('TableNote', annex.tie)];
}
