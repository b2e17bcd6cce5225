import { z } from 'zod';
import { Bytes, line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, GrantRequestId, PublicationId, PublishedFileId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { Finding } from './findings';

export const PublishedYear = z
  .int()
  .min(1990, 'Une année entre 1990 et 2100 est attendue.')
  .max(2100, 'Une année entre 1990 et 2100 est attendue.');

/** Which grants are published: those the law wants (beyond the threshold of agreements, by year and association), or all. */
export const ExportScope = z.enum(['legal', 'all']);
export type ExportScope = z.infer<typeof ExportScope>;

export const ExportChoice = z.strictObject({
  year: PublishedYear,
  scope: ExportScope,
  /** Supports in kind, at the value of the town's tariffs. */
  inKind: z.boolean(),
});
export type ExportChoice = z.infer<typeof ExportChoice>;

/** Where to go to mend a line: its request, or the association when it is a support in kind. */
export const RowOrigin = z.strictObject({
  associationId: AssociationId,
  /** Null for a support in kind. */
  campaignId: CampaignId.nullable(),
  requestId: GrantRequestId.nullable(),
});

/** A finding on a line of the export, with the page that mends it. */
export const Correction = Finding.extend(RowOrigin.shape).extend({ associationName: z.string() });
export type Correction = z.infer<typeof Correction>;

/** Something done to a line for the file, that the user is told of. */
export const ExportNote = z.enum(['vote-date', 'payment-date', 'shortened']);
export type ExportNote = z.infer<typeof ExportNote>;

export const ExportRow = RowOrigin.extend({
  line: z.int(),
  associationName: z.string(),
  purpose: z.string(),
  amount: zCents,
  convention: z.string(),
  period: z.string(),
  notes: z.array(ExportNote),
});
/** One line of the export, as the screen shows it. */
export type ExportRow = z.infer<typeof ExportRow>;

export const ExportPreview = z.strictObject({
  fileName: z.string(),
  total: z.int(),
  amount: zCents,
  /** The first lines. */
  rows: z.array(ExportRow),
  /** The first corrections, those that block before the others. */
  corrections: z.array(Correction),
  blocking: z.int(),
  advice: z.int(),
  /** How many lines have each note. */
  notes: z.record(ExportNote, z.int()),
});
export type ExportPreview = z.infer<typeof ExportPreview>;

export const DeadlineRow = RowOrigin.extend({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  associationName: z.string(),
  purpose: z.string(),
  voted: zCents,
  /** Of the agreement; null until it is signed. */
  signedOn: zCivilDate.nullable(),
  votedOn: zCivilDate.nullable(),
  /** Null until a day is known from which the delay runs. */
  dueOn: zCivilDate.nullable(),
  publishedOn: zCivilDate.nullable(),
  late: z.boolean(),
});
/** A grant whose essential data the law wants published, and by when. */
export type DeadlineRow = z.infer<typeof DeadlineRow>;

export const PublicationInput = ExportChoice.extend({
  publishedOn: zCivilDate,
  /** Address of the page, or name of the site. */
  place: line(300),
});
export type PublicationInput = z.infer<typeof PublicationInput>;

export const Publication = PublicationInput.extend({
  id: PublicationId,
  version: z.int(),
  fileName: z.string(),
  /** Fingerprint of the file published. */
  sha256: z.string(),
  rows: z.int(),
  amount: zCents,
  by: z.string(),
  /** Null while it counts. */
  removedAt: z.int().nullable(),
});
/** A file of grants that was put on a public site. */
export type Publication = z.infer<typeof Publication>;

export const FileRequest = z.strictObject({
  fileName: line(250),
  bytes: Bytes,
  /** The year of the lines that give none; null: they are refused. */
  year: PublishedYear.nullable(),
  /** Takes the lines whose SIRET is wrong without it, instead of refusing them. */
  withoutIdentifier: z.boolean(),
});
export type FileRequest = z.infer<typeof FileRequest>;

const Reading = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  encoding: z.string(),
  delimiter: z.string(),
});

export const FileReport = Reading.extend({
  fileName: z.string(),
  /** Lines read under the titles. */
  lines: z.int(),
  accepted: z.int(),
  refused: z.int(),
  amount: zCents,
  granters: z.array(z.strictObject({ name: z.string(), siret: z.string(), lines: z.int() })),
  years: z.array(z.strictObject({ year: z.int(), lines: z.int() })),
  /** What is to be said of the titles. */
  titles: z.array(z.string()),
  /** The first findings, those that block before the others. */
  findings: z.array(Finding),
  blocking: z.int(),
  advice: z.int(),
  /** The file that was imported with the same content; null when none was. */
  known: z.strictObject({ id: PublishedFileId, fileName: z.string() }).nullable(),
});
/** What a file of published grants holds, and what is wrong with it. */
export type FileReport = z.infer<typeof FileReport>;

export const PublishedFile = z.strictObject({
  id: PublishedFileId,
  fileName: z.string(),
  sha256: z.string(),
  granterName: z.string(),
  granterSiret: z.string(),
  /** Of the town itself. */
  own: z.boolean(),
  firstYear: z.int(),
  lastYear: z.int(),
  rows: z.int(),
  refused: z.int(),
  amount: zCents,
  importedAt: z.int(),
  by: z.string(),
  /** Null while it is in use. */
  removedAt: z.int().nullable(),
});
/** A file of published grants that was imported. */
export type PublishedFile = z.infer<typeof PublishedFile>;

export const PublishedGrant = z.strictObject({
  line: z.int(),
  year: z.int(),
  granterName: z.string(),
  granterSiret: z.string(),
  conventionOn: zCivilDate.nullable(),
  reference: z.string(),
  beneficiaryName: z.string(),
  siret: z.string(),
  rna: z.string(),
  purpose: z.string(),
  /** Of the whole grant, before it is shared. */
  amount: zCents,
  nature: z.string(),
  terms: z.string(),
  period: z.string(),
  raeId: z.string(),
  notifiedEu: z.boolean(),
  /** In ten-thousandths. */
  share: z.int(),
  scheme: z.string(),
});
/** One line of an imported file. */
export type PublishedGrant = z.infer<typeof PublishedGrant>;

const Summary = z.strictObject({
  name: z.string(),
  grants: z.int(),
  beneficiaries: z.int(),
  amount: zCents,
  /** Null when there is no grant. */
  median: zCents.nullable(),
  largest: zCents,
});
/** What one town gave in one year. */
export type YearSummary = z.infer<typeof Summary>;

export const Comparison = z.strictObject({
  year: z.int(),
  ours: Summary,
  theirs: Summary,
  sizes: z.array(z.strictObject({ label: z.string(), ours: z.int(), theirs: z.int(), oursAmount: zCents, theirsAmount: zCents })),
  /** Beneficiaries of both, largest first. */
  shared: z.array(z.strictObject({ name: z.string(), identifier: z.string(), ours: zCents, theirs: zCents })),
});
/** A year of this town beside the same year of an imported file. */
export type Comparison = z.infer<typeof Comparison>;

export const FileSearch = z.strictObject({
  id: PublishedFileId,
  search: optionalLine(200),
  page: z.int().min(1),
  pageSize: z.int().min(1).max(200),
});
