import type { FileChild } from 'docx';
import { paragraph } from './blocks';
import type { GrantsTable } from './papers';
import { groupRow, headRow, row, table, totalRow, type Column } from './tables';
import { LANDSCAPE_WIDTH } from './word-document';

const NUMBER = 560;
const FIGURE = 1480;
const AGREEMENT = 1200;
const INTERESTS = 2150;

/** N°, association and purpose share what the figures leave. */
function columnsFor(heads: number): Column[] {
  const figures = heads - 5;
  const free = LANDSCAPE_WIDTH - NUMBER - figures * FIGURE - AGREEMENT - INTERESTS;
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

/** The table annexed to a grants deliberation, by domain, with subtotals and total. */
export function grantsTable(annex: GrantsTable): FileChild[] {
  const columns = columnsFor(annex.heads.length);
  const title = [paragraph('Title', annex.title), paragraph('Subtitle', annex.caption)];
  if (annex.groups.length === 0) return [...title, paragraph('Justified', annex.empty)];
  const rows = annex.groups.flatMap(({ domain, rows: lines, subtotal }) => [
    groupRow(columns, domain),
    ...lines.map((texts) => row(columns, texts)),
    totalRow(columns, subtotal),
  ]);
  return [...title, table(columns, [headRow(annex.heads), ...rows, totalRow(columns, annex.total)]), paragraph('TableNote', annex.tie)];
}
