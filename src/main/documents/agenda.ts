import type { FileChild } from 'docx';
import { bullet, letterhead, numbered, paragraph, signatures } from './blocks';
import type { AffairLine, AgendaPaper, Frame } from './papers';
import { headRow, row, table } from './tables';
import { TEXT_WIDTH } from './word-document';

const COLUMNS = [{ width: 620 }, { width: 4918 }, { width: 3100 }, { width: 1000 }] as const;
const HEADS = ['N°', 'Intitulé', 'Rapporteur', 'Code ACTES'];

/** The agenda: opening points, table of affairs, closing notes, signature. */
export function agendaBlocks(frame: Frame, paper: AgendaPaper): FileChild[] {
  return [
    ...letterhead(frame.letterhead),
    paragraph('Title', paper.title),
    paragraph('Subtitle', paper.meeting),
    ...paper.opening.map(numbered),
    paragraph('Heading3', paper.affairsHeading),
    ...(paper.affairs.length === 0 ? [paragraph('Justified', paper.noAffair)] : [affairsTable(paper.affairs)]),
    ...(paper.closing.length === 0 ? [] : [paragraph('Heading3', paper.closingHeading)]),
    ...paper.closing.map(bullet),
    paragraph('Justified', ''),
    signatures([paper.signature], TEXT_WIDTH),
  ];
}

function affairsTable(affairs: readonly AffairLine[]): FileChild {
  const rows = affairs.map((affair) => row(COLUMNS, [affair.number, affair.title, affair.rapporteur, affair.code]));
  return table(COLUMNS, [headRow(HEADS), ...rows]);
}
