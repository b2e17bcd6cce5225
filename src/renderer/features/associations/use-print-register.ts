import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { AssociationRow } from '#shared/features/associations/model';
import { call } from '../../lib/api';
import { showFailure } from '../../lib/notices';
import type { ListSearch } from './list-search';
import { listInput } from './list-search';

/** The most lines the core gives at once. */
const LINES_AT_ONCE = 200;

/** Prints the register as it is filtered and ordered: every page of it. `rows` are the lines on paper, null outside of printing. */
export function usePrintRegister(search: ListSearch) {
  const [rows, setRows] = useState<readonly AssociationRow[] | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const found = await everyRow(search);
      flushSync(() => setRows(found));
      await call('shell.print', {});
    },
    onError: showFailure,
    onSettled: () => setRows(null),
  });
  return { rows, print: () => mutate(), printing: isPending };
}

async function everyRow(search: ListSearch): Promise<readonly AssociationRow[]> {
  const rows: AssociationRow[] = [];
  for (let page = 1; ; page += 1) {
    const found = await call('associations.list', { ...listInput(search), page, pageSize: LINES_AT_ONCE });
    rows.push(...found.rows);
    if (found.rows.length < LINES_AT_ONCE || rows.length >= found.total) return rows;
  }
}
