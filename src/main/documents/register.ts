import { Paragraph, type FileChild } from 'docx';
import { bullet, letterhead, paragraph, paragraphs, signatures } from './blocks';
import type { ClosingSheetPaper, ColumnTable, DeliberationListPaper, PostingCertificatePaper, RegisterPaper } from './deliberation-papers';
import type { Frame } from './papers';
import { headRow, row, table } from './tables';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** Liste des délibérations examinées (CGCT, art. L. 2121-25). */
export function deliberationListSheets(frame: Frame, paper: DeliberationListPaper): Sheet[] {
  return [
    {
      children: [
        ...letterhead(frame.letterhead),
        paragraph('Title', paper.title),
        paragraph('Subtitle', paper.meeting),
        paragraph('Justified', paper.lead),
        columnTable(paper.table),
        paragraph('TableNote', paper.posted),
        signatures([paper.signature], TEXT_WIDTH),
      ],
    },
  ];
}

/** Certificat d’affichage. */
export function postingCertificateSheets(frame: Frame, paper: PostingCertificatePaper): Sheet[] {
  return [
    {
      children: [
        ...letterhead(frame.letterhead),
        paragraph('Title', paper.title),
        paragraph('Justified', paper.statement),
        ...paragraphs('Justified', paper.paragraphs),
        columnTable(paper.table),
        paragraph('Dateline', paper.dateline),
        signatures([paper.signature], TEXT_WIDTH),
      ],
    },
  ];
}

/** The register of a year: cover, table by date, table by subject, and its closing sheets. */
export function registerSheets(frame: Frame, paper: RegisterPaper): Sheet[] {
  const cover = [paragraph('CoverTitle', paper.title), paragraph('CoverLine', paper.subtitle), paragraph('CoverNote', paper.lead)];
  return [
    { children: [...letterhead(frame.letterhead), ...cover] },
    { children: [paragraph('Heading1', paper.byDateHeading), columnTable(paper.byDate)] },
    {
      children: [
        paragraph('Heading1', paper.bySubjectHeading),
        ...paper.bySubject.flatMap(({ heading, table: lines }) => [paragraph('Heading3', heading), columnTable(lines)]),
      ],
    },
    ...paper.closingSheets.map((sheet) => ({ children: closingSheet(frame, sheet) })),
  ];
}

/** Feuillet clôturant la séance, or the year of the mayor's decisions (CGCT, art. R. 2121-9). */
function closingSheet(frame: Frame, paper: ClosingSheetPaper): FileChild[] {
  return [
    ...letterhead(frame.letterhead),
    paragraph('Heading2', paper.heading),
    paragraph('Justified', paper.lead),
    columnTable(paper.numbers),
    ...(paper.present === null ? [] : [paragraph('Heading3', paper.present.heading), ...paper.present.names.map(bullet)]),
    new Paragraph({ style: 'TableText' }),
    signatures(paper.signatures, TEXT_WIDTH),
  ];
}

function columnTable({ heads, widths, rows, empty }: ColumnTable): FileChild {
  if (rows.length === 0) return paragraph('Justified', empty);
  const columns = widths.map((width) => ({ width }));
  return table(columns, [headRow(heads), ...rows.map((texts) => row(columns, texts))]);
}
