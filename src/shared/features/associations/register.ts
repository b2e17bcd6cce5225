import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { TrafficLight } from '../pieces/model';
import { AssociationInput, AssociationStatus, DirectoryEntry } from './model';

/**
 * What the register works out beside the fields of the file: who presides, and of the year chosen what was asked, voted, given in kind and
 * both together; what was voted the year before; the day of the last exchange; the light of its documents.
 */
export const ComputedColumn = z.enum(['president', 'asked', 'voted', 'votedBefore', 'inKind', 'support', 'lastExchangeOn', 'light']);
export type ComputedColumn = z.infer<typeof ComputedColumn>;

/** Everything the register can show or export of an association. */
export const RegisterColumn = z.enum([...AssociationInput.keyof().options, ...ComputedColumn.options]);
export type RegisterColumn = z.infer<typeof RegisterColumn>;

/** What a list always knows of an association. */
const AlwaysKnown = AssociationInput.pick({
  name: true,
  acronym: true,
  domain: true,
  neighbourhood: true,
  city: true,
  email: true,
  phone: true,
  status: true,
  republicanCommitmentOn: true,
});

export const AssociationRow = AssociationInput.partial().extend({
  ...AlwaysKnown.shape,
  id: AssociationId,
  president: z.string(),
  flagged: z.boolean(),
  /** Cents of the year chosen; null when there is none. */
  asked: zCents.nullable().optional(),
  voted: zCents.nullable().optional(),
  votedBefore: zCents.nullable().optional(),
  inKind: zCents.nullable().optional(),
  support: zCents.nullable().optional(),
  lastExchangeOn: zCivilDate.nullable().optional(),
  light: TrafficLight.optional(),
});
/** One line of the list. `president` is the person now holding that mandate, or empty. What was not asked for is absent. */
export type AssociationRow = z.infer<typeof AssociationRow>;

/** What can order the register: everything but lists. */
export const AssociationSort = RegisterColumn.exclude(['otherDomains', 'labels', 'approvals']);
export type AssociationSort = z.infer<typeof AssociationSort>;

/** A year of grants. */
export const Year = z.int().min(1900).max(2200);

/** Nobody was ever noted as president, or the last one's mandate is over. */
export const Presidency = z.enum(['unknown', 'ended']);
export type Presidency = z.infer<typeof Presidency>;

export const AssociationFilter = z.strictObject({
  search: z.string().max(200).optional(),
  /** Its main domain or another of its domains. */
  domain: z.string().max(80).optional(),
  label: z.string().max(80).optional(),
  neighbourhood: z.string().max(80).optional(),
  status: AssociationStatus.optional(),
  legalCategory: z.string().max(10).optional(),
  directoryEntry: DirectoryEntry.optional(),
  /** Whether its supporting documents are all there and good. */
  light: TrafficLight.optional(),
  /** Only those without a contrat d'engagement républicain. */
  commitmentMissing: z.boolean().optional(),
  presidency: Presidency.optional(),
  /** Those with a request in a campaign of that year. */
  askedIn: Year.optional(),
  /** Those to which something was voted in a campaign of that year. */
  grantedIn: Year.optional(),
  /** Nothing was heard of them from that day on: no exchange, no request, no document. */
  silentSince: zCivilDate.optional(),
  /** Only those with an identifier that the checks refuse. */
  flagged: z.boolean().optional(),
  archived: z.boolean().optional(),
  /** Only among these. */
  ids: z.array(AssociationId).min(1).max(100_000).optional(),
});
/** Which associations are meant: all those that answer to every condition given. */
export type AssociationFilter = z.infer<typeof AssociationFilter>;

/** Which associations, in which order, and the year their amounts are of (this year unless said). */
export const RegisterRequest = AssociationFilter.extend({
  sort: AssociationSort.optional(),
  descending: z.boolean().optional(),
  year: Year.optional(),
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;

export const RegisterTotals = z.strictObject({
  members: z.int(),
  asked: zCents,
  voted: zCents,
  votedBefore: zCents,
  inKind: zCents,
  support: zCents,
});
/** Sums over all that answer to a filter; amounts in cents, of the year chosen. */
export type RegisterTotals = z.infer<typeof RegisterTotals>;

export const ExportFormat = z.enum(['xlsx', 'csv']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** How the town sorts an association; what is absent stays as it is. */
export const Classification = AssociationInput.pick({ domain: true, neighbourhood: true, labels: true }).partial();
export type Classification = z.infer<typeof Classification>;

/** How one association was sorted before a change: given back to undo it. */
export const Kept = z.strictObject({ id: AssociationId, values: Classification });
export type Kept = z.infer<typeof Kept>;

export const MailingList = z.strictObject({
  addresses: z.array(z.string()),
  /** How many associations have no address, one that cannot work, or one that another has as well. */
  without: z.int(),
  invalid: z.int(),
  repeated: z.int(),
});
/** The e-mail addresses of a selection, each once. */
export type MailingList = z.infer<typeof MailingList>;
