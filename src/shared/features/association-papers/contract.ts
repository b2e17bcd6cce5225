import { z } from 'zod';
import { Bytes, command, line, optionalLine, query, text } from '../../ipc/define';
import { zCivilDate, zTimeOfDay } from '../../kernel/dates';
import { AssociationId, PieceTypeId } from '../../kernel/ids';
import { IssuedDocument } from '../documents/contract';
import { LetterText } from '../letter-templates/model';
import { LabelSheet } from './labels';

const OfAssociation = z.strictObject({ associationId: AssociationId });
const Selection = z.array(AssociationId).min(1).max(20_000);
const Named = z.strictObject({ id: AssociationId, name: z.string() });

/** Where in the file of an association something that is still empty is filled in. */
export const GapPlace = z.enum(['sheet', 'pieces', 'support', 'bank', 'timeline']);
export type GapPlace = z.infer<typeof GapPlace>;

export const Gap = z.strictObject({ label: z.string(), place: GapPlace });
/** Something a document will leave blank, and the tab where it is typed. */
export type Gap = z.infer<typeof Gap>;

export const MayorEvent = z.strictObject({
  title: line(160),
  on: zCivilDate,
  at: zTimeOfDay.nullable(),
  place: optionalLine(160),
  /** Why the mayor goes, in a line or two. */
  purpose: text(600),
});
/** The occasion a minute is written for. */
export type MayorEvent = z.infer<typeof MayorEvent>;

export const DirectoryOptions = z.strictObject({
  title: line(120),
  /** Only these main domains; all of them when empty. */
  domains: z.array(line(80)).max(200),
  /** Whether associations of which nothing was heard for long are printed too. */
  dormant: z.boolean(),
});
/** What a directory holds. */
export type DirectoryOptions = z.infer<typeof DirectoryOptions>;

export const AskedPiece = z.strictObject({
  typeId: PieceTypeId,
  name: z.string(),
  /** The year it is about; null for a kind that is not yearly. */
  year: z.int().nullable(),
  state: z.enum(['missing', 'expired', 'refused']),
  /** Why, in words. */
  reason: z.string(),
  /** The day it was last asked for, and not received since; null when it never was. */
  askedOn: zCivilDate.nullable(),
});
/** A supporting document that is wanting. */
export type AskedPiece = z.infer<typeof AskedPiece>;

export const associationPapersContract = {
  'sheet.preview': query(
    { permission: 'read', summary: 'What the sheet of an association will leave blank.' },
    OfAssociation,
    z.array(Gap),
  ),
  'sheet.issue': command(
    { permission: 'write', summary: 'Writes the sheet of an association in Word and keeps it.' },
    OfAssociation,
    IssuedDocument,
  ),
  'minute.preview': query(
    { permission: 'read', summary: 'What the mayor’s minute of an association will leave blank.' },
    OfAssociation,
    z.array(Gap),
  ),
  'minute.issue': command(
    { permission: 'write', summary: 'Writes the one-page minute the mayor takes to an event and keeps it.' },
    OfAssociation.extend({ event: MayorEvent }),
    IssuedDocument,
  ),
  'directory.preview': query(
    { permission: 'read', summary: 'How many associations a directory would print, by domain, and how many it leaves out.' },
    DirectoryOptions,
    z.strictObject({
      full: z.int(),
      nameOnly: z.int(),
      none: z.int(),
      dormant: z.int(),
      /** Those left out by the choice of domains excepted. */
      domains: z.array(z.strictObject({ name: z.string(), count: z.int() })),
    }),
  ),
  'directory.issue': command(
    { permission: 'write', summary: 'Writes the public directory in Word, by domain, with contents and index, and keeps it.' },
    DirectoryOptions,
    IssuedDocument,
  ),
  'labels.preview': query(
    { permission: 'read', summary: 'Which associations of a selection have no postal address, and the first label.' },
    z.strictObject({ associationIds: Selection }),
    z.strictObject({ ready: z.int(), missing: z.array(Named), sample: z.array(z.string()) }),
  ),
  'labels.write': command(
    { permission: 'write', summary: 'Writes mailing labels in Word and gives their bytes; they are not kept.' },
    z.strictObject({ associationIds: Selection, sheet: LabelSheet, start: z.int().min(1).max(24) }),
    z.strictObject({ fileName: z.string(), bytes: Bytes, labels: z.int() }),
  ),
  'letters.preview': query(
    { permission: 'read', summary: 'What a letter would leave blank for each association of a selection, and the letter to one of them.' },
    z.strictObject({ associationIds: Selection, letter: LetterText, shownId: AssociationId.nullable() }),
    z.strictObject({
      count: z.int(),
      unknown: z.array(z.strictObject({ field: z.string(), nearest: z.string().nullable() })),
      /** At most fifty associations; `emptyCount` says how many there are. */
      empty: z.array(Named.extend({ fields: z.array(z.string()) })),
      emptyCount: z.int(),
      shown: Named.extend({ recipient: z.array(z.string()), subject: z.string(), paragraphs: z.array(z.string()) }).nullable(),
    }),
  ),
  'letters.issue': command(
    { permission: 'write', summary: 'Writes one letter per association into one Word document and keeps it.' },
    z.strictObject({ associationIds: Selection, letter: LetterText, reference: optionalLine(40) }),
    IssuedDocument,
  ),
  'pieceRequests.preview': query(
    { permission: 'read', summary: 'Which supporting documents would be asked of each association of a selection.' },
    z.strictObject({ associationIds: Selection, again: z.boolean() }),
    z.strictObject({
      asked: z.array(Named.extend({ pieces: z.array(AskedPiece) })),
      /** Nothing is wanting, or everything was asked for already. */
      leftOut: z.array(Named.extend({ waiting: z.boolean() })),
    }),
  ),
  'pieceRequests.issue': command(
    {
      permission: 'write',
      summary: 'Writes one letter per association for its missing documents, keeps it, and remembers what was asked.',
    },
    z.strictObject({ associationIds: Selection, again: z.boolean(), reference: optionalLine(40), before: zCivilDate.nullable() }),
    IssuedDocument,
  ),
};
