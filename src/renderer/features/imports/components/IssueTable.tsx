import { groupThousands } from '#shared/kernel/french';
import { Stack, Switch, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportReport, RowIssue } from '#shared/features/imports/model';
import { DataTable, PAGE_SIZE } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';

const COLUMNS: readonly Column<RowIssue>[] = [
  { key: 'line', title: 'Ligne', width: 64, align: 'right', render: ({ line }) => line },
  { key: 'column', title: 'Colonne', width: 150, grow: 1, render: ({ column }) => column },
  { key: 'value', title: 'Valeur', width: 170, grow: 2, render: ({ value }) => value || '–' },
  { key: 'message', title: 'Ce qui ne va pas', width: 260, grow: 3, wrap: true, render: ({ message }) => message },
  { key: 'blocking', title: 'Conséquence', width: 184, render: ({ blocking }) => <Consequence blocking={blocking} /> },
];

function Consequence({ blocking }: { blocking: boolean }) {
  return blocking ? <StatusBadge tone="bad">Ligne laissée de côté</StatusBadge> : <StatusBadge tone="info">Ligne importée</StatusBadge>;
}

/** What is wrong in the file, cell by cell; those that leave a whole line out can be seen alone. */
export function IssueTable({ report }: { report: ImportReport }) {
  const [blockingOnly, setBlockingOnly] = useState(false);
  const [page, setPage] = useState(1);
  const issues = report.issues.filter(({ blocking }) => blocking || !blockingOnly);
  const narrow = (on: boolean) => {
    setBlockingOnly(on);
    setPage(1);
  };
  return (
    <Stack gap="sm">
      <Switch
        label="Seulement ce qui laisse une ligne de côté"
        checked={blockingOnly}
        onChange={(event) => narrow(event.currentTarget.checked)}
      />
      <DataTable
        label="Anomalies"
        rows={issues.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        columns={COLUMNS}
        rowKey={({ line, column, message }) => `${line}/${column}/${message}`}
        empty={
          <EmptyState icon={IconCircleCheck} title="Aucune anomalie" text="Toutes les lignes peuvent être importées telles quelles." />
        }
        total={issues.length}
        page={page}
        onPage={setPage}
      />
      {report.issueCount > report.issues.length && (
        <Text size="sm" c="dimmed">
          Les {groupThousands(report.issues.length)} premières anomalies sont listées, sur {groupThousands(report.issueCount)}.
        </Text>
      )}
    </Stack>
  );
}
