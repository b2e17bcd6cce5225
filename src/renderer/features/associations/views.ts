import type { RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import type { SavedView, SavedViewInput } from '#shared/features/views/model';

/** The list as it is shown: what a view keeps of it. */
export interface ShownList {
  readonly request: RegisterRequest;
  readonly columns: readonly RegisterColumn[];
}

/** Whether a view shows that very list. */
export function isShown(view: Pick<SavedView, 'request' | 'columns'>, shown: ShownList): boolean {
  return plain(view.request) === plain(shown.request) && view.columns.join() === shown.columns.join();
}

function plain(request: RegisterRequest): string {
  return JSON.stringify(Object.entries(request).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What to keep of the list shown, under a name. */
export function viewInput({ request, columns }: ShownList, { name, shared }: Pick<SavedViewInput, 'name' | 'shared'>): SavedViewInput {
  const { ids: _ids, ...kept } = request;
  return { name, shared, request: kept, columns: [...columns] };
}
