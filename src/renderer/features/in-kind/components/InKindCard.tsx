import { Button } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { InKindLine } from '#shared/features/in-kind/model';
import { yearOf } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { today } from '../../../lib/today';
import { actionsColumn, lineColumns, YEAR_COLUMN } from './in-kind-columns';
import { InKindModal } from './InKindModal';

interface InKindCardProps {
  readonly associationId: AssociationId;
  /** Latest year first. */
  readonly lines: readonly InKindLine[];
  readonly editable: boolean;
}

/** The help in kind given to an association, line by line. */
export function InKindCard({ associationId, lines, editable }: InKindCardProps) {
  const [dialog, setDialog] = useState<InKindLine | 'new' | null>(null);
  usePageShortcuts({ create: editable ? () => setDialog('new') : undefined });
  const columns = [YEAR_COLUMN, ...lineColumns(sumCents(lines.map(({ amount }) => amount)))];
  const add = editable && (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog('new')}>
      Ajouter une aide
    </Button>
  );
  return (
    <SectionCard title="Aides en nature" actions={add}>
      <DataTable
        label="Aides en nature"
        rows={lines}
        columns={editable ? [...columns, actionsColumn(setDialog)] : columns}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            icon={IconHeartHandshake}
            title="Aucune aide en nature"
            text="Salles, matériel, temps d’agents&nbsp;: notez ce que la commune prête ou fait, et le tarif de l’année en donne la valeur."
          />
        }
      />
      {dialog !== null && (
        <InKindModal
          line={dialog === 'new' ? null : dialog}
          associationId={associationId}
          year={yearOf(today())}
          onClose={() => setDialog(null)}
        />
      )}
    </SectionCard>
  );
}
