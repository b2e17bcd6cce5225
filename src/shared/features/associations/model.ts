import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId } from '../../kernel/ids';

/** `active`; `dormant`: nothing heard for long; `dissolved`. */
export const AssociationStatus = z.enum(['active', 'dormant', 'dissolved']);
export type AssociationStatus = z.infer<typeof AssociationStatus>;

/** An approval by the State or another body (agrément): what for, by whom, since when. */
export const Approval = z.strictObject({ kind: line(120), authority: optionalLine(120), grantedOn: zCivilDate.nullable() });
export type Approval = z.infer<typeof Approval>;

/** Whether it pays commercial taxes. */
export const CommercialTaxes = z.enum(['unknown', 'yes', 'no']);
export type CommercialTaxes = z.infer<typeof CommercialTaxes>;

/** What the public directory may print of it. */
export const DirectoryEntry = z.enum(['full', 'name-only', 'none']);
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

const HeadCount = z.int().min(0).max(1_000_000);

/**
 * What the user types. Empty text means not known. Identifiers are kept normalised when they are valid, and as typed when they are
 * not: the sheet then flags them (facts: real files are dirty, nothing is rejected silently).
 */
export const AssociationInput = z.strictObject({
  name: line(250),
  acronym: optionalLine(40),
  purpose: text(2000),
  domain: optionalLine(80),
  neighbourhood: optionalLine(80),
  rna: optionalLine(40),
  siret: optionalLine(40),
  legalCategory: optionalLine(10),
  address: optionalLine(250),
  postalCode: optionalLine(10),
  city: optionalLine(120),
  email: optionalLine(254),
  phone: optionalLine(40),
  website: optionalLine(250),
  foundedOn: zCivilDate.nullable(),
  status: AssociationStatus,
  /** Number of members, as a number only: a list of members is never asked (CNIL). */
  members: z.int().min(0).max(1_000_000).nullable(),
  /** Date of the contrat d'engagement républicain (loi n° 2000-321, art. 10-1). */
  republicanCommitmentOn: zCivilDate.nullable(),
  notes: text(5000),
  /** The domains besides the main one, and the town's labels: words of the editable lists. */
  otherDomains: z.array(line(80)).max(20),
  labels: z.array(line(80)).max(40),
  /** The number given before 2009 (`0541002345`, `2/08825`), kept as written. */
  formerRna: optionalLine(40),
  /** The stable number; filled from a valid SIRET when empty. */
  siren: optionalLine(40),
  /** APE/NAF code, free: the nomenclature changes in 2027. */
  naf: optionalLine(10),
  /** Alsace-Moselle: the registry of associations of the court (volume, folio, date) stands in for the RNA. */
  registryCourt: optionalLine(120),
  registryVolume: optionalLine(20),
  registryFolio: optionalLine(20),
  registeredOn: zCivilDate.nullable(),
  declaredOn: zCivilDate.nullable(),
  publishedOn: zCivilDate.nullable(),
  dissolvedOn: zCivilDate.nullable(),
  /** The seat is a volunteer's home: personal data, never printed in a public document. */
  seatIsHome: z.boolean(),
  /** Where to write to, when it is not the seat; `mailRecipient` is printed above (« Chez Mme Martin »). */
  mailRecipient: optionalLine(120),
  mailAddress: optionalLine(250),
  mailPostalCode: optionalLine(10),
  mailCity: optionalLine(120),
  secondPhone: optionalLine(40),
  approvals: z.array(Approval).max(20),
  /** Networks, unions, federations: full names. */
  affiliations: text(1000),
  publicUtility: z.boolean(),
  /** Day of the decree, when recognised of public utility. */
  publicUtilityOn: zCivilDate.nullable(),
  commercialTaxes: CommercialTaxes,
  /** The day the human means were counted on, usually 31 December. Numbers only, never names. */
  countedOn: zCivilDate.nullable(),
  membersFemale: HeadCount.nullable(),
  membersMale: HeadCount.nullable(),
  membersResident: HeadCount.nullable(),
  volunteers: HeadCount.nullable(),
  employees: HeadCount.nullable(),
  /** ETPT, in hundredths: 250 is 2,50. */
  fullTimeEquivalents: HeadCount.nullable(),
  directoryEntry: DirectoryEntry,
});
export type AssociationInput = z.infer<typeof AssociationInput>;

/** One identifier that the checks refuse, kept as typed and flagged. */
export const IdentifierFlag = z.strictObject({
  field: z.enum(['rna', 'siret', 'siren', 'naf', 'email', 'phone', 'secondPhone', 'postalCode', 'mailPostalCode']),
  message: z.string(),
});
export type IdentifierFlag = z.infer<typeof IdentifierFlag>;

/** A SIRET the association had before a move, and the day it was replaced: the number changes, its first nine digits do not. */
export const FormerSiret = z.strictObject({ siret: line(40), until: zCivilDate });
export type FormerSiret = z.infer<typeof FormerSiret>;

export const Association = AssociationInput.extend({
  id: AssociationId,
  /** Counts the changes; sent back with an update so that two windows never overwrite each other. */
  version: z.int(),
  createdAt: z.int(),
  updatedAt: z.int(),
  archivedAt: z.int().nullable(),
  /** The record that took this one in; null for nearly all. */
  mergedInto: AssociationId.nullable(),
  flags: z.array(IdentifierFlag),
  /** The last replaced first. */
  formerSirets: z.array(FormerSiret),
});
/** The file of one association. */
export type Association = z.infer<typeof Association>;
