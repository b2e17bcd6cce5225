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
    ...paper.articles.flatMap(articleBlocks),
    keptParagraph('Dateline', paper.dateline),
    signatures(paper.signatures, TEXT_WIDTH),
    new Paragraph({ style: 'TableText' }),
  ];
}

function articleBlocks({ heading, paragraphs: texts, items = [] }: AgreementArticle): FileChild[] {
  return [
    keptParagraph('Heading3', heading),
    ...paragraphs('Justified', texts),
    ...items.map((item) => paragraph('LetterItem', `– ${item}`)),
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
