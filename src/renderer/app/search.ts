import { z } from 'zod';
import { AssociationStatus, DirectoryEntry } from '#shared/features/associations/model';
import { AssociationSort, Presidency, RegisterColumn, Year as GrantYear } from '#shared/features/associations/register';
import { TrafficLight } from '#shared/features/pieces/model';
import { zCivilDate } from '#shared/kernel/dates';
import { SupportKind, Year } from '#shared/features/in-kind/model';
import { ConcernKind } from '#shared/features/overview/contract';
import { MayorDecisionId } from '#shared/kernel/ids';

/** The register as it stands in its address, filters, order and columns: a saved view is a link. What cannot be read is left out. */
export const AssociationsSearch = z.object({
  q: z.string().optional().catch(undefined),
  domain: z.string().optional().catch(undefined),
  neighbourhood: z.string().optional().catch(undefined),
  status: AssociationStatus.optional().catch(undefined),
  label: z.string().optional().catch(undefined),
  category: z.string().optional().catch(undefined),
  light: TrafficLight.optional().catch(undefined),
  directory: DirectoryEntry.optional().catch(undefined),
  presidency: Presidency.optional().catch(undefined),
  /** Without a contrat d'engagement républicain. */
  noCer: z.boolean().optional().catch(undefined),
  asked: GrantYear.optional().catch(undefined),
  granted: GrantYear.optional().catch(undefined),
  silent: zCivilDate.optional().catch(undefined),
  flagged: z.boolean().optional().catch(undefined),
  archived: z.boolean().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
  sort: AssociationSort.optional().catch(undefined),
  desc: z.boolean().optional().catch(undefined),
  /** The year of the amounts; this one unless said. */
  year: GrantYear.optional().catch(undefined),
  /** In their order; those remembered unless said. */
  cols: z.array(RegisterColumn).optional().catch(undefined),
});

/** Which face of a file, or which set of settings, is shown. */
export const TabSearch = z.object({ tab: z.string().optional().catch(undefined) });

/** Which step of a session is shown; what is to do next unless said. */
export const SessionSearch = z.object({
  step: z.string().optional().catch(undefined),
  /** The affair shown at the step of the votes. */
  affair: z.string().optional().catch(undefined),
});

/** A page that shows one year; this one unless said. */
export const YearSearch = z.object({ year: Year.optional().catch(undefined) });

/** The register of the deliberations as it stands in its address. */
export const RegisterSearch = YearSearch.extend({
  view: z.enum(['subject', 'sheets']).optional().catch(undefined),
  q: z.string().optional().catch(undefined),
});

/** The register of the mayor's decisions as it stands in its address. */
export const DecisionsSearch = YearSearch.extend({
  tab: z.string().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
  /** The one that is open beside it. */
  decision: MayorDecisionId.optional().catch(undefined),
});

/** A list whose creation dialog can be opened by its address (Ctrl+K). */
export const CreatableSearch = z.object({ create: z.boolean().optional().catch(undefined) });

/** The list of the help in kind as it stands in its address. */
export const InKindSearch = z.object({
  year: Year.optional().catch(undefined),
  view: z.literal('associations').optional().catch(undefined),
  kind: SupportKind.optional().catch(undefined),
  q: z.string().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});

/** The page of open data as it stands in its address. */
export const OpenDataSearch = z.object({
  view: z.enum(['publish', 'files', 'compare', 'deliberations']).optional().catch(undefined),
  year: Year.optional().catch(undefined),
  file: z.string().optional().catch(undefined),
});

/** The list of payments as it stands in its address. */
export const PaymentsSearch = z.object({
  view: z.enum(['unplanned', 'to-pay', 'late', 'paid', 'owed']).optional().catch(undefined),
  year: Year.optional().catch(undefined),
  q: z.string().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});

/** The list of financial reports as it stands in its address. */
export const ReportsSearch = z.object({
  view: z.enum(['due', 'late', 'received', 'checked']).optional().catch(undefined),
  year: Year.optional().catch(undefined),
});

/** The tab of the administration shown. */
export const AdministrationSearch = z.object({
  tab: z.enum(['town', 'house', 'accounts', 'backups', 'council', 'legal', 'texts', 'journal']).optional().catch(undefined),
});

/** The address book: the words searched, councillors only, and the page. */
export const PeopleSearch = z.object({
  q: z.string().optional().catch(undefined),
  councillors: z.boolean().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});

/** The interests of councillors as they stand in the address: by whom or by what, one councillor, the words searched. */
export const InterestsSearch = CreatableSearch.extend({
  view: z.enum(['bodies', 'declared']).optional().catch(undefined),
  councillor: z.uuid().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
});

/** The kind of duplicates shown, or the merges made; and the two records compared. */
export const DuplicatesSearch = z.object({
  tab: z.enum(['association', 'person', 'merges']).optional().catch(undefined),
  keep: z.uuid().optional().catch(undefined),
  absorb: z.uuid().optional().catch(undefined),
});
/** The list that is open under the overview. */
export const OverviewSearch = z.object({ list: ConcernKind.optional().catch(undefined) });
