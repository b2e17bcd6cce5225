import { Paragraph, type FileChild } from 'docx';
import { smallTable } from './association-sheet';
import { keptParagraph, letterheadOnNewPage, paragraph, paragraphs, signatures } from './blocks';
import type { Letterhead } from './papers';
import type { CertificatePaper } from './payment-papers';
import { factsTable } from './tables';
import { TEXT_WIDTH } from './word-document';

/** A certificat administratif, on a page of its own. */
export function certificateBlocks(head: Letterhead, paper: CertificatePaper): FileChild[] {
  return [
    ...letterheadOnNewPage(head),
    paragraph('MinuteTitle', `${paper.title} ${paper.number}`),
    paragraph('MinuteEvent', paper.subtitle),
    paragraph('Visa', paper.authority),
    ...paragraphs('Visa', paper.visas),
    paragraph('Decides', paper.certifies),
    paragraph('Justified', paper.statement),
    factsTable(paper.facts, TEXT_WIDTH),
    paragraph('SheetHeading', paper.accountHeading),
    smallTable(paper.account),
    paragraph('SheetHeading', paper.attachmentsHeading),
    ...paper.attachments.map((text) => paragraph('LetterItem', ['– ', ...(typeof text === 'string' ? [text] : text)])),
    keptParagraph('Dateline', paper.dateline),
    signatures([paper.signature], TEXT_WIDTH),
    new Paragraph({ style: 'TableText' }),
  ];
}
