import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { MilestoneKind, type Milestone } from '#shared/features/council/progress';
import type { SessionPublication } from '#shared/features/council-publication/model';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { MILESTONES } from '../labels';
import { MilestoneModal } from './MilestoneModal';
import { MilestoneRule } from './MilestoneRule';

interface Row {
  readonly kind: MilestoneKind;
  readonly done: Milestone | undefined;
}

/** What the law wants done after a session, and the day each was. */
export function MilestonesTable({ publication }: { publication: SessionPublication }) {
  const mayWrite = useMay('write');
  const [dating, setDating] = useState<Row | null>(null);
  const { sessionId, milestones } = publication;
  const withdraw = useCommand('councilPublication.withdraw', {
    success: 'La date est retirée.',
    undo: (_after, { kind }) => {
      const before = milestones.find((milestone) => milestone.kind === kind);
      return before ? call('councilPublication.record', { sessionId, ...before }) : Promise.resolve();
    },
  });
  const rows = MilestoneKind.options.map((kind) => ({ kind, done: milestones.find((milestone) => milestone.kind === kind) }));
  const actions: Column<Row> = {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 210,
    align: 'right',
    render: (row) => (
      <Group gap={4} justify="flex-end" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${row.done ? 'Modifier la date' : 'Noter la date'} : ${MILESTONES[row.kind].label}`}
          onClick={() => setDating(row)}
        >
          {row.done ? 'Modifier' : 'Noter la date'}
        </Button>
        {row.done && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={`Retirer la date : ${MILESTONES[row.kind].label}`}
            onClick={() => withdraw.mutate({ sessionId, kind: row.kind })}
          >
            Retirer
          </Button>
        )}
      </Group>
    ),
  };
  return (
    <>
      <DataTable
        label="Suites de la séance"
        rows={rows}
        columns={[...COLUMNS, ...(mayWrite ? [actions] : [])]}
        rowKey={({ kind }) => kind}
        empty={null}
      />
      {dating && <MilestoneModal sessionId={sessionId} kind={dating.kind} before={dating.done} onClose={() => setDating(null)} />}
    </>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'what',
    title: 'À faire après la séance',
    width: 300,
    grow: 2,
    wrap: true,
    render: ({ kind }) => (
      <>
        {MILESTONES[kind].label}
        <Text size="xs" c="dimmed">
          <MilestoneRule kind={kind} />
        </Text>
      </>
    ),
  },
  {
    key: 'done',
    title: 'Fait le',
    width: 130,
    render: ({ done }) => (done ? <DateText value={done.happenedOn} /> : <StatusBadge tone="neutral">À faire</StatusBadge>),
  },
  { key: 'note', title: 'Référence ou adresse', width: 180, grow: 1, wrap: true, render: ({ done }) => done?.note || '–' },
];
