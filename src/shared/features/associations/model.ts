import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId } from '../../kernel/ids';

/** `active`; `dormant`: nothing heard for long; `dissolved`. */
export const AssociationStatus = z.enum(['active', 'dormant', 'dissolved']);
export type AssociationStatus = z.infer<typeof AssociationStatus>;

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
});
export type AssociationInput = z.infer<typeof AssociationInput>;

/** One identifier that the checks refuse, kept as typed and flagged. */
export const IdentifierFlag = z.strictObject({ field: z.enum(['rna', 'siret', 'email', 'phone', 'postalCode']), message: z.string() });
export type IdentifierFlag = z.infer<typeof IdentifierFlag>;

export const Association = AssociationInput.extend({
  id: AssociationId,
  /** Counts the changes; sent back with an update so that two windows never overwrite each other. */
  version: z.int(),
  createdAt: z.int(),
  updatedAt: z.int(),
  archivedAt: z.int().nullable(),
  flags: z.array(IdentifierFlag),
});
/** The file of one association. */
export type Association = z.infer<typeof Association>;

export const AssociationRow = z.strictObject({
  id: AssociationId,
  name: z.string(),
  acronym: z.string(),
  domain: z.string(),
  neighbourhood: z.string(),
  city: z.string(),
  president: z.string(),
  email: z.string(),
  phone: z.string(),
  status: AssociationStatus,
  flagged: z.boolean(),
  republicanCommitmentOn: zCivilDate.nullable(),
});
/** One line of the list. `president` is the person now holding that mandate, or empty. */
export type AssociationRow = z.infer<typeof AssociationRow>;

export const AssociationSort = z.enum(['name', 'domain', 'neighbourhood', 'city']);

export const AssociationFilter = z.strictObject({
  search: z.string().max(200).optional(),
  domain: z.string().max(80).optional(),
  neighbourhood: z.string().max(80).optional(),
  status: AssociationStatus.optional(),
  /** Only those with an identifier that the checks refuse. */
  flagged: z.boolean().optional(),
  archived: z.boolean().optional(),
});
export type AssociationFilter = z.infer<typeof AssociationFilter>;
