import { Button, Group, Text } from '@mantine/core';
import { IconCalendarDollar } from '@tabler/icons-react';
import { useState } from 'react';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import { formatAmount, sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { ScheduleModal } from './ScheduleModal';
import { unplannedColumns } from './payment-columns';

const NONE: ReadonlySet<string> = new Set();

/** The voted requests whose payments are still to be planned: all of them, or those chosen, in one gesture. */
export function UnplannedTable({ year, search }: { year: number; search: string | undefined }) {
  const mayWrite = useMay('write');
  const [keys, setKeys] = useState(NONE);
  const [planning, setPlanning] = useState<readonly GrantRequestId[] | null>(null);
  const list = useCall('payments.unplanned', { year, ...(search !== undefined && { search }) }, { keepPrevious: true });
  const rows = list.data ?? [];
  const chosen = keys.size === 0 ? rows : rows.filter(({ requestId }) => keys.has(requestId));
  const left = sumCents(chosen.map((row) => row.left));
  return (
    <>
      {mayWrite && rows.length > 0 && (
        <Group justify="space-between" mb="xs" className="dp-no-print">
          <Text size="sm" aria-live="polite">
            {plural(chosen.length, 'demande', 'demandes')}, {formatAmount(left)} à programmer
          </Text>
          <Button
            leftSection={<IconCalendarDollar size={18} aria-hidden />}
            onClick={() => setPlanning(chosen.map(({ requestId }) => requestId))}
          >
            {keys.size === 0 ? 'Tout programmer…' : 'Programmer la sélection…'}
          </Button>
        </Group>
      )}
      <DataTable
        label="Subventions à programmer"
        rows={list.data}
        columns={unplannedColumns(rows)}
        rowKey={({ requestId }) => requestId}
        selection={mayWrite ? { keys, onChange: setKeys, nameOf: ({ associationName }) => associationName } : undefined}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<EmptyState icon={IconCalendarDollar} title={`Rien à programmer en ${year}`} text={EXPLANATION} />}
      />
      {planning !== null && (
        <ScheduleModal
          requestIds={planning}
          left={left}
          onClose={() => {
            setPlanning(null);
            setKeys(NONE);
          }}
        />
      )}
    </>
  );
}

const EXPLANATION =
  'Dès que le conseil a voté, les subventions accordées arrivent ici : programmez leur versement, en une fois ou en acompte et solde.';
