import { useState } from 'react';
import type { RowAction } from '#shared/features/imports/decisions';
import type { CallOutput } from '../../lib/api';
import { useCall } from '../../lib/queries';
import type { ImportWizard } from './use-import-wizard';

/** The lines shown together: what is left is the user's doing or the program's. */
export const VIEWS = ['decide', 'create', 'update', 'unchanged', 'left', 'all'] as const;
export type View = (typeof VIEWS)[number];

const ACTIONS: Readonly<Record<View, RowAction[] | undefined>> = {
  decide: ['decide'],
  create: ['create'],
  update: ['update'],
  unchanged: ['unchanged'],
  left: ['leave', 'reject'],
  all: undefined,
};

/** The pages of the comparison, its filter and what it counts, with the user's decisions. */
export interface Comparison {
  readonly view: View;
  readonly search: string;
  readonly page: number;
  readonly answer: CallOutput<'imports.lines'> | undefined;
  readonly error: unknown;
  readonly isStale: boolean;
  readonly retry: () => void;
  readonly show: (view: View) => void;
  readonly find: (search: string) => void;
  readonly goTo: (page: number) => void;
}

export const COMPARISON_PAGE = 50;
const FIRST_VIEW = { view: null, search: '', page: 1 } as const;

/** Asks for the page of the comparison now shown. It starts with what has to be decided, if anything has. */
export function useComparison({ step, report, decisions }: Pick<ImportWizard, 'step' | 'report' | 'decisions'>): Comparison {
  const [asked, setAsked] = useState<{ view: View | null; search: string; page: number }>(FIRST_VIEW);
  const view = asked.view ?? (report && report.decide > 0 ? 'decide' : 'all');
  const actions = ACTIONS[view];
  const input = {
    plan: report?.plan ?? '',
    decisions: [...decisions.values()],
    ...(actions ? { actions } : {}),
    ...(asked.search === '' ? {} : { search: asked.search }),
    page: asked.page,
    pageSize: COMPARISON_PAGE,
  };
  const lines = useCall('imports.lines', input, { enabled: step === 'check' && report !== null, keepPrevious: true });
  return {
    view,
    search: asked.search,
    page: asked.page,
    answer: lines.data,
    error: lines.error,
    isStale: lines.isPlaceholderData,
    retry: () => void lines.refetch(),
    show: (chosen) => setAsked({ view: chosen, search: asked.search, page: 1 }),
    find: (search) => setAsked({ ...asked, search, page: 1 }),
    goTo: (page) => setAsked({ ...asked, page }),
  };
}

/** How many associations an import writes with these counts. */
export function writesOf(counts: { readonly create: number; readonly update: number }): number {
  return counts.create + counts.update;
}
