import type { TownPaper } from '#shared/features/house-style/letterhead';
import { BorrowedStyles } from './borrowed-styles';
import { isEmptyParagraph } from './blocks-in';
import { fillFields, SEAT } from './fill-fields';
import { DOCUMENT, readLetterhead, type LetterheadFile, type LetterheadPart, type Margins } from './read-letterhead';
import { linksOf, pathOf, type Relationship, type WordPackage } from './word-package';

/** A header or a footer, ready to be put in a document. */
export interface PreparedPart {
  readonly name: LetterheadPart['name'];
  readonly open: string;
  readonly inside: string;
  readonly close: string;
  /** Its links, as XML. */
  readonly links: string;
}

/** A letterhead with its fields filled, ready to be put in any number of documents. */
export interface PreparedLetterhead {
  /** The opening of its document, which declares its namespaces. */
  readonly open: string;
  /** What comes over and under the text, in the body. */
  readonly before: string;
  readonly after: string;
  readonly links: string;
  readonly parts: readonly PreparedPart[];
  /** Its pictures by their path in a document. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly styles: string;
  readonly theme: Uint8Array | undefined;
  readonly margins: Margins;
  readonly firstDiffers: boolean;
}

const prepared = new WeakMap<TownPaper, Promise<PreparedLetterhead>>();

/** The same, once for all the documents that are written together. */
export function preparedOnce(paper: TownPaper): Promise<PreparedLetterhead> {
  const known = prepared.get(paper) ?? prepareLetterhead(paper);
  prepared.set(paper, known);
  return known;
}

/** Reads a letterhead that was examined, fills it, and sets apart what documents take of it. */
export async function prepareLetterhead({ bytes, fields, texts }: TownPaper): Promise<PreparedLetterhead> {
  const file = readLetterhead(await fillFields(bytes(), fields, texts));
  const styles = new BorrowedStyles(file.files);
  const media = new Map<string, Uint8Array>();
  const adopt = (xml: string) => styles.rename(xml.replace(/<w:sectPr\b[^>]*?(?:\/>|>.*?<\/w:sectPr>)/gs, ''));
  const { before, after } = around(file.body);
  const parts = file.parts.flatMap(({ name, path, xml }) =>
    name.endsWith('even') ? [] : [{ name, ...xml, inside: adopt(xml.inside), links: borrowedLinks(file.files, path, { media, own: '' }) }],
  );
  return {
    open: file.open,
    before: apart(adopt(before)),
    after: apart(adopt(after)),
    links: borrowedLinks(file.files, DOCUMENT, { media, own: OWN_LINK }),
    parts,
    media,
    styles: styles.written(),
    theme: themeOf(file),
    margins: file.margins,
    firstDiffers: file.firstDiffers,
  };
}

/** What the body holds over and under the place of the text; all of it over, when no place is given. */
function around(body: readonly string[]): { before: string; after: string } {
  const seat = body.findIndex((block) => block.includes(SEAT.corps));
  if (seat >= 0) return { before: body.slice(0, seat).join(''), after: body.slice(seat + 1).join('') };
  const last = body.at(-1);
  return { before: (last === undefined || !isEmptyParagraph(last) ? body : body.slice(0, -1)).join(''), after: '' };
}

const OWN_LINK = 'papier-';

/** A piece of the body names its links apart from those of the document it goes into. */
function apart(xml: string): string {
  return xml.replace(/\s(r:(?:id|embed|link|pict))="([^"]*)"/g, ` $1="${OWN_LINK}$2"`);
}

/** Pictures, which follow, and addresses of the web or of a mailbox. */
function borrowedLinks(files: WordPackage, path: string, { media, own }: { media: Map<string, Uint8Array>; own: string }): string {
  return linksOf(files, path)
    .map((link) => {
      if (link.type === 'hyperlink') return /^(?:https?|mailto):/i.test(link.target) ? linkXml({ ...link, id: own + link.id }) : '';
      const bytes = link.type === 'image' && !link.external ? files.get(pathOf(link)) : undefined;
      if (bytes === undefined) return '';
      const target = `media/papier-${pathOf(link).split('/').at(-1) ?? ''}`;
      media.set(`word/${target}`, bytes);
      return linkXml({ ...link, id: own + link.id, target });
    })
    .join('');
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link as a package writes it. */
export function linkXml({ id, type, target, external }: Relationship): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

/** The colours and fonts that styles name; one with pictures of its own does not follow. */
function themeOf({ files }: LetterheadFile): Uint8Array | undefined {
  const link = linksOf(files, DOCUMENT).find(({ type, external }) => type === 'theme' && !external);
  if (!link) return undefined;
  const path = pathOf(link);
  return linksOf(files, path).length > 0 ? undefined : files.get(path);
}
