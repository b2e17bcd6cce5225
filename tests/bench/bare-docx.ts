import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlignSection,
  WidthType,
  type FileChild,
} from 'docx';
import { styleSheetOf } from '../../src/main/documents/style-sheet';
import type { CellContent, DocumentContent, ParagraphContent, RunContent, SectionContent, TableContent } from './read-back';

/**
 * Writes a document with the docx library alone: the same styles, paragraphs, runs and tables as the program's, from texts that are ready.
 * No rule, no typography, no page numbers in the contents, nothing kept in a file.
 */
export async function packBare({ title, footer, sections }: DocumentContent): Promise<Uint8Array> {
  const document = new Document({
    title,
    styles: styleSheetOf(undefined),
    numbering: { config: [LIST] },
    sections: sections.map((section, rank) => ({
      properties: propertiesOf(section),
      ...(rank === 0 ? { footers: { default: footerOf(footer) } } : {}),
      children: section.blocks.map(blockOf),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const LIST = { reference: 'list', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT }] };
const MARGIN = { top: 1021, bottom: 1021, left: 1134, right: 1134, header: 510, footer: 510 };

function propertiesOf({ landscape, centred }: SectionContent) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const page = { size: { width: 11906, height: 16838, orientation }, margin: MARGIN };
  return centred ? { page, verticalAlign: VerticalAlignSection.CENTER } : { page };
}

function footerOf(text: string): Footer {
  const children = [text, PageNumber.CURRENT, PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: 'Foot', children: [new TextRun({ children })] })] });
}

function blockOf(block: SectionContent['blocks'][number]): FileChild {
  if (block === 'contents') return new TableOfContents('Sommaire', { hyperlink: true, headingStyleRange: '1-2' });
  return 'rows' in block ? tableOf(block) : paragraphOf(block);
}

function paragraphOf({ style, keepNext, listed, runs }: ParagraphContent): Paragraph {
  const numbering = listed ? { numbering: { reference: 'list', level: 0 } } : {};
  return new Paragraph({ style, ...(keepNext ? { keepNext } : {}), ...numbering, children: runs.map(runOf) });
}

function runOf({ text, strong, style, breaks }: RunContent): TextRun {
  const weight = strong ? { bold: true } : {};
  return new TextRun({ text, ...weight, ...(style === '' ? {} : { style }), ...(breaks > 0 ? { break: breaks } : {}) });
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '8A93A6' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const bordersOf = (line: typeof THIN | typeof NONE) => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

function tableOf({ widths, ruled, rows }: TableContent): Table {
  return new Table({
    rows: rows.map(
      ({ head, cells }) => new TableRow({ cantSplit: true, ...(head ? { tableHeader: true } : {}), children: cells.map(cellOf) }),
    ),
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: bordersOf(ruled ? THIN : NONE),
  });
}

function cellOf({ span, shaded, paragraphs }: CellContent): TableCell {
  return new TableCell({
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(shaded ? { shading: { type: 'clear', color: 'auto', fill: 'E4EAF4' } } : {}),
    children: paragraphs.map(paragraphOf),
  });
}
