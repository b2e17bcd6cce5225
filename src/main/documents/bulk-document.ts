import { Paragraph, type FileChild, type IContext, type IXmlableObject } from 'docx';
import type { House } from '#shared/features/house-style/model';
import { fitBlock } from './fit';
import { logoOf } from './logo';
import { docxBytes, wordDocument, type Sheet, type WordOptions } from './word-document';
import { xmlText } from './xml-text';

const ROOT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** The XML of blocks, as the docx library writes them. */
export type Formatter = (children: readonly FileChild[]) => string;

/** A long document of one shape: what surrounds it, and its pieces, each laid out when its turn comes, as blocks or already as XML. */
export interface BulkOptions extends Omit<WordOptions, 'sheets' | 'pageNumbers'> {
  readonly shape: Omit<Sheet, 'children'>;
  readonly pieces: Iterable<readonly FileChild[]> | ((format: Formatter) => Iterable<string>);
  /** Awaited after each piece: gives others their turn, and throws when the user gave up. */
  readonly breathe: (done: number) => Promise<void>;
  /** What surrounds the pieces, when several documents of the same options share it; else it is laid out for this one. */
  readonly frame?: BulkFrame;
}

/** What documents of one shape share around their pieces. */
export interface BulkFrame {
  readonly format: Formatter;
  /** The size, margins and footer of the pages, as XML. */
  readonly end: string;
}

/**
 * The bytes of a document of thousands of pieces. The docx library formats a document in one go; here each piece is formatted by itself, so that
 * the program answers meanwhile.
 */
export async function bulkBytes({ shape, pieces, breathe, frame, ...options }: BulkOptions): Promise<Uint8Array> {
  const { format, end } = frame ?? (await bulkFrame(options, shape));
  const texts: string[] = [];
  let done = 0;
  for (const piece of typeof pieces === 'function' ? pieces(format) : pieces) {
    texts.push(typeof piece === 'string' ? piece : format(piece));
    done += 1;
    await breathe(done);
  }
  // The library packs the picture of a document that shows it.
  const logo = options.house === undefined ? [] : logoOf({ state: '', place: '', commune: '', house: options.house });
  const document = wordDocument({ ...options, sheets: [{ ...shape, children: [...logo, new Paragraph('')] }] });
  return docxBytes(
    document,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${ROOT}<w:body>${texts.join('')}${end}</w:body></w:document>`,
  );
}

/** Writes an empty document of the same shape, to learn how the library would end it. */
export async function bulkFrame(options: Omit<WordOptions, 'sheets' | 'pageNumbers'>, shape: BulkOptions['shape']): Promise<BulkFrame> {
  const seen: { frame?: BulkFrame } = {};
  const pageNumbers = (body: IXmlableObject, within: IContext) => {
    const context: IContext = { ...within, stack: [] };
    const format: Formatter = (children) => children.map((child) => formatted(child, context, options.house)).join('');
    seen.frame = { format, end: xmlText(lastOf(body)) };
    return { bookmarks: new Map<string, string>(), pageCount: 1 };
  };
  await docxBytes(wordDocument({ ...options, sheets: [{ ...shape, children: [new Paragraph('')] }], pageNumbers }));
  if (seen.frame === undefined) throw new Error('the docx library did not format the document');
  return seen.frame;
}

function lastOf(body: IXmlableObject): object {
  const children: unknown = body['w:body'];
  const last: unknown = Array.isArray(children) ? children.at(-1) : undefined;
  if (typeof last !== 'object' || last === null) throw new Error('a document without sections');
  return last;
}

function formatted(child: FileChild, context: IContext, house: House | undefined): string {
  const element = child.prepForXml(context);
  if (element !== undefined && house !== undefined) fitBlock(element, house);
  return element === undefined ? '' : xmlText(element);
}
