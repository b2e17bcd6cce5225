import { blocksIn, framedBy } from './blocks-in';
import { attributeIn, textIn, type WordPackage } from './word-package';

/** Set before the name of each style of the letterhead, which keeps it apart from the program's. */
const OWN = 'Papier';
const BASE = `${OWN}Base`;
const NAMED = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\s*\/>/g;

interface Style {
  readonly id: string;
  readonly type: string;
  readonly base: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

/** The styles of a letterhead, under names of their own. */
export class BorrowedStyles {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #defaults: string;
  readonly #paragraph: string;
  readonly #used = new Set<string>();

  constructor(files: WordPackage) {
    const sheet = framedBy(textIn(files, 'word/styles.xml') ?? '', 'w:styles')?.inside ?? '';
    const blocks = blocksIn(sheet);
    const styles = blocks.filter((block) => block.startsWith('<w:style ')).map(styleIn);
    this.#styles = new Map(styles.map((style) => [style.id, style]));
    this.#defaults = blocks.find((block) => block.startsWith('<w:docDefaults')) ?? '';
    this.#paragraph = styles.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id ?? '';
  }

  /** A piece of the letterhead that names its styles as they will be called; a paragraph without one has the letterhead's usual one. */
  rename(xml: string): string {
    const usual = `<w:pStyle w:val="${this.#paragraph === '' ? BASE : this.#nameOf(this.#paragraph)}"/>`;
    return xml
      .replace(NAMED, (_whole, kind: string, id: string) => (this.#styles.has(id) ? `<w:${kind} w:val="${this.#nameOf(id)}"/>` : ''))
      .replace(/<w:p(?:\s[^>]*)?\/>/g, '<w:p></w:p>')
      .replace(/(<w:p(?:\s[^>]*)?>)<w:pPr\/>/g, '$1')
      .replace(/(<w:p(?:\s[^>]*)?>)(?!<w:pPr>)/g, '$1<w:pPr></w:pPr>')
      .replace(/<w:pPr>(?!<w:pStyle)/g, `<w:pPr>${usual}`);
  }

  #nameOf(id: string): string {
    for (let next = this.#styles.get(id); next && !this.#used.has(next.id); next = this.#styles.get(next.base)) this.#used.add(next.id);
    return OWN + id;
  }

  /** The styles that were named, and those they are based on. */
  written(): string {
    const used = [...this.#styles.values()].filter(({ id }) => this.#used.has(id));
    return baseStyle(this.#defaults) + used.map((style) => this.#written(style)).join('');
  }

  #written({ id, type, base, xml }: Style): string {
    const name = /<w:name w:val="([^"]*)"\s*\/>/.exec(xml)?.[1] ?? id;
    const parent = this.#styles.has(base) ? OWN + base : type === 'paragraph' ? BASE : '';
    const based = parent === '' ? '' : `<w:basedOn w:val="${parent}"/>`;
    const look = blocksIn(framedBy(xml, 'w:style')?.inside ?? '').filter((block) => LOOK.test(block));
    return `<w:style w:type="${type}" w:customStyle="1" w:styleId="${OWN}${id}"><w:name w:val="${OWN} – ${name}"/>${based}${look.join('').replace(/<w:numPr>.*?<\/w:numPr>/gs, '')}</w:style>`;
  }
}

/** What a style looks like; how Word lists it does not follow. */
const LOOK = /^<w:(?:pPr|rPr|tblPr|trPr|tcPr|tblStylePr)\b/;

function styleIn(xml: string): Style {
  const attributes = /^<w:style\s([^>]*)>/.exec(xml)?.[1] ?? '';
  return {
    id: attributeIn(attributes, 'w:styleId'),
    type: attributeIn(attributes, 'w:type'),
    base: /<w:basedOn w:val="([^"]*)"\s*\/>/.exec(xml)?.[1] ?? '',
    isDefault: ['1', 'true', 'on'].includes(attributeIn(attributes, 'w:default')),
    xml,
  };
}

/** What the letterhead says of every text, said once more: the program's own documents say otherwise. */
function baseStyle(defaults: string): string {
  const paragraph = /<w:pPrDefault>\s*(<w:pPr>.*?<\/w:pPr>)/s.exec(defaults)?.[1] ?? '';
  const given = /<w:rPrDefault>\s*<w:rPr>(.*?)<\/w:rPr>/s.exec(defaults)?.[1] ?? '';
  const font = given.includes('<w:rFonts') ? '' : '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
  const size = /<w:sz\s/.test(given) ? given : given.replace(BEFORE_SIZE, (found) => `<w:sz w:val="20"/>${found}`);
  const sized = /<w:sz\s/.test(size) ? size : `${size}<w:sz w:val="20"/>`;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE}"><w:name w:val="${OWN} – base"/>${paragraph}<w:rPr>${font}${sized}</w:rPr></w:style>`;
}

/** What comes after the size of a text in its properties (ISO 29500, CT_RPr). */
const BEFORE_SIZE = /<w:(?:szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<w14:/;
