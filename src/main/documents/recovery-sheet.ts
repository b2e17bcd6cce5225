import { letterhead, paragraph, paragraphs } from './blocks';
import type { Letterhead, RecoverySheetPaper } from './papers';
import { passages } from './rich-text';
import { factsTable } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** The recovery key on one page. */
export function recoverySheet(head: Letterhead, paper: RecoverySheetPaper): Sheet {
  return {
    children: [
      ...letterhead(head),
      paragraph('Title', paper.title),
      paragraph('Subtitle', paper.lead),
      ...paragraphs('Key', paper.key),
      paragraph('Justified', ''),
      factsTable(paper.facts, TEXT_WIDTH),
      ...paper.advice.flatMap(({ heading, paragraphs: texts }) => [paragraph('Heading3', heading), ...passages('Justified', texts)]),
    ],
  };
}
