import { Paragraph, type FileChild } from 'docx';
import type { AgreementAnnex, AgreementArticle, AgreementPaper } from './agreement-papers';
import { smallTable } from './association-sheet';
import { keptParagraph, letterhead, paragraph, paragraphs, signatures } from './blocks';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** A convention d'objectifs or an amendment: the act, then each annex on a page of its own. */
export function agreementSheets(paper: AgreementPaper): Sheet[] {
  return [{ children: actBlocks(paper) }, ...paper.annexes.map((annex) => ({ children: annexBlocks(annex) }))];
}

function actBlocks(paper: AgreementPaper): FileChild[] {
  return [
    ...letterhead(paper.letterhead),
    paragraph('Title', paper.title),
    paragraph('Subtitle', paper.subtitle),
    keptParagraph('Heading2', paper.partiesHeading),
    ...paragraphs('Justified', paper.parties),
    keptParagraph('Heading2', paper.preambleHeading),
    ...paragraphs('Justified', paper.preamble),
    paragraph('Decides', paper.agreed),
    ...paper.articles.slice(0, -1).flatMap((article) => articleBlocks(article)),
    ...paper.articles.slice(-1).flatMap((article) => articleBlocks(article, { withNext: true })),
    keptParagraph('Dateline', paper.dateline),
    signatures(paper.signatures, TEXT_WIDTH),
    new Paragraph({ style: 'TableText' }),
  ];
}

/** An article; what announces a list stays with it, and the last article with the signatures: they never stand alone on a page. */
function articleBlocks(article: AgreementArticle, { withNext = false } = {}): FileChild[] {
  const { heading, paragraphs: texts, items = [] } = article;
  const line = withNext ? keptParagraph : paragraph;
  return [
    keptParagraph('Heading3', heading),
    ...texts.map((text, rank) => (items.length > 0 && rank === texts.length - 1 ? keptParagraph : line)('Justified', text)),
    ...items.map((item) => line('LetterItem', `– ${item}`)),
  ];
}

function annexBlocks({ heading, paragraphs: texts, table }: AgreementAnnex): FileChild[] {
  return [
    paragraph('Heading2', heading),
    ...paragraphs('Justified', texts),
    ...(table === null ? [] : [smallTable(table)]),
    new Paragraph({ style: 'TableText' }),
  ];
}
