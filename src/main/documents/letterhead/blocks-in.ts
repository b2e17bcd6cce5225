const TAG = /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g;

/** The elements at the top of a piece of XML, each whole. */
export function blocksIn(xml: string): string[] {
  const blocks: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: tag, 1: closing, 3: alone, index } of xml.matchAll(TAG)) {
    if (depth === 0 && closing === '') start = index;
    if (closing === '' && alone === '') depth += 1;
    if (closing !== '') depth -= 1;
    if (depth === 0) blocks.push(xml.slice(start, index + tag.length));
  }
  return blocks;
}

/** The opening of the root of a part, what is in it, and its closing. */
export interface Framed {
  readonly open: string;
  readonly inside: string;
  readonly close: string;
}

/** Takes a part at an element: `w:body`, `w:hdr`; undefined when it is not there. */
export function framedBy(xml: string, name: string): Framed | undefined {
  const open = new RegExp(`<${name}(?:\\s[^>]*)?>`).exec(xml);
  const close = xml.lastIndexOf(`</${name}>`);
  if (!open || close < 0) return undefined;
  const from = open.index + open[0].length;
  return { open: xml.slice(0, from), inside: xml.slice(from, close), close: xml.slice(close) };
}

/** Whether a block prints nothing. */
export function isEmptyParagraph(block: string): boolean {
  return block.startsWith('<w:p') && !/<w:t(?:\s[^>]*)?>[^<]|<w:(?:drawing|pict|object|sym|fldChar|fldSimple)[\s>/]/.test(block);
}
