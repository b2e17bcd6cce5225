import { Paragraph, type FileChild } from 'docx';
import { bullet, keptParagraph, letterhead, paragraph, paragraphs, signatures } from './blocks';
import type { DeliberationPaper } from './deliberation-papers';
import { figuresTable } from './figures-table';
import { grantsTable } from './grants-table';
import type { Frame } from './papers';
import { passages } from './rich-text';
import { factsTable } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** A deliberation as it is signed and, on landscape pages, its annex. */
export function deliberationSheets(frame: Frame, paper: DeliberationPaper): Sheet[] {
  const act = { children: [...head(frame, paper), ...body(paper), ...vote(paper)] };
  return paper.annex === null ? [act] : [act, { landscape: true, children: grantsTable(paper.annex) }];
}

function head(frame: Frame, paper: DeliberationPaper): FileChild[] {
  return [
    ...letterhead(frame.letterhead),
    paragraph('Title', paper.banner),
    paragraph('Subtitle', paper.meeting),
    ...(paper.correction === null ? [] : [paragraph('TableNote', paper.correction)]),
    figuresTable(paper.figureHeads, paper.figures),
    new Paragraph({ style: 'TableText' }),
    factsTable(paper.facts, TEXT_WIDTH),
    paragraph('Heading2', paper.heading),
    factsTable(paper.reference, TEXT_WIDTH),
    new Paragraph({ style: 'TableText' }),
  ];
}

function body(paper: DeliberationPaper): FileChild[] {
  return [
    ...paragraphs('Visa', paper.visas),
    ...paragraphs('Visa', paper.recitals),
    paragraph('Justified', paper.lead),
    paragraph('Decides', paper.decides),
    ...passages('Article', paper.articles),
  ];
}

function vote(paper: DeliberationPaper): FileChild[] {
  return [
    paragraph('Heading3', paper.voteHeading),
    ...(paper.voteFigures.length === 0 ? [] : [figuresTable(paper.voteHeads, paper.voteFigures)]),
    keptParagraph('TableNote', paper.result),
    ...(paper.ballots.length === 0 ? [] : [factsTable(paper.ballots, TEXT_WIDTH)]),
    ...paper.standings.map((text) => keptParagraph('TableNote', text)),
    keptParagraph('SmallPrint', paper.remedies),
    keptParagraph('TableNote', paper.publicity),
    ...paper.made.map((text) => keptParagraph('Justified', text)),
    signatures(paper.signatures, TEXT_WIDTH),
    ...(paper.annexes.length === 0 ? [] : [paragraph('Heading3', paper.annexesHeading), ...paper.annexes.map(bullet)]),
  ];
}
