import type { AssociationStatus, DirectoryEntry } from '#shared/features/associations/model';
import type { AssociationSort, Presidency, RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import type { TrafficLight } from '#shared/features/pieces/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { CallInput } from '../../lib/api';
import type { Sort } from '../../components/table-columns';

/** What narrows the register, as its address holds it. */
export interface SearchFilters {
  readonly q?: string | undefined;
  readonly domain?: string | undefined;
  readonly label?: string | undefined;
  readonly neighbourhood?: string | undefined;
  readonly status?: AssociationStatus | undefined;
  readonly category?: string | undefined;
  readonly light?: TrafficLight | undefined;
  readonly directory?: DirectoryEntry | undefined;
  readonly presidency?: Presidency | undefined;
  readonly noCer?: boolean | undefined;
  readonly asked?: number | undefined;
  readonly granted?: number | undefined;
  readonly silent?: CivilDate | undefined;
  readonly flagged?: boolean | undefined;
  readonly archived?: boolean | undefined;
}

/** What the address of the list holds: a saved view is an address. */
export interface ListSearch extends SearchFilters {
  readonly page?: number | undefined;
  readonly sort?: AssociationSort | undefined;
  readonly desc?: boolean | undefined;
  readonly year?: number | undefined;
  readonly cols?: RegisterColumn[] | undefined;
}

/** Lines of a page of the register. */
export const ASSOCIATIONS_PER_PAGE = 50;

/** The associations meant by an address, in their order. */
export function requestOf(search: ListSearch): RegisterRequest {
  return withoutGaps({
    search: bare(search.q),
    domain: bare(search.domain),
    label: bare(search.label),
    neighbourhood: bare(search.neighbourhood),
    status: search.status,
    legalCategory: bare(search.category)?.slice(0, 10),
    directoryEntry: search.directory,
    light: search.light,
    presidency: search.presidency,
    commitmentMissing: search.noCer || undefined,
    askedIn: search.asked,
    grantedIn: search.granted,
    silentSince: search.silent,
    flagged: search.flagged || undefined,
    archived: search.archived || undefined,
    sort: search.sort,
    descending: search.desc || undefined,
    year: search.year,
  });
}

/** The address that shows what a saved view asked for. */
export function searchOf(request: RegisterRequest, columns: readonly RegisterColumn[]): ListSearch {
  return withoutGaps({
    q: request.search,
    domain: request.domain,
    label: request.label,
    neighbourhood: request.neighbourhood,
    status: request.status,
    category: request.legalCategory,
    directory: request.directoryEntry,
    light: request.light,
    presidency: request.presidency,
    noCer: request.commitmentMissing,
    asked: request.askedIn,
    granted: request.grantedIn,
    silent: request.silentSince,
    flagged: request.flagged,
    archived: request.archived,
    sort: request.sort,
    desc: request.descending,
    year: request.year,
    cols: [...columns],
  });
}

/** What to ask the core for an address. */
export function listInput(search: ListSearch, columns?: readonly RegisterColumn[]): CallInput<'associations.list'> {
  const shown = columns === undefined ? {} : { columns: [...columns] };
  return { ...requestOf(search), ...shown, page: search.page ?? 1, pageSize: ASSOCIATIONS_PER_PAGE };
}

/** The order the list shows. */
export function sortOf(search: ListSearch): Sort {
  return { key: search.sort ?? 'name', descending: search.desc ?? false };
}

/** Whether anything narrows the list. */
export function isFiltered(search: ListSearch): boolean {
  const { sort: _sort, descending: _descending, year: _year, ...filter } = requestOf(search);
  return Object.keys(filter).length > 0;
}

function bare(text: string | undefined): string | undefined {
  return text?.trim().slice(0, 80) || undefined;
}

/** Without what is not said: two addresses that mean the same are equal. */
function withoutGaps<T extends object>(values: T): T {
  const said = { ...values };
  for (const key of Object.keys(said)) if (Reflect.get(said, key) === undefined) Reflect.deleteProperty(said, key);
  return said;
}
