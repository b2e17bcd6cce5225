import { Paragraph, type FileChild } from 'docx';
import { letterheadOnNewPage, paragraph, signatures } from './blocks';
import type { LetterFrame, LetterPaper, LetterParagraph } from './association-papers';
import { grid } from './tables';
import { TEXT_WIDTH } from './word-document';

/** One letter on a page of its own: letterhead, who follows it, who it is for, what it says, who signs. */
export function letterBlocks({ letterhead }: LetterFrame, letter: LetterPaper): FileChild[] {
  return [
    ...letterheadOnNewPage(letterhead),
    head(letter),
    paragraph('Dateline', letter.dateline),
    paragraph('LetterSubject', letter.subject),
    ...letter.paragraphs.map(body),
    paragraph('TableText', ''),
    signatures([letter.signature], TEXT_WIDTH),
    letter.notice === '' ? new Paragraph({ style: 'TableText' }) : paragraph('SmallPrint', letter.notice),
  ];
}

/** On the left who to answer to, on the right who the letter is for, where the window of an envelope shows it. */
function head({ contact, reference, recipient }: LetterPaper): FileChild {
  const left = [paragraph('LetterPlace', contact), ...(reference === '' ? [] : [paragraph('LetterPlace', reference)])];
  return grid([left, recipient.map((line) => paragraph('Recipient', line))], Math.floor(TEXT_WIDTH / 2));
}

function body({ item = false, text }: LetterParagraph): Paragraph {
  return paragraph(item ? 'LetterItem' : 'Justified', item ? ['– ', ...(typeof text === 'string' ? [text] : text)] : text);
}
