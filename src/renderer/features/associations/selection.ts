import { useState } from 'react';
import type { ComponentType } from 'react';
import type { AssociationFilter } from '#shared/features/associations/register';
import { AssociationId } from '#shared/kernel/ids';
import type { Icon } from '../../lib/icon';
import type { ListSearch } from './list-search';
import { requestOf } from './list-search';

/** Associations chosen in the register: what to ask the core for them, and how many they are. */
export interface ChosenAssociations {
  readonly filter: AssociationFilter;
  readonly count: number;
}

/** Something that can be done with the associations chosen. Each feature brings its own; `Dialog` is shown once it is clicked. */
export interface SelectionAction {
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  readonly permission: 'read' | 'write' | 'validate';
  readonly Dialog: ComponentType<SelectionDialogProps>;
}

export interface SelectionDialogProps {
  readonly chosen: ChosenAssociations;
  readonly onClose: () => void;
}

/** What is chosen in the list: lines of one or several pages, or all that the search finds. It is forgotten when the search changes. */
export function useSelection(search: ListSearch, total: number) {
  const { sort: _sort, descending: _descending, year: _year, ...filter } = requestOf(search);
  const place = JSON.stringify(filter);
  const [state, setState] = useState({ place, keys: NONE, everything: false });
  const { keys, everything } = state.place === place ? state : { keys: NONE, everything: false };
  const chosen: ChosenAssociations = everything
    ? { filter, count: total }
    : {
        filter: { ids: [...keys].map((key) => AssociationId.parse(key)), ...(search.archived ? { archived: true } : {}) },
        count: keys.size,
      };
  return {
    everything,
    /** The lines of a page that show as chosen, and those chosen on other pages. */
    shownKeys: (rows: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
      everything ? new Set(rows.map(({ id }) => id)) : keys,
    chosen: chosen.count > 0 ? chosen : null,
    change: (next: ReadonlySet<string>) => setState({ place, keys: next, everything: false }),
    chooseEverything: () => setState({ place, keys, everything: true }),
    clear: () => setState({ place, keys: NONE, everything: false }),
  };
}

const NONE: ReadonlySet<string> = new Set();
