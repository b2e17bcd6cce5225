import type { FileChild } from 'docx';
import { bullet, keptParagraph, letterhead, paragraph, paragraphs, signatures } from './blocks';
import { grantsTable } from './grants-table';
import type { DraftPaper, Frame } from './papers';
import { passages } from './rich-text';
import { factsTable, headRow, row, table } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** A draft of deliberation and, on landscape pages, its annex. */
export function draftSheets(frame: Frame, paper: DraftPaper): Sheet[] {
  const act = { children: [...head(frame, paper), ...body(paper), ...vote(paper)] };
  return paper.annex === null ? [act] : [act, { landscape: true, children: grantsTable(paper.annex) }];
}

function head(frame: Frame, paper: DraftPaper): FileChild[] {
  return [
    ...letterhead(frame.letterhead),
    paragraph('Title', paper.banner),
    paragraph('Subtitle', paper.meeting),
    paragraph('Justified', paper.preamble),
    factsTable(paper.facts, TEXT_WIDTH),
    paragraph('Heading2', paper.heading),
    factsTable(paper.reference, TEXT_WIDTH),
    paragraph('Justified', ''),
  ];
}

function body(paper: DraftPaper): FileChild[] {
  return [
    ...paragraphs('Visa', paper.visas),
    ...paragraphs('Visa', paper.recitals),
    paragraph('Justified', paper.lead),
    paragraph('Decides', paper.decides),
    ...passages('Article', paper.articles),
    ...paragraphs('Justified', paper.interests),
  ];
}

function vote(paper: DraftPaper): FileChild[] {
  const width = Math.floor(TEXT_WIDTH / paper.voteHeads.length);
  const columns = paper.voteHeads.map(() => ({ width, figures: false }));
  return [
    paragraph('Heading3', paper.voteHeading),
    table(columns, [
      headRow(paper.voteHeads),
      row(
        columns,
        paper.voteHeads.map(() => '…………'),
      ),
    ]),
    keptParagraph('TableNote', paper.result),
    keptParagraph('SmallPrint', paper.remedies),
    keptParagraph('TableNote', paper.publicity),
    ...paper.made.map((text) => keptParagraph('Justified', text)),
    signatures(paper.signatures, TEXT_WIDTH),
    ...(paper.annexes.length === 0 ? [] : [paragraph('Heading3', paper.annexesHeading), ...paper.annexes.map(bullet)]),
  ];
}
