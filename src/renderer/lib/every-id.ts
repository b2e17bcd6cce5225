import type { AssociationId } from '#shared/kernel/ids';
import type { CallInput } from './api';
import { call } from './api';

/** The most lines the core gives at once. */
const LINES_AT_ONCE = 200;

/** Every association that answers to a filter, in the order of the register. */
export async function everyAssociationId(filter: Omit<CallInput<'associations.list'>, 'page' | 'pageSize'>): Promise<AssociationId[]> {
  const ids: AssociationId[] = [];
  for (let page = 1; ; page += 1) {
    const { rows, total } = await call('associations.list', { ...filter, page, pageSize: LINES_AT_ONCE });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length < LINES_AT_ONCE || ids.length >= total) return ids;
  }
}
