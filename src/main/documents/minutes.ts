import { Paragraph, type FileChild } from 'docx';
import { keptParagraph, letterhead, numbered, paragraph, paragraphs, signatures } from './blocks';
import type { Fact, Frame, Passage, Signature } from './papers';
import { passages, passagesOf } from './rich-text';
import { factsTable } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** One affair in the minutes. */
export interface MinutesAffairPaper {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly movements: readonly string[];
  /** As typed in the editor: lists, tables, bold. */
  readonly report: string;
  readonly discussion: readonly string[];
  readonly standings: readonly string[];
  readonly ballot: string;
  readonly decision: string;
  readonly result: string;
}

/** Procès-verbal of a session (CGCT, art. L. 2121-15). */
export interface MinutesPaper {
  readonly title: string;
  readonly meeting: string;
  readonly opening: readonly string[];
  readonly facts: readonly Fact[];
  readonly quorum: readonly string[];
  readonly agendaHeading: string;
  readonly agenda: readonly string[];
  readonly affairs: readonly MinutesAffairPaper[];
  readonly remarksHeading: string;
  readonly remarks: readonly string[];
  readonly closing: string;
  readonly approval: string;
  readonly signatures: readonly Signature[];
}

/** The headings inside an affair. */
const REPORT = 'Rapport';
const DISCUSSION = 'Discussion';
const DECISION = 'Délibération';

/** The minutes, signed by the mayor and the secretaries. */
export function minutesSheets(frame: Frame, paper: MinutesPaper): Sheet[] {
  const children = [
    ...letterhead(frame.letterhead),
    paragraph('Title', paper.title),
    paragraph('Subtitle', paper.meeting),
    ...paragraphs('Justified', paper.opening),
    factsTable(paper.facts, TEXT_WIDTH),
    new Paragraph({ style: 'TableText' }),
    ...paragraphs('Justified', paper.quorum),
    paragraph('Heading2', paper.agendaHeading),
    ...paper.agenda.map(numbered),
    ...paper.affairs.flatMap(affair),
    ...(paper.remarks.length === 0 ? [] : [paragraph('Heading2', paper.remarksHeading), ...paragraphs('Justified', paper.remarks)]),
    new Paragraph({ style: 'TableText' }),
    keptParagraph('Justified', paper.closing),
    keptParagraph('TableNote', paper.approval),
    signatures(paper.signatures, TEXT_WIDTH),
  ];
  return [{ children }];
}

function affair(paper: MinutesAffairPaper): FileChild[] {
  return [
    paragraph('Heading2', paper.heading),
    ...(paper.facts.length === 0 ? [] : [factsTable(paper.facts, TEXT_WIDTH)]),
    ...paper.movements.map((text) => paragraph('TableNote', text)),
    ...chapter(REPORT, passagesOf(paper.report)),
    ...chapter(DISCUSSION, paper.discussion),
    ...paper.standings.map((text) => paragraph('TableNote', text)),
    ...chapter(DECISION, passagesOf(paper.decision)),
    ...(paper.ballot === '' ? [] : [paragraph('TableNote', paper.ballot)]),
    paragraph('Justified', [{ strong: paper.result }]),
  ];
}

function chapter(heading: string, texts: readonly Passage[]): FileChild[] {
  return texts.length === 0 ? [] : [paragraph('Heading3', heading), ...passages('Justified', texts)];
}
