import { Paragraph, type FileChild } from 'docx';
import { keptParagraph, letterhead, paragraph, paragraphs, signatures } from './blocks';
import type { Fact, Frame, Passage, Signature, Text } from './papers';
import { passages } from './rich-text';
import { factsTable } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** Décision du maire, taken by delegation of the council. */
export interface MayorDecisionPaper {
  readonly banner: string;
  readonly heading: string;
  /** « Version rectificative n° 2 – … »; null for the first. */
  readonly correction: string | null;
  readonly object: string;
  readonly facts: readonly Fact[];
  readonly lead: string;
  readonly visas: readonly Text[];
  readonly decides: string;
  readonly articles: readonly Passage[];
  readonly dateline: string;
  readonly remedies: string;
  readonly publicity: string;
  /** Who receives a copy; none when the town leaves it out. */
  readonly copies: readonly string[];
  readonly signature: Signature;
}

/** A decision as it is signed. */
export function mayorDecisionSheets(frame: Frame, paper: MayorDecisionPaper): Sheet[] {
  return [{ children: [...head(frame, paper), ...body(paper), ...foot(paper)] }];
}

function head(frame: Frame, paper: MayorDecisionPaper): FileChild[] {
  return [
    ...letterhead(frame.letterhead),
    paragraph('Title', paper.banner),
    paragraph('Subtitle', paper.heading),
    ...(paper.correction === null ? [] : [paragraph('TableNote', paper.correction)]),
    paragraph('Heading2', paper.object),
    factsTable(paper.facts, TEXT_WIDTH),
    new Paragraph({ style: 'TableText' }),
  ];
}

function body(paper: MayorDecisionPaper): FileChild[] {
  return [
    paragraph('Justified', paper.lead),
    ...paragraphs('Visa', paper.visas),
    paragraph('Decides', paper.decides),
    ...passages('Article', paper.articles),
  ];
}

function foot(paper: MayorDecisionPaper): FileChild[] {
  return [
    ...paragraphs('Justified', paper.copies),
    keptParagraph('Dateline', paper.dateline),
    signatures([paper.signature], TEXT_WIDTH),
    keptParagraph('SmallPrint', paper.remedies),
    paragraph('TableNote', paper.publicity),
  ];
}
