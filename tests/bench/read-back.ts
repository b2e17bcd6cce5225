import { strFromU8, unzipSync } from 'fflate';

/** What a written document holds, told without any style of the program: enough to write it again. */
export interface DocumentContent {
  readonly title: string;
  readonly footer: string;
  readonly sections: readonly SectionContent[];
}

export interface SectionContent {
  readonly landscape: boolean;
  readonly centred: boolean;
  readonly blocks: readonly (ParagraphContent | TableContent | 'contents')[];
}

export interface ParagraphContent {
  readonly style: string;
  readonly keepNext: boolean;
  readonly listed: boolean;
  readonly runs: readonly RunContent[];
}

export interface RunContent {
  readonly text: string;
  readonly strong: boolean;
  readonly style: string;
  /** Lines broken before the text. */
  readonly breaks: number;
}

export interface TableContent {
  readonly widths: readonly number[];
  readonly ruled: boolean;
  readonly rows: readonly { readonly head: boolean; readonly cells: readonly CellContent[] }[];
}

export interface CellContent {
  readonly span: number;
  readonly shaded: boolean;
  readonly paragraphs: readonly ParagraphContent[];
}

interface Node {
  readonly name: string;
  readonly attributes: string;
  readonly children: Node[];
  text: string;
}

/** Reads the body and the footer of a `.docx` of the program back. */
export function readBack(title: string, bytes: Uint8Array): DocumentContent {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' || /^word\/footer\d+\.xml$/.test(name) });
  const names = Object.keys(parts);
  const body = only(parse(xmlOf(parts, 'word/document.xml')), 'w:body');
  const footer = names.filter((name) => name.includes('footer')).map((name) => textOf(parse(xmlOf(parts, name))));
  return { title, footer: footer[0] ?? '', sections: sectionsOf(body) };
}

function xmlOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** The elements of an XML text; enough for what the docx library writes. */
function parse(xml: string): Node {
  const open: Node[] = [{ name: '', attributes: '', children: [], text: '' }];
  for (const [, end, name = '', attributes = '', empty, text] of xml.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1);
    if (!parent) throw new Error('unbalanced XML');
    if (text !== undefined) parent.text += unescape(text);
    else if (end) open.pop();
    else {
      const node = { name, attributes, children: [], text: '' };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  return open[0] ?? { name: '', attributes: '', children: [], text: '' };
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const unescape = (text: string) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The first element of that name, however deep. */
function only(node: Node, name: string): Node {
  const found = node.name === name ? node : node.children.map((inner) => only(inner, name)).find((inner) => inner.name === name);
  return found ?? { name: '', attributes: '', children: [], text: '' };
}

function attribute(node: Node | undefined, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(node?.attributes ?? '')?.[1] ?? '';
}

function textOf(node: Node): string {
  return node.name === 'w:instrText' ? '' : node.text + node.children.map(textOf).join('');
}

function sectionsOf(body: Node): SectionContent[] {
  const sections: SectionContent[] = [];
  let blocks: SectionContent['blocks'][number][] = [];
  for (const node of body.children) {
    const end = node.name === 'w:sectPr' ? node : child(child(node, 'w:pPr'), 'w:sectPr');
    const isEmptyEnd = end !== undefined && !node.children.some(({ name }) => name === 'w:r');
    if (!isEmptyEnd) blocks.push(blockOf(node));
    if (end === undefined) continue;
    const centred = attribute(child(end, 'w:vAlign'), 'w:val') === 'center';
    sections.push({ landscape: attribute(child(end, 'w:pgSz'), 'w:orient') === 'landscape', centred, blocks });
    blocks = [];
  }
  return sections;
}

function blockOf(node: Node): SectionContent['blocks'][number] {
  if (node.name === 'w:sdt') return 'contents';
  return node.name === 'w:tbl' ? tableOf(node) : paragraphOf(node);
}

function paragraphOf(node: Node): ParagraphContent {
  const properties = child(node, 'w:pPr');
  return {
    style: attribute(child(properties, 'w:pStyle'), 'w:val'),
    keepNext: child(properties, 'w:keepNext') !== undefined,
    listed: child(properties, 'w:numPr') !== undefined,
    runs: runsIn(node),
  };
}

function runsIn(node: Node): RunContent[] {
  return node.children.flatMap((inner) => (inner.name === 'w:r' ? runsOf(inner) : inner.name === 'w:hyperlink' ? runsIn(inner) : []));
}

/** A run may hold runs, one a line. */
function runsOf(node: Node): RunContent[] {
  const inner = runsIn(node);
  if (inner.length > 0) return inner;
  const properties = child(node, 'w:rPr');
  const breaks = node.children.filter(({ name }) => name === 'w:br').length;
  const style = attribute(child(properties, 'w:rStyle'), 'w:val');
  return [{ text: textOf(node), strong: child(properties, 'w:b') !== undefined, style, breaks }];
}

function tableOf(node: Node): TableContent {
  const rows = node.children.filter(({ name }) => name === 'w:tr');
  return {
    widths: (child(node, 'w:tblGrid')?.children ?? []).map((column) => Number(attribute(column, 'w:w'))),
    ruled: attribute(child(child(child(node, 'w:tblPr'), 'w:tblBorders'), 'w:top'), 'w:val') !== 'none',
    rows: rows.map((row) => ({
      head: child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined,
      cells: row.children.filter(({ name }) => name === 'w:tc').map(cellOf),
    })),
  };
}

function cellOf(node: Node): CellContent {
  const properties = child(node, 'w:tcPr');
  return {
    span: Number(attribute(child(properties, 'w:gridSpan'), 'w:val') || 1),
    shaded: child(properties, 'w:shd') !== undefined,
    paragraphs: node.children.filter(({ name }) => name === 'w:p').map(paragraphOf),
  };
}
