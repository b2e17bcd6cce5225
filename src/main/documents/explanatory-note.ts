import type { FileChild } from 'docx';
import { bullet, letterhead, paragraph } from './blocks';
import type { Chapter, Frame, NotePaper, NoteSection, SummaryTable } from './papers';
import { isText, passages } from './rich-text';
import { factsTable, headRow, row, table, totalRow } from './tables';
import { TEXT_WIDTH } from './word-document';

/** The whole note: its head, then one section per affair. */
export function noteBlocks(frame: Frame, paper: NotePaper): FileChild[] {
  const sections = paper.sections.length === 0 ? [paragraph('Justified', paper.noAffair)] : paper.sections.flatMap(noteSection);
  return [...noteHead(frame, paper), ...sections];
}

function noteHead(frame: Frame, paper: NotePaper): FileChild[] {
  return [...letterhead(frame.letterhead), paragraph('Title', paper.title), paragraph('Subtitle', paper.meeting)];
}

function noteSection(section: NoteSection): FileChild[] {
  return [
    paragraph('Heading2', section.heading),
    factsTable(section.facts, TEXT_WIDTH),
    ...section.chapters.flatMap(chapter),
    ...(section.summary === null ? [] : summary(section.summary)),
    paragraph('Heading3', section.proposalLead),
    ...section.proposals.flatMap((proposal) => (isText(proposal) ? [bullet(proposal)] : passages('Proposal', [proposal]))),
  ];
}

function chapter({ heading, paragraphs: texts }: Chapter): FileChild[] {
  return [paragraph('Heading3', heading), ...passages('Justified', texts)];
}

function summary({ caption, heads, rows, total }: SummaryTable): FileChild[] {
  const first = 3600;
  const others = Math.floor((TEXT_WIDTH - first) / (heads.length - 1));
  const columns = heads.map((_, rank) => (rank === 0 ? { width: first } : { width: others, figures: true }));
  const lines = rows.map((texts) => row(columns, texts));
  return [paragraph('Heading3', caption), table(columns, [headRow(heads), ...lines, totalRow(columns, total)])];
}
