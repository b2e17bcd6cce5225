import type { Town } from '#shared/features/town/contract';
import type { AssociationSheetPaper } from '../../documents/association-papers';
import { associationSheet } from '../../documents/association-sheet';
import { communeOf, letterheadOf, lookOf } from '../../documents/town-letterhead';
import { docxBytes, wordDocument } from '../../documents/word-document';

// Loaded when the first sheet is written: the docx library is most of what the core would read at its start.

/** The bytes of the sheet of a request. */
export function writeRequestSheet(
  { title, town }: { readonly title: string; readonly town: Town },
  paper: AssociationSheetPaper,
): Promise<Uint8Array> {
  const footer = `${communeOf(town)} – ${town.contactService || 'Mairie'}`;
  return docxBytes(
    wordDocument({ title, creator: communeOf(town), footer, house: lookOf(town), sheets: [associationSheet(letterheadOf(town), paper)] }),
  );
}
