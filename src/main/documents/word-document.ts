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

/** Pages of one orientation, starting on a new page. */
export interface Sheet {
  readonly landscape?: boolean;
  /** Text in the middle of the page: covers and dividers. */
  readonly centred?: boolean;
  readonly children: readonly FileChild[];
}

/** A4 in twentieths of a point, and the margins around the text. */
export const PAGE = { width: 11906, height: 16838, top: 1021, bottom: 1021, side: 1134, foot: 510 } as const;
/** Width of the text on an upright page, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** Width of the text on a landscape page. */
export const LANDSCAPE_WIDTH = PAGE.height - 2 * PAGE.side;

export interface WordOptions {
  readonly title: string;
  readonly creator: string;
  readonly footer: string;
  readonly sheets: readonly Sheet[];
  /** Works out the page numbers of a table of contents. */
  readonly pageNumbers?: PageNumberEstimator;
}

function section(sheet: Sheet, foot: Footer | undefined): ISectionOptions {
  const orientation = sheet.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(sheet.centred === true ? { verticalAlign: VerticalAlignSection.CENTER } : {}),
      page: {
        size: { width: PAGE.width, height: PAGE.height, orientation },
        margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, header: PAGE.foot, footer: PAGE.foot },
      },
    },
    ...(foot === undefined ? {} : { footers: { default: foot } }),
    children: sheet.children,
  };
}

function footer(text: string): Footer {
  const children = [`${typeset(text)} – Page `, PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ style: 'Foot', children: [new TextRun({ children })] })] });
}

const LISTS = [
  { reference: 'bullets', format: LevelFormat.BULLET, text: '–' },
  { reference: 'points', format: LevelFormat.DECIMAL, text: '%1.' },
] as const;

const NUMBERING = {
  config: LISTS.map(({ reference, format, text }) => ({
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 425, hanging: 340 } } } }],
  })),
};

/** A Word document in the style of the house. The later sections take the foot of the first. */
export function wordDocument({ title, creator, footer: foot, sheets, pageNumbers }: WordOptions): Document {
  return new Document({
    title,
    creator,
    subject: foot,
    lastModifiedBy: creator,
    description: title,
    styles: STYLE_SHEET,
    numbering: NUMBERING,
    sections: sheets.map((sheet, rank) => section(sheet, rank === 0 ? footer(foot) : undefined)),
    ...(pageNumbers === undefined ? {} : { pageNumbers }),
  });
}

/** The bytes of the `.docx`. */
export async function docxBytes(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
