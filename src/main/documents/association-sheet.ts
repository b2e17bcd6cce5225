import type { FileChild } from 'docx';
import { letterhead, paragraph } from './blocks';
import type { AssociationSheetPaper, SheetPart, SmallTable } from './association-papers';
import type { Letterhead } from './papers';
import { factsTable, headRow, row, table } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** The sheet of an association: its parts one under the other. */
export function associationSheet(head: Letterhead, paper: AssociationSheetPaper): Sheet {
  return {
    children: [
      ...letterhead(head),
      paragraph('MinuteTitle', paper.title),
      paragraph('MinuteEvent', paper.subtitle),
      ...paper.parts.flatMap(partBlocks),
      paragraph('SmallPrint', paper.foot),
    ],
  };
}

function partBlocks({ heading, facts = [], table: small, note }: SheetPart): FileChild[] {
  return [
    paragraph('SheetHeading', heading),
    ...(facts.length === 0 ? [] : [factsTable(facts, TEXT_WIDTH)]),
    ...(small ? [smallTable(small)] : []),
    ...(note ? [paragraph('SheetNote', note)] : []),
  ];
}

/** A ruled table as wide as the text. */
export function smallTable({ columns, rows }: SmallTable): FileChild {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const sized = columns.map(({ share, figures = false }) => ({ width: Math.floor((TEXT_WIDTH * share) / whole), figures }));
  return table(sized, [headRow(columns.map(({ head }) => head)), ...rows.map((texts) => row(sized, texts))]);
}
