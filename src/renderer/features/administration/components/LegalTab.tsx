import { Text } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { LegalKey } from '#shared/features/legal/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import type { LegalRule } from '../legal-values';
import { formatLegalValue, formatSince, rulesOf } from '../legal-values';
import { LegalDrawer } from './LegalDrawer';

const COLUMNS: readonly Column<LegalRule>[] = [
  { key: 'label', title: 'Règle', render: ({ label }) => label },
  {
    key: 'value',
    title: 'En vigueur',
    width: 150,
    align: 'right',
    render: ({ current }) => (
      <Text span inherit fw={600}>
        {formatLegalValue(current)}
      </Text>
    ),
  },
  { key: 'since', title: 'Depuis', width: 140, render: ({ current }) => formatSince(current.validFrom) },
  { key: 'source', title: 'Source', render: ({ current }) => current.source },
  {
    key: 'origin',
    title: 'Origine',
    width: 130,
    render: ({ current }) =>
      current.own ? <StatusBadge tone="info">Votre ville</StatusBadge> : <StatusBadge tone="neutral">Programme</StatusBadge>,
  },
];

/** Every threshold, delay and article that the program applies, dated and sourced; the town may follow a new law by itself. */
export function LegalTab() {
  const settings = useCall('legal.list', {});
  const [opened, setOpened] = useState<LegalKey | null>(null);
  const rules = settings.data && rulesOf(settings.data, today());
  return (
    <SectionCard title="Références légales">
      <Text c="dimmed" mb="sm">
        Quand la loi change, donnez la nouvelle valeur et sa date&nbsp;: elle s’applique à partir de ce jour, les dossiers plus anciens
        gardent la leur.
      </Text>
      <DataTable
        label="Références légales"
        rows={rules}
        error={settings.error}
        onRetry={() => void settings.refetch()}
        columns={COLUMNS}
        rowKey={({ key }) => key}
        onOpen={({ key }) => setOpened(key)}
        empty={<EmptyState icon={IconBook2} title="Aucune référence" text="Les références légales viennent avec le programme." />}
      />
      <LegalDrawer rule={rules?.find(({ key }) => key === opened) ?? null} onClose={() => setOpened(null)} />
    </SectionCard>
  );
}
