import type { RegisterColumn } from '#shared/features/associations/register';
import { yearOf } from '#shared/kernel/dates';
import { useCall } from '../../lib/queries';
import { today } from '../../lib/today';
import type { ListSearch } from './list-search';
import { shownColumns } from './register-columns';
import { useRememberedColumns } from './use-columns';

/** The columns of the list: those of its address, else those chosen last; and the year of its amounts. */
export function useShownColumns(search: ListSearch, go: (next: ListSearch) => void) {
  const [remembered, remember] = useRememberedColumns();
  const years = useCall('associations.facets', {}).data?.years ?? [];
  const columns = search.cols === undefined ? remembered : shownColumns(search.cols);
  /** Null puts the usual ones back. The choice leaves the address: it is remembered. */
  const choose = (chosen: readonly RegisterColumn[] | null) => {
    remember(chosen);
    if (search.cols !== undefined) go({ ...search, cols: undefined });
  };
  return { columns, year: search.year ?? yearOf(today()), years, choose };
}
