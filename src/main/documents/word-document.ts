import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  VerticalAlignSection,
  type FileChild,
  type ISectionOptions,
  type PageNumberEstimator,
} from 'docx';
import { typeset } from '#shared/kernel/french';
import { STYLE_SHEET } from './styles';

/** Pages of one shape, starting on a new page. */
export interface Sheet {
  readonly landscape?: boolean;
  /** Pages of twice the size, for tables that are read at a meeting. */
  readonly a3?: boolean;
  /** Text in the middle of the page: covers and dividers. */
  readonly centred?: boolean;
  /** Text in two columns: an index. */
  readonly twoColumns?: boolean;
  /** Other margins than the house's, in twentieths of a point: sheets of labels. */
  readonly margins?: { readonly top: number; readonly left: number };
  /** Without any footer: sheets that are cut or folded. */
  readonly bare?: boolean;
  readonly children: readonly FileChild[];
}

/** A4 in twentieths of a point, and the margins around the text. */
export const PAGE = { width: 11906, height: 16838, top: 1021, bottom: 1021, side: 1134, foot: 510 } as const;
/** Width of the text on an upright page, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** A3 in twentieths of a point. */
const A3 = { width: PAGE.height, height: 2 * PAGE.width } as const;
/** Width of the text on a landscape page of A3. */
export const A3_WIDTH = A3.height - 2 * PAGE.side;
/** Width of the text on a landscape page. */
export const LANDSCAPE_WIDTH = PAGE.height - 2 * PAGE.side;

export interface WordOptions {
  readonly title: string;
  readonly creator: string;
  readonly footer: string;
  /** Whether « Page X sur Y » follows the footer; « Page X » counted by section, or nothing, for letters put together. */
  readonly numbered?: boolean | 'by-section';
  readonly sheets: readonly Sheet[];
  /** Works out the page numbers of a table of contents. */
  readonly pageNumbers?: PageNumberEstimator;
}

const COLUMN_GAP = 500;
/** Width of one of the two columns of an index. */
export const COLUMN_WIDTH = (TEXT_WIDTH - COLUMN_GAP) / 2;

function marginsOf({ margins }: Sheet) {
  if (margins !== undefined) return { top: margins.top, bottom: 0, left: margins.left, right: 0, header: 0, footer: 0 };
  return { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, header: PAGE.foot, footer: PAGE.foot };
}

function section(sheet: Sheet, foot: Footer | undefined, restarts: boolean): ISectionOptions {
  const orientation = sheet.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(sheet.centred === true ? { verticalAlign: VerticalAlignSection.CENTER } : {}),
      page: {
        size: { ...(sheet.a3 === true ? A3 : { width: PAGE.width, height: PAGE.height }), orientation },
        margin: marginsOf(sheet),
        ...(restarts ? { pageNumbers: { start: 1 } } : {}),
      },
      ...(sheet.twoColumns === true ? { column: { count: 2, space: COLUMN_GAP } } : {}),
    },
    ...(foot === undefined ? {} : { footers: { default: foot } }),
    children: sheet.children,
  };
}

function footer(text: string, numbered: boolean | 'by-section'): Footer {
  const whole = numbered === 'by-section' ? [] : [' sur ', PageNumber.TOTAL_PAGES];
  const children = numbered === false ? [typeset(text)] : [`${typeset(text)} – Page `, PageNumber.CURRENT, ...whole];
  return new Footer({ children: [new Paragraph({ style: 'Foot', children: [new TextRun({ children })] })] });
}

const LISTS = [
  { reference: 'bullets', format: LevelFormat.BULLET, text: '–' },
  { reference: 'points', format: LevelFormat.DECIMAL, text: '%1.' },
] as const;

const NUMBERING = {
  config: LISTS.map(({ reference, format, text }) => ({
    reference,
    levels: [0, 1, 2].map((level) => ({
      level,
      format,
      text: text.replace('1', String(level + 1)),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } },
    })),
  })),
};

/** A Word document in the style of the house. A section takes the foot of the one before, unless one of the two is bare. */
export function wordDocument({ title, creator, footer: foot, numbered = true, sheets, pageNumbers }: WordOptions): Document {
  const footOf = ({ bare = false }: Sheet, before: Sheet | undefined) => {
    if (foot === '' || (before !== undefined && bare === (before.bare ?? false))) return undefined;
    return bare ? new Footer({ children: [new Paragraph({ style: 'CardEnd' })] }) : footer(foot, numbered);
  };
  return new Document({
    title,
    creator,
    subject: foot,
    lastModifiedBy: creator,
    description: title,
    styles: STYLE_SHEET,
    numbering: NUMBERING,
    sections: sheets.map((sheet, rank) => section(sheet, footOf(sheet, sheets[rank - 1]), numbered === 'by-section')),
    ...(pageNumbers === undefined ? {} : { pageNumbers }),
  });
}

/** The bytes of the `.docx`; `body` takes the place of what the document holds. */
export async function docxBytes(document: Document, body?: string): Promise<Uint8Array> {
  const overrides = body === undefined ? [] : [{ path: 'word/document.xml', data: body }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides));
}
