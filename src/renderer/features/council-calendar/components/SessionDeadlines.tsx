import { Button, Group, Stack, Title } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import type { Deadline } from '#shared/features/council-calendar/model';
import type { CouncilSession } from '#shared/features/council/model';
import { formatDateShort } from '#shared/kernel/dates';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useSaveFile } from '../../../lib/use-save-file';
import { stateLabels, stateTones } from '../labels';
import { SecondSessionNote } from './SecondSessionNote';

/** Under the convocation of a session: everything the law wants around it, and the way back when it lacked its quorum. */
export function SessionDeadlines({ session }: { session: CouncilSession }) {
  const { data, error, refetch } = useCall('councilCalendar.session', { sessionId: session.id });
  const save = useSaveFile();
  return (
    <Stack gap="sm" mt="lg">
      <SecondSessionNote session={session} />
      <Group justify="space-between">
        <Title order={3} size="h5">
          Échéances
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          className="dp-no-print"
          leftSection={<IconCalendarDown size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate(() => call('councilCalendar.ics', { sessionId: session.id }))}
        >
          Vers votre agenda (.ics)
        </Button>
      </Group>
      <DataTable
        label="Échéances de la séance"
        rows={data}
        columns={COLUMNS}
        rowKey={({ kind }) => kind}
        error={error}
        onRetry={() => void refetch()}
        empty={null}
      />
    </Stack>
  );
}

const COLUMNS: readonly Column<Deadline>[] = [
  { key: 'title', title: 'Échéance', width: 210, grow: 1, wrap: true, render: ({ title }) => title },
  { key: 'due', title: 'Au plus tard', width: 110, render: ({ dueOn }) => (dueOn === null ? '–' : <DateText value={dueOn} />) },
  {
    key: 'state',
    title: 'État',
    width: 160,
    render: ({ state, doneOn, kind }) => (
      <StatusBadge tone={stateTones[state]}>
        {kind === 'appeal' && state === 'done' ? 'Expiré' : stateLabels[state]}
        {state === 'done' && doneOn !== null && kind !== 'appeal' && ` le ${formatDateShort(doneOn)}`}
      </StatusBadge>
    ),
  },
  { key: 'detail', title: 'Précisions', width: 280, grow: 3, wrap: true, render: ({ detail }) => detail },
  { key: 'source', title: 'Source', width: 190, grow: 1, wrap: true, render: ({ source }) => source },
];
