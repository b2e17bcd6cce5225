import { TableOfContents, type FileChild } from 'docx';
import { agendaBlocks } from './agenda';
import { letterhead, paragraph } from './blocks';
import { letterSheet, proxySheet } from './convocation';
import type { ConvocationPaper, DossierPaper, Frame } from './papers';
import type { Sheet } from './word-document';

/** What goes between the dividers, already laid out for the separate documents. */
export interface DossierParts {
  readonly convocation: ConvocationPaper;
  readonly note: readonly FileChild[];
  readonly drafts: readonly Sheet[];
}

/** Cover, contents, then each part behind its divider. The agenda is printed once. */
export function dossierSheets(frame: Frame, paper: DossierPaper, parts: DossierParts): Sheet[] {
  const { convocation, note, drafts } = parts;
  return [
    cover(frame, paper),
    contents(paper),
    divider(paper.parts.convocation),
    letterSheet(frame, convocation),
    proxySheet(frame, convocation.proxy),
    divider(paper.parts.agenda),
    { children: agendaBlocks(frame, convocation.agenda) },
    divider(paper.parts.note),
    { children: note },
    ...(drafts.length === 0 ? [] : [divider(paper.parts.drafts), ...drafts]),
  ];
}

function cover(frame: Frame, paper: DossierPaper): Sheet {
  return {
    children: [
      ...letterhead(frame.letterhead),
      paragraph('CoverTitle', paper.coverTitle),
      paragraph('CoverLine', [{ strong: paper.title }]),
      paragraph('CoverLine', paper.meeting),
      paragraph('CoverLine', paper.place),
      paragraph('CoverNote', paper.summary),
      paragraph('CoverNote', paper.issued),
    ],
  };
}

function contents(paper: DossierPaper): Sheet {
  const list = new TableOfContents(paper.contentsTitle, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true });
  return { children: [paragraph('ContentsTitle', paper.contentsTitle), list] };
}

function divider(title: string): Sheet {
  return { centred: true, children: [paragraph('Heading1', title)] };
}
