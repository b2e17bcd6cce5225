import type { FileChild } from 'docx';
import { letterhead, paragraph, paragraphs } from './blocks';
import type { GrantsReportPaper } from './grant-papers';
import type { Letterhead } from './papers';
import { groupRow, headRow, row, table, totalRow, type Column } from './tables';
import { A3_WIDTH, LANDSCAPE_WIDTH, TEXT_WIDTH, type Sheet } from './word-document';

const WIDTHS = { portrait: TEXT_WIDTH, landscape: LANDSCAPE_WIDTH, a3: A3_WIDTH } as const;

/** A wide table by groups, with its sums; its head comes back on each page. */
export function grantsReport(head: Letterhead, paper: GrantsReportPaper): Sheet {
  const { page } = paper;
  const shape = page === 'portrait' ? {} : { landscape: true, ...(page === 'a3' ? { a3: true } : {}) };
  return {
    ...shape,
    children: [
      ...letterhead(head),
      paragraph('MinuteTitle', paper.title),
      paragraph('MinuteEvent', paper.subtitle),
      ...paragraphs('Justified', paper.intro),
      ...body(paper),
      ...paragraphs('TableNote', paper.notes),
    ],
  };
}

function body({ page, columns, groups, total, empty }: GrantsReportPaper): FileChild[] {
  if (groups.length === 0) return [paragraph('Justified', empty)];
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const sized: Column[] = columns.map(({ share, figures = false }) => ({ width: Math.floor((WIDTHS[page] * share) / whole), figures }));
  const rows = groups.flatMap(({ name, rows: lines, sums }) => [
    groupRow(sized, name),
    ...lines.map((texts) => row(sized, texts)),
    totalRow(sized, sums),
  ]);
  return [table(sized, [headRow(columns.map(({ head }) => head)), ...rows, totalRow(sized, total)])];
}
