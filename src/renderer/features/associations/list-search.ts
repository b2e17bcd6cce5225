import type { z } from 'zod';
import type { AssociationSort, AssociationStatus } from '#shared/features/associations/model';
import type { CallInput } from '../../lib/api';
import type { Sort } from '../../components/table-columns';

/** What the address of the list holds: a saved view is an address. */
export interface ListSearch {
  readonly q?: string | undefined;
  readonly domain?: string | undefined;
  readonly neighbourhood?: string | undefined;
  readonly status?: AssociationStatus | undefined;
  readonly flagged?: boolean | undefined;
  readonly archived?: boolean | undefined;
  readonly page?: number | undefined;
  readonly sort?: z.infer<typeof AssociationSort> | undefined;
  readonly desc?: boolean | undefined;
}

/** Lines of a page of the register. */
export const ASSOCIATIONS_PER_PAGE = 50;

/** What to ask the core for an address. */
export function listInput(search: ListSearch): CallInput<'associations.list'> {
  const [words, domain, neighbourhood] = [search.q, search.domain, search.neighbourhood].map(bare);
  return {
    ...(words ? { search: words } : {}),
    ...(domain ? { domain } : {}),
    ...(neighbourhood ? { neighbourhood } : {}),
    ...(search.status ? { status: search.status } : {}),
    ...(search.flagged ? { flagged: true } : {}),
    ...(search.archived ? { archived: true } : {}),
    ...(search.sort ? { sort: search.sort } : {}),
    ...(search.desc ? { descending: true } : {}),
    page: search.page ?? 1,
    pageSize: ASSOCIATIONS_PER_PAGE,
  };
}

/** The order the list shows. */
export function sortOf(search: ListSearch): Sort {
  return { key: search.sort ?? 'name', descending: search.desc ?? false };
}

/** Whether anything narrows the list. */
export function isFiltered(search: ListSearch): boolean {
  const { q, domain, neighbourhood, status, flagged, archived } = search;
  return Boolean(q ?? domain ?? neighbourhood ?? status) || flagged === true || archived === true;
}

function bare(text: string | undefined): string {
  return text?.trim().slice(0, 80) ?? '';
}
