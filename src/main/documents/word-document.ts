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
import type { TownPaper } from '#shared/features/house-style/letterhead';
import type { House } from '#shared/features/house-style/model';
import { fitBody } from './fit';
import { pageRoom } from './house';
import { preparedOnce } from './letterhead/prepare';
import { writeOnLetterhead } from './letterhead/write-on';
import { withLogo } from './logo';
import { estimateIn, estimatePages } from './page-numbers';
import { styleSheetOf } from './style-sheet';

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
  /** The look of the town's own; undefined for the original. */
  readonly house: House | undefined;
  readonly sheets: readonly Sheet[];
  /** Works out the page numbers of a table of contents. */
  readonly pageNumbers?: PageNumberEstimator;
}

const COLUMN_GAP = 500;
/** Width of one of the two columns of an index. */
export const COLUMN_WIDTH = (TEXT_WIDTH - COLUMN_GAP) / 2;

function marginsOf({ margins }: Sheet, house: House | undefined) {
  if (margins !== undefined) return { top: margins.top, bottom: 0, left: margins.left, right: 0, header: 0, footer: 0 };
  const { top, bottom, left, right } = pageRoom(house);
  return { top, bottom, left, right, header: PAGE.foot, footer: PAGE.foot };
}

interface SectionFrame {
  readonly foot: Footer | undefined;
  readonly restarts: boolean;
  readonly house: House | undefined;
}

function section(sheet: Sheet, { foot, restarts, house }: SectionFrame): ISectionOptions {
  const orientation = sheet.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(sheet.centred === true ? { verticalAlign: VerticalAlignSection.CENTER } : {}),
      page: {
        size: { ...(sheet.a3 === true ? A3 : { width: PAGE.width, height: PAGE.height }), orientation },
        margin: marginsOf(sheet, house),
        ...(restarts ? { pageNumbers: { start: 1 } } : {}),
      },
      ...(sheet.twoColumns === true ? { column: { count: 2, space: COLUMN_GAP } } : {}),
    },
    ...(foot === undefined ? {} : { footers: { default: foot } }),
    children: sheet.children,
  };
}

function footer(text: string, numbered: boolean | 'by-section', house: House | undefined): Footer {
  const whole = numbered === 'by-section' ? [] : [' sur ', PageNumber.TOTAL_PAGES];
  const children = numbered === false ? [typeset(text)] : [`${typeset(text)} – Page `, PageNumber.CURRENT, ...whole];
  const above = house?.settings.footer ?? '';
  const own = above === '' ? [] : [new Paragraph({ style: 'Foot', children: [new TextRun(typeset(above))] })];
  return new Footer({ children: [...own, new Paragraph({ style: 'Foot', children: [new TextRun({ children })] })] });
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

/** A document to be written, on the town's own letterhead if it has one. */
export interface WordFile {
  readonly document: Document;
  readonly title: string;
  readonly paper: TownPaper | undefined;
}

/** A Word document in the style of the house. A section takes the foot of the one before, unless one of the two is bare. */
export function wordDocument({ title, creator, footer: foot, numbered = true, house, sheets, pageNumbers }: WordOptions): WordFile {
  const footOf = ({ bare = false }: Sheet, before: Sheet | undefined) => {
    if (foot === '' || (before !== undefined && bare === (before.bare ?? false))) return undefined;
    return bare ? new Footer({ children: [new Paragraph({ style: 'CardEnd' })] }) : footer(foot, numbered, house);
  };
  const document = new Document({
    title,
    creator,
    subject: foot,
    lastModifiedBy: creator,
    description: title,
    styles: styleSheetOf(house),
    numbering: NUMBERING,
    sections: sheets.map((sheet, rank) =>
      section(sheet, { foot: footOf(sheet, sheets[rank - 1]), restarts: numbered === 'by-section', house }),
    ),
    ...(pageNumbers === undefined ? {} : { pageNumbers: house === undefined ? pageNumbers : numbersIn(house, pageNumbers) }),
  });
  if (house !== undefined) fitWhenWritten(document, house);
  return { document, title, paper: house?.paper };
}

/** Pages are counted once their tables fit the look. */
function numbersIn(house: House, pageNumbers: PageNumberEstimator): PageNumberEstimator {
  return (body, context) => {
    fitBody(body, house);
    return pageNumbers === estimatePages ? estimateIn(house, body) : pageNumbers(body, context);
  };
}

/** The library writes the body when it packs the document: the look is fitted as it passes. */
function fitWhenWritten(document: Document, house: House): void {
  const view = document.Document.View;
  const written = view.prepForXml.bind(view);
  view.prepForXml = (context) => {
    const xml = written(context);
    const parts: unknown = xml?.['w:document'];
    for (const part of Array.isArray(parts) ? parts : []) if (isBody(part)) fitBody(part, house);
    return xml;
  };
}

function isBody(part: unknown): part is object {
  return typeof part === 'object' && part !== null && 'w:body' in part;
}

/** The bytes of the `.docx`; `body` takes the place of what the document holds. */
export async function docxBytes({ document, title, paper }: WordFile, body?: string): Promise<Uint8Array> {
  const overrides = body === undefined ? [] : [{ path: 'word/document.xml', data: withLogo(document, body) }];
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides));
  return paper === undefined ? bytes : writeOnLetterhead(bytes, await preparedOnce(paper), title);
}
