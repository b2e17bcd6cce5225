import type { LetterheadPlace } from '#shared/features/house-style/letterhead';
import { DamagedArchive } from '../../archives/zip-directory';
import { blocksIn, framedBy, type Framed } from './blocks-in';
import { attributeIn, linksOf, pathOf, textIn, type WordPackage } from './word-package';

export type PartName = LetterheadPlace['part'];

/** A header or a footer of the letterhead. */
export interface LetterheadPart {
  readonly name: Exclude<PartName, 'body'>;
  readonly path: string;
  readonly xml: Framed;
  /** Its paragraphs and tables. */
  readonly blocks: readonly string[];
}

/** The margins of the pages, in twentieths of a point. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
}

/** What is taken of a letterhead. */
export interface LetterheadFile {
  readonly files: WordPackage;
  /** The opening of the document, which declares its namespaces. */
  readonly open: string;
  readonly body: readonly string[];
  readonly parts: readonly LetterheadPart[];
  readonly margins: Margins;
  readonly page: { readonly width: number; readonly height: number };
  /** Whether the first page has a header and a footer of its own. */
  readonly firstDiffers: boolean;
  readonly evenDiffers: boolean;
  readonly sections: number;
}

export const DOCUMENT = 'word/document.xml';
const SECTION = /<w:sectPr\b[^>]*?(?:\/>|>.*?<\/w:sectPr>)/gs;
const REFERENCE = /<w:(header|footer)Reference\b([^>]*)\/>/g;

/** Reads the parts of a letterhead. @throws DamagedArchive when it is not a Word document as Word writes them */
export function readLetterhead(files: WordPackage): LetterheadFile {
  const document = framedBy(textIn(files, DOCUMENT) ?? '', 'w:body');
  if (!document) throw new DamagedArchive();
  const ends = document.inside.match(SECTION) ?? [];
  const last = ends.at(-1) ?? '';
  return {
    files,
    open: document.open,
    body: blocksIn(document.inside).filter((block) => !block.startsWith('<w:sectPr')),
    parts: partsOf(files, ends),
    margins: marginsIn(/<w:pgMar\b([^>]*)\/>/.exec(last)?.[1] ?? ''),
    page: pageIn(/<w:pgSz\b([^>]*)\/>/.exec(last)?.[1] ?? ''),
    firstDiffers: isOn(last, 'w:titlePg'),
    evenDiffers: isOn(textIn(files, 'word/settings.xml') ?? '', 'w:evenAndOddHeaders'),
    sections: Math.max(1, ends.length),
  };
}

/** A section without a header of its own has that of the one before. */
function partsOf(files: WordPackage, ends: readonly string[]): LetterheadPart[] {
  const ids = new Map(
    ends
      .flatMap((end) => [...end.matchAll(REFERENCE)])
      .flatMap(([, kind = '', attributes = '']) => {
        const name = nameOf(kind, attributeIn(attributes, 'w:type'));
        return name === undefined ? [] : [[name, attributeIn(attributes, 'r:id')] as const];
      }),
  );
  const links = linksOf(files, DOCUMENT);
  return [...ids].flatMap(([name, id]) => {
    const link = links.find((one) => one.id === id);
    const path = link === undefined ? '' : pathOf(link);
    const xml = framedBy(textIn(files, path) ?? '', name.startsWith('header') ? 'w:hdr' : 'w:ftr');
    return xml === undefined ? [] : [{ name, path, xml, blocks: blocksIn(xml.inside) }];
  });
}

const NAMES: Readonly<Record<string, LetterheadPart['name']>> = {
  'header default': 'header',
  'header first': 'header-first',
  'header even': 'header-even',
  'footer default': 'footer',
  'footer first': 'footer-first',
  'footer even': 'footer-even',
};

function nameOf(kind: string, type: string): LetterheadPart['name'] | undefined {
  return NAMES[`${kind} ${type === '' ? 'default' : type}`];
}

function isOn(xml: string, name: string): boolean {
  const found = new RegExp(`<${name}\\b([^>]*)/>`).exec(xml);
  return found !== null && !['0', 'false', 'off'].includes(attributeIn(found[1] ?? '', 'w:val'));
}

/** What Word takes when a file does not say. */
const USUAL: Margins = { top: 1417, right: 1417, bottom: 1417, left: 1417, header: 708, footer: 708, gutter: 0 };

function marginsIn(attributes: string): Margins {
  const read = (name: keyof Margins) => numberIn(attributes, `w:${name}`, USUAL[name]);
  return {
    top: read('top'),
    right: read('right'),
    bottom: read('bottom'),
    left: read('left'),
    header: read('header'),
    footer: read('footer'),
    gutter: read('gutter'),
  };
}

function pageIn(attributes: string) {
  return { width: numberIn(attributes, 'w:w', 11906), height: numberIn(attributes, 'w:h', 16838) };
}

function numberIn(attributes: string, name: string, otherwise: number): number {
  const text = attributeIn(attributes, name);
  return /^-?\d+$/.test(text) ? Number(text) : otherwise;
}
