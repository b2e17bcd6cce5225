import type { LetterFrame, LetterPaper, LetterParagraph } from './association-papers';
import type { Formatter } from './bulk-document';
import { letterBlocks } from './letter';
import type { Text } from './papers';
import type { StyleId } from './styles';
import { stretchesOf, type Stretch } from './text';
import { escapeXml } from './xml-text';

/** A text that no letter holds, in the place of what changes from one letter to the next. */
const mark = (name: string) => `§§${name}§§`;
const PARAGRAPH = /<w:p>(?:(?!<\/w:p>).)*§§(\w+)§§.*?<\/w:p>/g;

const MARKED: LetterPaper = {
  contact: mark('contact'),
  reference: mark('reference'),
  recipient: [mark('recipient')],
  dateline: mark('dateline'),
  subject: mark('subject'),
  paragraphs: [{ text: mark('body') }],
  signature: { title: mark('title'), name: mark('name') },
  notice: mark('notice'),
};

type Part = 'contact' | 'reference' | 'recipient' | 'dateline' | 'subject' | 'body' | 'title' | 'name' | 'notice';

/**
 * Writes letters that share a frame: the docx library lays out one of them, whose changing paragraphs are then written for each letter. The text of a
 * letter costs what its paragraphs cost, not the tables and properties around them; a test compares the result with the library's, letter by letter.
 */
export function letterWriter(frame: LetterFrame, format: Formatter): (letter: LetterPaper) => string {
  const model = format(letterBlocks(frame, MARKED));
  const pieces = model.split(PARAGRAPH);
  return (letter) => {
    const { title, name } = letter.signature;
    const parts: Readonly<Record<Part, string>> = {
      contact: paragraph('LetterPlace', letter.contact),
      reference: letter.reference === '' ? '' : paragraph('LetterPlace', letter.reference),
      recipient: letter.recipient.map((line) => paragraph('Recipient', line)).join(''),
      dateline: paragraph('Dateline', letter.dateline),
      subject: paragraph('LetterSubject', letter.subject),
      body: letter.paragraphs.map(bodyOf).join(''),
      title: kept('Signature', title),
      name: kept('Signature', name),
      notice: letter.notice === '' ? '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>' : paragraph('SmallPrint', letter.notice),
    };
    return pieces.map((piece, rank) => (rank % 2 === 0 ? piece : isPart(piece, parts) ? parts[piece] : '')).join('');
  };
}

function isPart(name: string, parts: Readonly<Record<Part, string>>): name is Part {
  return Object.hasOwn(parts, name);
}

function bodyOf({ item = false, text }: LetterParagraph): string {
  return paragraph(item ? 'LetterItem' : 'Justified', item ? ['– ', ...(typeof text === 'string' ? [text] : text)] : text);
}

function paragraph(style: StyleId, text: Text): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(text)}</w:p>`;
}

function kept(style: StyleId, text: Text): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext/><w:keepLines/></w:pPr>${runs(text)}</w:p>`;
}

function runs(text: Text): string {
  return stretchesOf(text).map(run).join('');
}

function run({ text, bold, gap }: Stretch): string {
  const look = gap ? '<w:rPr><w:rStyle w:val="Gap"/></w:rPr>' : bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  const lines = gap ? [text] : text.split('\n');
  if (lines.length === 1) return `<w:r>${look}${words(text)}</w:r>`;
  return lines.map((line, rank) => `<w:r/><w:r>${look}${rank === 0 ? '' : '<w:br/>'}${words(line)}</w:r>`).join('');
}

function words(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}
