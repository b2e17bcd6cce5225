import { letterhead, paragraph, paragraphs, signatures } from './blocks';
import { proxySheet } from './convocation';
import type { Frame } from './papers';
import type { AddressedPaper, LettersPaper, ProxiesPaper } from './session-papers';
import { grid } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** One section per councillor: the convocation addressed to them, then what is put before the council. */
export function lettersSheets(frame: Frame, paper: LettersPaper): Sheet[] {
  if (paper.addressed.length === 0)
    return [{ children: [...letterhead(frame.letterhead), paragraph('Title', paper.title), paragraph('Justified', paper.empty)] }];
  const agenda = paper.agenda.map((line) => paragraph('AgendaLine', line));
  return paper.addressed.map((one) => ({
    children: [...letterTo(frame, paper, one), paragraph('Heading3', paper.agendaHeading), ...agenda],
  }));
}

function letterTo(frame: Frame, { letter }: LettersPaper, { recipient, salutation, sending, courtesy }: AddressedPaper) {
  const [contact, address] = [[paragraph('LetterPlace', letter.contact)], recipient.map((line) => paragraph('Recipient', line))];
  return [
    ...letterhead(frame.letterhead),
    grid([contact, address], Math.floor(TEXT_WIDTH / 2)),
    paragraph('Dateline', letter.dateline),
    paragraph('Justified', letter.subject),
    paragraph('Justified', salutation),
    ...paragraphs('Justified', [...letter.paragraphs, sending]),
    paragraph('Justified', courtesy),
    signatures([letter.signature], TEXT_WIDTH),
  ];
}

/** The pouvoir forms, one a page. */
export function proxiesSheets(frame: Frame, { forms }: ProxiesPaper): Sheet[] {
  return forms.map((form) => proxySheet(frame, form));
}
