import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GrantRequestInput, GrantRow } from '#shared/features/grants/model';
import type { CampaignId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import { formatAmount } from '#shared/kernel/money';
import type { CallOutput } from '../../lib/api';
import { call } from '../../lib/api';
import { showFailure, showUndo } from '../../lib/notices';
import { callKey } from '../../lib/queries';
import type { AmountColumn } from './components/grant-columns';
import { grantInputOf } from './grant-input';
import { grantColumnLabels } from './labels';

type Table = CallOutput<'campaigns.table'>;

const UNDO_SLOT = 'grant-amount';

export interface GrantEdits {
  /** Saves one amount at once; the notice that says so undoes it. */
  readonly saveAmount: (row: GrantRow, column: AmountColumn, value: Cents | null) => void;
  /** Takes a request out of the campaign; the notice puts it back. */
  readonly remove: (row: GrantRow) => void;
}

/** What is changed from the lines of a campaign's table. A refused change shows its sentence and the table is read again. */
export function useGrantEdits(campaignId: CampaignId): GrantEdits {
  const client = useQueryClient();
  return useMemo(() => {
    const key = callKey('campaigns.table', { id: campaignId });
    const refuse = (error: unknown) => {
      showFailure(error);
      void client.invalidateQueries({ queryKey: key });
    };
    const update = async (row: GrantRow, change: Partial<GrantRequestInput>) => {
      const values = { ...grantInputOf(row), ...change };
      const saved = await call('grants.update', { id: row.id, version: row.version, values });
      client.setQueryData<Table>(
        key,
        (table) => table && { ...table, rows: table.rows.map((each) => (each.id === saved.id ? saved : each)) },
      );
    };
    const latest = (row: GrantRow) => client.getQueryData<Table>(key)?.rows.find(({ id }) => id === row.id) ?? row;
    return {
      saveAmount: (row, column, value) => {
        const undo = () => update(latest(row), { [column]: row[column] });
        update(row, { [column]: value }).then(() => showUndo(amountSaved(row, column, value), undo, UNDO_SLOT), refuse);
      },
      remove: (row) => {
        const undo = () => call('grants.putBack', { id: row.id });
        call('grants.remove', { id: row.id }).then(
          () => showUndo(`La demande de ${row.associationName} est retirée de la campagne.`, undo),
          refuse,
        );
      },
    };
  }, [client, campaignId]);
}

function amountSaved(row: GrantRow, column: AmountColumn, value: Cents | null): string {
  const amount = value === null ? 'effacé' : formatAmount(value);
  return `${row.associationName}, ${grantColumnLabels[column].toLowerCase()}\u00a0: ${amount}.`;
}
