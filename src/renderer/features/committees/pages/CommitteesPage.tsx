import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { Committee } from '#shared/features/committees/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { useCreating } from '../../../lib/creating';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { committeeInputOf } from '../committee-input';
import { committeeColumns } from '../components/committee-columns';
import { CommitteeModal } from '../components/CommitteeModal';

/** The committees of the municipal council and who sits in them. */
export function CommitteesPage() {
  const committees = useCall('committees.list', {});
  const councillors = useCall('councillors.list', { onDay: today() });
  const mayWrite = useMay('write');
  const [edited, setEdited] = useState<Committee | null>(null);
  const { creating, start, stop } = useCreating();
  const remove = useCommand('committees.remove', { success: 'La commission est supprimée. Elle se retrouve dans les modifications.' });
  usePageShortcuts({ create: mayWrite ? start : undefined });
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={start}>
      Créer une commission
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Commissions municipales"
        description="Qui étudie les affaires avant le conseil. Chaque affaire peut dire quelle commission a donné son avis, et quand."
        actions={add}
      />
      <DataTable
        label="Commissions municipales"
        rows={committees.data}
        columns={committeeColumns(mayWrite ? ({ id }) => remove.mutate({ id }) : undefined)}
        rowKey={({ id }) => id}
        onOpen={mayWrite ? setEdited : undefined}
        error={committees.error}
        onRetry={() => void committees.refetch()}
        empty={
          <EmptyState
            icon={IconUsers}
            title="Aucune commission"
            text="Créez les commissions municipales et choisissez leurs membres parmi les élus&nbsp;: elles se proposent ensuite dans chaque affaire du conseil."
            actions={add}
          />
        }
      />
      {creating && councillors.data && (
        <CommitteeModal
          committee={null}
          initial={{ name: '', startsOn: today(), endsOn: null, seats: [] }}
          councillors={councillors.data}
          onClose={stop}
        />
      )}
      {edited && councillors.data && (
        <CommitteeModal
          committee={edited}
          initial={committeeInputOf(edited)}
          councillors={councillors.data}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
