import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { AssociationRow, RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import { call } from '../../lib/api';
import { showFailure } from '../../lib/notices';

/** The most lines the core gives at once. */
const LINES_AT_ONCE = 200;

/** Prints associations as they are filtered and ordered: every page of them. `rows` are the lines on paper, null outside of printing. */
export function usePrintRegister(columns: readonly RegisterColumn[]) {
  const [rows, setRows] = useState<readonly AssociationRow[] | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async (request: RegisterRequest) => {
      const found = await everyRow(request, columns);
      flushSync(() => setRows(found));
      await call('shell.print', {});
    },
    onError: showFailure,
    onSettled: () => setRows(null),
  });
  return { rows, print: (request: RegisterRequest) => mutate(request), printing: isPending };
}

async function everyRow(request: RegisterRequest, columns: readonly RegisterColumn[]): Promise<readonly AssociationRow[]> {
  const rows: AssociationRow[] = [];
  for (let page = 1; ; page += 1) {
    const found = await call('associations.list', { ...request, columns: [...columns], page, pageSize: LINES_AT_ONCE });
    rows.push(...found.rows);
    if (found.rows.length < LINES_AT_ONCE || rows.length >= found.total) return rows;
  }
}
