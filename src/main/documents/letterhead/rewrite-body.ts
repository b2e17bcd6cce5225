import type { Margins } from './read-letterhead';
import type { PreparedLetterhead } from './prepare';
import { attributeIn } from './word-package';

/** Names the headers and footers of a stretch of pages, as XML, from the foot that the program gave them. */
export interface Refer {
  readonly town: (foot: string) => string;
  readonly own: (foot: string) => string;
}

type Letterhead = Pick<PreparedLetterhead, 'before' | 'after' | 'margins' | 'firstDiffers'>;

const SECTION_END = /(?:<w:p><w:pPr>)?<w:sectPr(?:\s[^>]*)?>.*?<\/w:sectPr>(?:<\/w:pPr><\/w:p>)?/gs;
const FOOT = /<w:footerReference\b([^>]*)\/>/;
/** The lines of the program's letterhead, with its logo. */
const HEAD = /(?:<w:p><w:pPr><w:pStyle w:val="Letterhead(?:State|Place|Commune)"\/>(?:(?!<\/w:p>).)*<\/w:p>)+/gs;
const STATE = '<w:pStyle w:val="LetterheadState"/>';
/** A paragraph that takes no room, to end a section. */
const ending = (section: string) => `<w:p><w:pPr><w:pStyle w:val="CardEnd"/>${section}</w:pPr></w:p>`;

/** Puts the upright pages that carry the program's letterhead on the town's, section by section; the same text when there are none. */
export function rewriteBody(body: string, letterhead: Letterhead, refer: Refer): string {
  if (!body.includes(STATE)) return body;
  const pieces = new Body(letterhead, refer);
  let from = 0;
  for (const { 0: end, index } of body.matchAll(SECTION_END)) {
    pieces.add(body.slice(from, index), end);
    from = index + end.length;
  }
  return pieces.text + body.slice(from);
}

class Body {
  text = '';
  readonly #letterhead: Letterhead;
  readonly #refer: Refer;
  #foot = '';
  #dressed = false;
  #drawings = 0;

  constructor(letterhead: Letterhead, refer: Refer) {
    this.#letterhead = letterhead;
    this.#refer = refer;
  }

  /** One section: what is on its pages, and what ends it. */
  add(content: string, end: string): void {
    this.#foot = attributeIn(FOOT.exec(end)?.[1] ?? '', 'r:id') || this.#foot;
    const section = /<w:sectPr.*<\/w:sectPr>/s.exec(end)?.[0] ?? '';
    const close = (text: string) => end.replace(section, () => text);
    if (!content.includes(STATE) || section.includes('w:orient="landscape"')) {
      this.text += content + (this.#dressed ? close(withReferences(section, this.#refer.own(this.#foot))) : end);
      return;
    }
    this.#dressed = true;
    const town = this.#town(section);
    const ratio = widthIn(this.#letterhead.margins, section) / widthIn(marginsOf(section), section);
    this.text += this.#pages(content, ratio, town) + close(town);
  }

  /** The letters of a section, each on pages of its own under the town's letterhead. */
  #pages(content: string, ratio: number, section: string): string {
    let [text, from, after] = ['', 0, ''];
    for (const { 0: head, index } of content.matchAll(HEAD)) {
      if (!head.includes(STATE)) continue;
      text += fitted(content.slice(from, index), ratio);
      if (text !== '' && head.includes('<w:pageBreakBefore')) text += after + ending(section);
      text += this.#copy(this.#letterhead.before);
      after = this.#copy(this.#letterhead.after);
      from = index + head.length;
    }
    return text + fitted(content.slice(from), ratio) + after;
  }

  /** Each copy of a drawing has a number of its own. */
  #copy(xml: string): string {
    return xml.replace(/(<wp:docPr\b[^>]*?\sid=)"\d+"/g, (_whole, open: string) => `${open}"${String((this.#drawings += 1) + DRAWINGS)}"`);
  }

  #town(section: string): string {
    const { margins, firstDiffers } = this.#letterhead;
    const sized = section.replace(/<w:pgMar\b[^>]*\/>/, marginsXml(margins));
    const first = firstDiffers ? sized.replace(/(?=<w:docGrid\b|<\/w:sectPr>)/, '<w:titlePg/>') : sized;
    return withReferences(first, this.#refer.town(this.#foot));
  }
}

/** Past the numbers that the program gives to its own. */
const DRAWINGS = 900_000;

function withReferences(section: string, references: string): string {
  return section.replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, '').replace(/^<w:sectPr(?:\s[^>]*)?>/, (open) => open + references);
}

function marginsOf(section: string): Pick<Margins, 'left' | 'right' | 'gutter'> {
  const attributes = /<w:pgMar\b([^>]*)\/>/.exec(section)?.[1] ?? '';
  const read = (name: string) => Number(attributeIn(attributes, name));
  return { left: read('w:left'), right: read('w:right'), gutter: read('w:gutter') };
}

function widthIn({ left, right, gutter }: Pick<Margins, 'left' | 'right' | 'gutter'>, section: string): number {
  return Number(attributeIn(/<w:pgSz\b([^>]*)\/>/.exec(section)?.[1] ?? '', 'w:w')) - left - right - gutter;
}

function marginsXml(margins: Margins): string {
  const all = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const;
  return `<w:pgMar ${all.map((name) => `w:${name}="${margins[name]}"`).join(' ')}/>`;
}

const WIDTHS = /<w:(?:tblW|gridCol|tcW)\b[^>]*\/>|<w:tab\b[^>]*w:pos="\d+"[^>]*\/>/g;

/** Tables and tab stops drawn for other margins. */
function fitted(xml: string, ratio: number): string {
  if (ratio === 1 || xml === '') return xml;
  return xml.replace(WIDTHS, (tag) =>
    tag.includes('w:type="pct"')
      ? tag
      : tag.replace(/(w:(?:w|pos))="(\d+)"/, (_whole, name: string, width: string) => `${name}="${Math.floor(Number(width) * ratio)}"`),
  );
}
