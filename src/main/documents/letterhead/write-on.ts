import { framedBy } from './blocks-in';
import { SEAT } from './fill-fields';
import { linkXml, type PreparedLetterhead, type PreparedPart } from './prepare';
import { DOCUMENT } from './read-letterhead';
import { attributeIn, linksOf, linksPath, packWord, pathOf, textIn, unpackWord, writeIn, type WordPackage } from './word-package';
import { escapeXml } from '../xml-text';
import { rewriteBody, type Refer } from './rewrite-body';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/**
 * Puts a document of the program on the letterhead of the town: its upright pages that carried the letterhead of the program take the headers,
 * footers and margins of the town's, and what its body holds; the others stay as they are.
 */
export function writeOnLetterhead(bytes: Uint8Array, letterhead: PreparedLetterhead, title: string): Uint8Array {
  const files = unpackWord(bytes);
  const document = framedBy(textIn(files, DOCUMENT) ?? '', 'w:body');
  if (!document) return bytes;
  const parts = new NewParts(files, letterhead, title);
  const body = rewriteBody(
    document.inside,
    { ...letterhead, before: titled(letterhead.before, title), after: titled(letterhead.after, title) },
    parts.refer,
  );
  if (body === document.inside) return bytes;
  writeIn(files, DOCUMENT, withNamespaces(document.open, letterhead.open) + body + document.close);
  parts.write();
  append(files, 'word/styles.xml', letterhead.styles);
  if (letterhead.theme !== undefined && files.has('word/theme/theme1.xml')) files.set('word/theme/theme1.xml', letterhead.theme);
  for (const [path, picture] of letterhead.media) files.set(path, picture);
  return packWord(files);
}

function titled(xml: string, title: string): string {
  return xml.replaceAll(SEAT.titre, escapeXml(title));
}

/** The headers and footers that are written for one document, each once. */
class NewParts {
  readonly #files: WordPackage;
  readonly #letterhead: PreparedLetterhead;
  readonly #title: string;
  readonly #written = new Map<string, { readonly kind: 'header' | 'footer'; readonly xml: string; readonly links: string }>();
  readonly refer: Refer;

  constructor(files: WordPackage, letterhead: PreparedLetterhead, title: string) {
    this.#files = files;
    this.#letterhead = letterhead;
    this.#title = title;
    this.refer = { town: (foot) => this.#town(foot), own: (foot) => this.#own(foot) };
  }

  /** The references of pages on the letterhead, whose own foot is `foot`. */
  #town(foot: string): string {
    const { firstDiffers } = this.#letterhead;
    const kinds = firstDiffers ? (['default', 'first'] as const) : (['default'] as const);
    return kinds.flatMap((kind) => [this.#header(kind), this.#footer(kind, foot)]).join('');
  }

  /** The references of other pages: no header, the foot of the program. */
  #own(foot: string): string {
    const footer = foot === '' ? this.#add('footer', { id: 'papier-footer-vide', xml: emptyPart('ftr'), links: '' }) : foot;
    const header = this.#add('header', { id: 'papier-header-vide', xml: emptyPart('hdr'), links: '' });
    return `<w:headerReference w:type="default" r:id="${header}"/><w:footerReference w:type="default" r:id="${footer}"/>`;
  }

  #header(kind: 'default' | 'first'): string {
    const part = this.#partNamed(kind === 'first' ? 'header-first' : 'header');
    const given =
      part === undefined
        ? { xml: emptyPart('hdr'), links: '' }
        : { xml: part.open + titled(part.inside, this.#title) + part.close, links: part.links };
    return `<w:headerReference w:type="${kind}" r:id="${this.#add('header', { id: `papier-header-${kind}`, ...given })}"/>`;
  }

  #footer(kind: 'default' | 'first', foot: string): string {
    const part = this.#partNamed(kind === 'first' ? 'footer-first' : 'footer');
    const line = this.#footLine(foot);
    if (part === undefined) return foot === '' ? '' : `<w:footerReference w:type="${kind}" r:id="${foot}"/>`;
    const xml = part.open + withFoot(titled(part.inside, this.#title), line) + part.close;
    return `<w:footerReference w:type="${kind}" r:id="${this.#add('footer', { id: `papier-footer-${kind}-${foot}`, xml, links: part.links })}"/>`;
  }

  #partNamed(name: PreparedPart['name']): PreparedPart | undefined {
    return this.#letterhead.parts.find((part) => part.name === name);
  }

  /** The paragraphs at the foot of the program's pages. */
  #footLine(foot: string): string {
    const link = linksOf(this.#files, DOCUMENT).find(({ id }) => id === foot);
    return link === undefined ? '' : (framedBy(textIn(this.#files, pathOf(link)) ?? '', 'w:ftr')?.inside ?? '');
  }

  #add(kind: 'header' | 'footer', { id, xml, links }: { id: string; xml: string; links: string }): string {
    this.#written.set(id, { kind, xml, links });
    return id;
  }

  /** Writes them into the document, with what declares them. */
  write(): void {
    let [links, types] = [this.#letterhead.links, ''];
    for (const [id, { kind, xml, links: own }] of this.#written) {
      const path = `word/${id}.xml`;
      writeIn(this.#files, path, `${xml.startsWith('<?xml') ? '' : DECLARATION}${xml}`);
      if (own !== '') writeIn(this.#files, linksPath(path), `${DECLARATION}<Relationships xmlns="${LINKS}">${own}</Relationships>`);
      links += linkXml({ id, type: kind, target: `${id}.xml`, external: false });
      types += `<Override PartName="/${path}" ContentType="${CONTENT_TYPE}.${kind}+xml"/>`;
    }
    append(this.#files, linksPath(DOCUMENT), links);
    append(this.#files, TYPES, types);
    declarePictures(this.#files, this.#letterhead.media.keys());
  }
}

const TYPES = '[Content_Types].xml';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function emptyPart(root: 'hdr' | 'ftr'): string {
  return `<w:${root} ${SPACES}><w:p><w:pPr><w:pStyle w:val="CardEnd"/></w:pPr></w:p></w:${root}>`;
}

/** The foot of the program's pages at the place that the letterhead gives it, else after the letterhead's own. */
function withFoot(xml: string, line: string): string {
  const seat = new RegExp(`<w:p(?:\\s[^>]*)?>(?:(?!</w:p>).)*${SEAT.pied}.*?</w:p>`, 's');
  return seat.test(xml) ? xml.replace(seat, () => (line === '' ? '<w:p/>' : line)) : xml + line;
}

function declarePictures(files: WordPackage, paths: Iterable<string>): void {
  const known = textIn(files, TYPES) ?? '';
  const endings = new Set([...paths].map((path) => path.split('.').at(-1)?.toLowerCase() ?? ''));
  const missing = [...endings].filter((ending) => ending in PICTURES && !new RegExp(`Extension="${ending}"`, 'i').test(known));
  const defaults = missing.map((ending) => `<Default Extension="${ending}" ContentType="${PICTURES[ending] ?? ''}"/>`).join('');
  if (defaults !== '')
    writeIn(
      files,
      TYPES,
      known.replace(/<Types[^>]*>/, (open) => open + defaults),
    );
}

/** Writes at the end of what the root of a part holds. */
function append(files: WordPackage, path: string, xml: string): void {
  const text = textIn(files, path);
  const root = /<\/?[\w:]+[^>]*>\s*$/.exec(text ?? '')?.[0];
  if (text === undefined || xml === '' || root === undefined) return;
  const name = /<\/?([\w:]+)/.exec(root)?.[1] ?? '';
  const open = root.trimEnd().endsWith('/>') ? root.trimEnd().replace(/\/>$/, '>') : '';
  writeIn(files, path, `${text.slice(0, text.length - root.length)}${open}${xml}</${name}>`);
}

/** The opening of a document with the namespaces of another: what comes from it can then be read. */
function withNamespaces(open: string, other: string): string {
  const [own, theirs] = [rootOf(open), rootOf(other)];
  const added = [...theirs.matchAll(/\s(xmlns:[\w.-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => !own.includes(` ${name}=`))
    .map(([text]) => text);
  const prefixes = new Set([own, theirs].flatMap((root) => attributeIn(root, 'mc:Ignorable').split(/\s+/)).filter((one) => one !== ''));
  const declared = own.replace(/\smc:Ignorable="[^"]*"/, '') + added.join('');
  const ignorable = prefixes.size === 0 ? '' : ` mc:Ignorable="${[...prefixes].join(' ')}"`;
  return open.replace(own, () => declared + ignorable);
}

/** The name and attributes of the root of a document. */
function rootOf(open: string): string {
  return /<w:document(?:\s[^>]*?)?(?=>)/.exec(open)?.[0] ?? '';
}
