import type { FileChild } from 'docx';
import { LABEL_SHEETS, type LabelSheet } from '#shared/features/association-papers/labels';
import type { Town } from '#shared/features/town/contract';
import { associationSheet } from '../../documents/association-sheet';
import type { AssociationSheetPaper, DirectoryPaper, LetterPaper, MayorMinutePaper } from '../../documents/association-papers';
import { bulkBytes } from '../../documents/bulk-document';
import { directorySheets } from '../../documents/directory';
import { labelMargins, labelSheet } from '../../documents/labels';
import { lettersBytes } from '../../documents/letters';
import { mayorMinute } from '../../documents/mayor-minute';
import { estimatePages } from '../../documents/page-numbers';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument, type Sheet } from '../../documents/word-document';
import type { Pace } from './turns';

// Loaded when the first document is written: the docx library is most of what the core would read at its start.

/** What a document is and whose it is. */
interface About {
  readonly title: string;
  readonly town: Town;
}

/** The bytes of the sheet of an association. */
export function writeSheet(about: About, paper: AssociationSheetPaper): Promise<Uint8Array> {
  return written(about, [associationSheet(letterheadOf(about.town), paper)]);
}

/** The bytes of the minute of an association. */
export function writeMinute(about: About, paper: MayorMinutePaper): Promise<Uint8Array> {
  return written(about, [mayorMinute(letterheadOf(about.town), paper)]);
}

/** The bytes of the directory, its page numbers worked out. */
export function writeDirectory(about: About, paper: DirectoryPaper): Promise<Uint8Array> {
  return written(about, directorySheets(letterheadOf(about.town), paper), about.title);
}

function written({ title, town }: About, sheets: readonly Sheet[], end = town.contactService || 'Mairie'): Promise<Uint8Array> {
  const footer = `${communeOf(town)} – ${end}`;
  return docxBytes(wordDocument({ title, creator: communeOf(town), footer, house: lookOf(town), sheets, pageNumbers: estimatePages }));
}

/** The letters in one document, one page each at least, written without holding anything else up. */
export function writeLetters({ title, town }: About, papers: readonly (() => LetterPaper)[], breathe: Pace): Promise<Uint8Array> {
  return lettersBytes({ title, town }, papers, breathe);
}

/** Sheets of labels: each page the addresses of its labels, null for one already used. */
export function writeLabels(
  town: Town,
  { sheet, pages }: { readonly sheet: LabelSheet; readonly pages: readonly (() => readonly (readonly string[] | null)[])[] },
  breathe: Pace,
): Promise<Uint8Array> {
  const geometry = LABEL_SHEETS[sheet];
  const pieces = lazily(pages, (page): FileChild[] => [
    labelSheet(
      geometry,
      page().map((lines) => lines ?? []),
    ),
  ]);
  return bulkBytes({
    title: 'Étiquettes',
    creator: communeOf(town),
    footer: '',
    house: undefined,
    shape: { margins: labelMargins(geometry) },
    pieces,
    breathe,
  });
}

function* lazily<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Generator<Made> {
  for (const item of items) yield make(item);
}
