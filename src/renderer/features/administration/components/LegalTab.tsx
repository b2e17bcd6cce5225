import { Group, Text } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { LegalKey, LegalSetting } from '#shared/features/legal/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import type { LegalRule } from '../legal-values';
import { formatLegalValue, formatSince, rulesOf } from '../legal-values';
import { LegalDrawer } from './LegalDrawer';
import { TabSection } from './TabSection';

const COLUMNS: readonly Column<LegalRule>[] = [
  { key: 'label', title: 'Règle', width: 280, grow: 2, wrap: true, render: ({ label }) => label },
  { key: 'value', title: 'En vigueur', width: 190, render: ({ current }) => <InForce setting={current} /> },
  { key: 'since', title: 'Depuis', width: 96, render: ({ current }) => formatSince(current.validFrom) },
  { key: 'source', title: 'Source', width: 300, grow: 2, wrap: true, render: ({ current }) => current.source },
];

/** Every threshold, delay and article that the program applies, dated and sourced; the town may follow a new law by itself. */
export function LegalTab() {
  const settings = useCall('legal.list', {});
  const [opened, setOpened] = useState<LegalKey | null>(null);
  const rules = settings.data && rulesOf(settings.data, today());
  return (
    <TabSection
      title="Références légales"
      text="Quand la loi change, donnez la nouvelle valeur et sa date&nbsp;: elle s’applique à partir de ce jour, les dossiers plus anciens gardent la leur."
    >
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
    </TabSection>
  );
}

function InForce({ setting }: { setting: LegalSetting }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Text span inherit fw={600}>
        {formatLegalValue(setting)}
      </Text>
      {setting.own && <StatusBadge tone="info">Votre ville</StatusBadge>}
    </Group>
  );
}
