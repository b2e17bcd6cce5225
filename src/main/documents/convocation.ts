import { agendaBlocks } from './agenda';
import { letterhead, paragraph, paragraphs, signatures } from './blocks';
import type { ConvocationPaper, Frame, ProxyPaper } from './papers';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** The convocation as sent: letter, agenda, pouvoir form, each on its page. */
export function convocationSheets(frame: Frame, paper: ConvocationPaper): Sheet[] {
  return [letterSheet(frame, paper), { children: agendaBlocks(frame, paper.agenda) }, proxySheet(frame, paper.proxy)];
}

/** The letter alone. */
export function letterSheet(frame: Frame, paper: ConvocationPaper): Sheet {
  return {
    children: [
      ...letterhead(frame.letterhead),
      paragraph('Contact', paper.contact),
      paragraph('Dateline', paper.dateline),
      paragraph('Justified', paper.subject),
      paragraph('Justified', paper.salutation),
      ...paragraphs('Justified', paper.paragraphs),
      paragraph('Justified', paper.courtesy),
      signatures([paper.signature], TEXT_WIDTH),
      ...paragraphs('SmallPrint', paper.copies),
    ],
  };
}

/** The pouvoir form. */
export function proxySheet(frame: Frame, proxy: ProxyPaper): Sheet {
  return {
    children: [
      ...letterhead(frame.letterhead),
      paragraph('Title', proxy.title),
      paragraph('Subtitle', proxy.meeting),
      ...paragraphs('FormLine', proxy.paragraphs),
      paragraph('FormLine', proxy.signature),
      paragraph('SmallPrint', proxy.note),
    ],
  };
}
