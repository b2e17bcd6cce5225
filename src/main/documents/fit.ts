import type { House } from '#shared/features/house-style/model';
import { colorsOf, pageRoom } from './house';

/** The margins that the layouts are drawn for, in twentieths of a point. */
const DRAWN = pageRoom(undefined);
const WIDTHS: Readonly<Record<string, string>> = { 'w:tblW': 'w:w', 'w:gridCol': 'w:w', 'w:tcW': 'w:w', 'w:tab': 'w:pos' };
const COLORS: Readonly<Record<string, string>> = { 'w:shd': 'w:fill', 'w:color': 'w:val' };

type Element = Record<string, unknown>;

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childrenOf(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : [content];
}

/** What a stretch of pages changes in what is drawn on them. */
interface Fitting {
  readonly ratio: number;
  readonly colors: ReadonlyMap<string, string>;
}

/** Widths and colours of one element and of all it holds. */
function fitElement(element: Element, fitting: Fitting): void {
  for (const [name, content] of Object.entries(element)) {
    for (const child of childrenOf(content)) {
      if (!isElement(child)) continue;
      const attributes = child['_attr'];
      if (isElement(attributes)) fitAttributes(name, attributes, fitting);
      fitElement(child, fitting);
    }
  }
}

function fitAttributes(name: string, attributes: Element, { ratio, colors }: Fitting): void {
  const width = WIDTHS[name];
  const drawn = width === undefined ? NaN : Number(attributes[width]);
  if (width !== undefined && Number.isFinite(drawn) && attributes['w:type'] !== 'pct') attributes[width] = Math.floor(drawn * ratio);
  const color = COLORS[name];
  const given = color === undefined ? undefined : colors.get(String(attributes[color]));
  if (color !== undefined && given !== undefined) attributes[color] = given;
}

const fitted = new WeakSet<object>();

/**
 * Fits the tables and tab stops of a formatted body to the margins of a look, section by section, and gives them its colours. What is drawn by
 * the layouts stays drawn for the margins of the house; pages with margins of their own, as labels, keep their widths.
 */
export function fitBody(body: object, house: House): void {
  if (fitted.has(body)) return;
  fitted.add(body);
  let blocks: Element[] = [];
  for (const block of childrenOf(valueOf(body, 'w:body')).filter(isElement)) {
    blocks.push(block);
    const end = sectionEnd(block);
    if (end === undefined) continue;
    const fitting = { ratio: ratioOf(end, house), colors: colorsOf(house) };
    for (const one of blocks) fitElement(one, fitting);
    blocks = [];
  }
}

/** Fits one block of an upright page. */
export function fitBlock(block: object, house: House): void {
  if (isElement(block)) fitElement(block, { ratio: pageRoom(house).width / DRAWN.width, colors: colorsOf(house) });
}

function valueOf(element: object, name: string): unknown {
  return isElement(element) ? element[name] : undefined;
}

function childOf(content: unknown, name: string): unknown {
  return childrenOf(content).find((child) => isElement(child) && name in child);
}

function contentOf(content: unknown, name: string): unknown {
  const child = childOf(content, name);
  return isElement(child) ? child[name] : undefined;
}

function sectionEnd(block: Element): unknown {
  return block['w:sectPr'] ?? contentOf(contentOf(block['w:p'], 'w:pPr'), 'w:sectPr');
}

function attributeOf(content: unknown, name: string): number {
  const attributes = contentOf(content, '_attr');
  return isElement(attributes) ? Number(attributes[name]) : NaN;
}

function ratioOf(end: unknown, house: House): number {
  const { left, right } = pageRoom(house);
  const [page, margins] = [contentOf(end, 'w:pgSz'), contentOf(end, 'w:pgMar')];
  if (attributeOf(margins, 'w:left') !== left || attributeOf(margins, 'w:right') !== right) return 1;
  const whole = attributeOf(page, 'w:w');
  return (whole - left - right) / (whole - DRAWN.left - DRAWN.right);
}
