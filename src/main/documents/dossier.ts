import { TableOfContents } from 'docx';
import { letterhead, paragraph } from './blocks';
import type { DossierPaper, Frame } from './papers';
import type { Sheet } from './word-document';

/** What lies behind one divider, already laid out for the separate documents. */
export interface DossierSection {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** Cover, contents, then each part behind its divider. */
export function dossierSheets(frame: Frame, paper: DossierPaper, sections: readonly DossierSection[]): Sheet[] {
  const parts = sections.flatMap(({ title, sheets }) => (sheets.length === 0 ? [] : [divider(title), ...sheets]));
  return [cover(frame, paper), contents(paper), ...parts];
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
