/** One paragraph of a formatted document body. */
export interface BodyParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly text: string;
  readonly listed: boolean;
  readonly keepNext: boolean;
  readonly bookmarks: readonly string[];
}

/** One row of a table, with the least height asked for, the widths and the paragraphs of its cells. */
export interface BodyRow {
  readonly kind: 'row';
  readonly head: boolean;
  readonly least: number;
  readonly cells: readonly { readonly width: number; readonly paragraphs: readonly BodyParagraph[] }[];
}

export type BodyBlock = BodyParagraph | BodyRow;

/** Pages of one size: what is on them, and the room for text in twentieths of a point. */
export interface BodySection {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly BodyBlock[];
}

type Element = Readonly<Record<string, unknown>>;

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}

function nameOf(element: Element): string {
  return Object.keys(element)[0] ?? '';
}

function childrenOf(element: Element): readonly unknown[] {
  const content = element[nameOf(element)];
  return Array.isArray(content) ? content : [content];
}

function elementsOf(element: Element): Element[] {
  return childrenOf(element).filter(isElement);
}

function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const child of childrenOf(element)) if (isElement(child) && name in child) return child;
  return undefined;
}

function attributeOf(element: Element | undefined, name: string): string {
  const attributes = childOf(element, '_attr')?.['_attr'];
  const value = isElement(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether a property is set: written without a value, it is. */
function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['false', '0'].includes(attributeOf(element, 'w:val'));
}

const TEXT_PARENTS = new Set(['w:r', 'w:hyperlink', 'w:t', 'w:p']);

function textOf(element: Element): string {
  if (nameOf(element) === 'w:br') return '\n';
  if (!TEXT_PARENTS.has(nameOf(element))) return '';
  return childrenOf(element)
    .map((child) => (typeof child === 'string' ? child : isElement(child) ? textOf(child) : ''))
    .join('');
}

function paragraphOf(element: Element): BodyParagraph {
  const properties = childOf(element, 'w:pPr');
  return {
    kind: 'paragraph',
    style: attributeOf(childOf(properties, 'w:pStyle'), 'w:val') || 'Normal',
    text: textOf(element),
    listed: childOf(properties, 'w:numPr') !== undefined,
    keepNext: isOn(childOf(properties, 'w:keepNext')),
    bookmarks: elementsOf(element)
      .filter((child) => nameOf(child) === 'w:bookmarkStart')
      .map((child) => attributeOf(child, 'w:name')),
  };
}

function rowOf(element: Element): BodyRow {
  const cells = elementsOf(element).filter((child) => nameOf(child) === 'w:tc');
  const properties = childOf(element, 'w:trPr');
  return {
    kind: 'row',
    head: childOf(properties, 'w:tblHeader') !== undefined,
    least: Number(attributeOf(childOf(properties, 'w:trHeight'), 'w:val')),
    cells: cells.map((cell) => ({
      width: Number(attributeOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w')),
      paragraphs: elementsOf(cell)
        .filter((child) => nameOf(child) === 'w:p')
        .map(paragraphOf),
    })),
  };
}

function blocksOf(element: Element): BodyBlock[] {
  switch (nameOf(element)) {
    case 'w:p':
      return [paragraphOf(element)];
    case 'w:tr':
      return [rowOf(element)];
    case 'w:tbl':
    case 'w:sdt':
    case 'w:sdtContent':
      return elementsOf(element).flatMap(blocksOf);
    default:
      return [];
  }
}

function sectionEnd(element: Element): Element | undefined {
  return nameOf(element) === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr');
}

/** The page without its margins. */
function roomOf(end: Element): { width: number; height: number } {
  const [size, margins] = [childOf(end, 'w:pgSz'), childOf(end, 'w:pgMar')];
  const between = (whole: string, ...sides: readonly string[]) =>
    sides.reduce((left, side) => left - Number(attributeOf(margins, side)), Number(attributeOf(size, whole)));
  return { width: between('w:w', 'w:left', 'w:right'), height: between('w:h', 'w:top', 'w:bottom') };
}

/** The sections of a body as the docx library formats it, each starting a page. */
export function sectionsOf(body: Element): BodySection[] {
  const sections: BodySection[] = [];
  let blocks: BodyBlock[] = [];
  for (const element of elementsOf(body)) {
    for (const block of blocksOf(element)) blocks.push(block);
    const end = sectionEnd(element);
    if (end === undefined) continue;
    sections.push({ ...roomOf(end), blocks });
    blocks = [];
  }
  return sections;
}
