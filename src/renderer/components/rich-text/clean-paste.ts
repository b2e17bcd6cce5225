import { groupWordLists } from './word-lists';

/** What a pasted text loses. */
export type Dropped = 'images' | 'comments' | 'notes' | 'objects' | 'styles' | 'links';

export interface CleanPaste {
  /** Paragraphs, lists, tables, bold and italics; nothing else. */
  readonly html: string;
  readonly dropped: readonly Dropped[];
}

/** What goes with all it holds. */
const DROPPED: readonly (readonly [string, Dropped | null])[] = [
  ['img, picture, svg, canvas, v\\:imagedata, v\\:shape, v\\:shapetype', 'images'],
  ['object, embed, iframe, script, applet, form, button, input, video, audio, o\\:oleobject', 'objects'],
  ['[style*="mso-element:comment"], [class*="MsoComment"], .msocomanchor', 'comments'],
  [
    '[style*="mso-element:footnote"], [style*="mso-element:endnote"], [class*="MsoFootnoteReference"], [class*="MsoEndnoteReference"]',
    'notes',
  ],
  ['style, meta, link, title, xml', null],
];

const BLOCK = /^(?:P|DIV|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|DT|DD|FIGCAPTION)$/;

/** Keeps of a pasted text, from Word or from elsewhere, what the editor can hold, and tells what it dropped. */
export function cleanPaste(html: string): CleanPaste {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const dropped = new Set<Dropped>();
  if (/<style|style="[^"]*(?:font|color|background)|<font\b/iu.test(html)) dropped.add('styles');
  for (const [selector, kind] of DROPPED) {
    for (const element of page.querySelectorAll(selector)) {
      element.remove();
      if (kind !== null) dropped.add(kind);
    }
  }
  if (page.querySelector('a[href^="http"], a[href^="mailto"]')) dropped.add('links');
  groupWordLists(page);
  const clean = document.implementation.createHTMLDocument('');
  copyInto(page.body, clean.body);
  return { html: clean.body.innerHTML, dropped: [...dropped] };
}

/** Copies what is kept: an unknown element gives way to what it holds. */
function copyInto(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = (child.textContent ?? '').replace(/[\t\n\r ]+/gu, ' ');
      to.appendChild(documentOf(to).createTextNode(text));
    } else if (child.nodeType === Node.ELEMENT_NODE) copyInto(child, keptElement(child, to));
  }
}

function keptElement(child: Node, to: Node): Node {
  const name = child.nodeName.toUpperCase();
  if (BLOCK.test(name) && holdsBlocks(child)) return to;
  if (BLOCK.test(name)) return wrap(to, /^H[1-6]$/.test(name) ? ['p', 'strong'] : ['p']);
  if (/^(?:UL|OL|LI|TABLE|TBODY|THEAD|TR|BR)$/.test(name)) return wrap(to, [name.toLowerCase()]);
  if (name === 'TD' || name === 'TH') return spanned(child, wrap(to, [name.toLowerCase()]));
  return wrap(to, marksOf(child, name));
}

/** By their whole names: Word’s own `o:p` is no paragraph. */
function holdsBlocks(node: Node): boolean {
  return [...node.childNodes].some(
    ({ nodeName, childNodes }) => BLOCK.test(nodeName) || /^(?:UL|OL|TABLE)$/.test(nodeName) || [...childNodes].some(holdsBlocks),
  );
}

/** The bold and italics of an element, however they are written. */
function marksOf(child: Node, name: string): string[] {
  const style = 'style' in child && child.style instanceof CSSStyleDeclaration ? child.style : null;
  const bold = /^(?:B|STRONG)$/.test(name) ? style?.fontWeight !== 'normal' : /^(?:bold|bolder|[6-9]00)$/.test(style?.fontWeight ?? '');
  const italic = /^(?:I|EM)$/.test(name) ? style?.fontStyle !== 'normal' : style?.fontStyle === 'italic';
  return [...(bold ? ['strong'] : []), ...(italic ? ['em'] : [])];
}

function wrap(to: Node, names: readonly string[]): Node {
  return names.reduce((parent, name) => parent.appendChild(documentOf(parent).createElement(name)), to);
}

function spanned(cell: Node, kept: Node): Node {
  if (!('getAttribute' in cell) || !(kept instanceof Element)) return kept;
  for (const name of ['colspan', 'rowspan']) {
    const value = cell instanceof Element ? cell.getAttribute(name) : null;
    if (value !== null && /^[2-9]$/.test(value)) kept.setAttribute(name, value);
  }
  return kept;
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? document;
}
