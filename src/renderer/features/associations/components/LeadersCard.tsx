import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconCalendarOff, IconDots, IconPlus, IconTrash, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import type { Mandate } from '#shared/features/people/model';
import type { AssociationId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { personName } from '../labels';
import { isOver, putBackMandate } from '../leaders';
import { AddLeaderModal } from './AddLeaderModal';
import { EndMandateModal } from './EndMandateModal';

/** Who leads the association: present mandates first, then those that are over. */
export function LeadersCard({ associationId }: { associationId: AssociationId }) {
  const mandates = useCall('mandates.list', { associationId });
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Mandate | null>(null);
  const mayWrite = useMay('write');
  const add = (
    <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      Ajouter un dirigeant
    </Button>
  );
  return (
    <SectionCard title="Dirigeants" actions={mayWrite && add}>
      <DataTable
        label="Dirigeants"
        rows={mandates.data}
        columns={mayWrite ? [...COLUMNS, actionsColumn(setEnding)] : COLUMNS}
        rowKey={({ id }) => id}
        error={mandates.error}
        onRetry={() => void mandates.refetch()}
        empty={
          <EmptyState
            icon={IconUser}
            title="Aucun dirigeant connu"
            text="La présidence apparaîtra dans le registre et dans les courriers."
          />
        }
      />
      {adding && <AddLeaderModal associationId={associationId} onClose={() => setAdding(false)} />}
      {ending && <EndMandateModal mandate={ending} onClose={() => setEnding(null)} />}
    </SectionCard>
  );
}

const COLUMNS: readonly Column<Mandate>[] = [
  { key: 'person', title: 'Personne', width: 190, grow: 2, wrap: true, render: (mandate) => <PersonCell mandate={mandate} /> },
  { key: 'role', title: 'Fonction', width: 120, grow: 1, render: ({ role }) => mandateRoleLabels[role] },
  { key: 'startsOn', title: 'Depuis le', width: 96, render: ({ startsOn }) => <DateText value={startsOn} /> },
  { key: 'endsOn', title: 'Jusqu’au', width: 96, render: ({ endsOn }) => <DateText value={endsOn} /> },
];

function PersonCell({ mandate }: { mandate: Mandate }) {
  return (
    <Group gap={6}>
      <Text span inherit fw={600} {...(isOver(mandate, today()) ? { c: 'dimmed' } : {})}>
        {personName(mandate.person)}
      </Text>
      {mandate.isCouncillor && <StatusBadge tone="info">Siège au conseil</StatusBadge>}
    </Group>
  );
}

function actionsColumn(onEnd: (mandate: Mandate) => void): Column<Mandate> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 48,
    align: 'right',
    render: (mandate) => <MandateMenu mandate={mandate} onEnd={() => onEnd(mandate)} />,
  };
}

function MandateMenu({ mandate, onEnd }: { mandate: Mandate; onEnd: () => void }) {
  const remove = useCommand('mandates.remove', {
    success: `Le mandat de ${personName(mandate.person)} est retiré.`,
    undo: () => putBackMandate(mandate),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions sur le mandat de ${personName(mandate.person)}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mandate.endsOn === null && (
          <Menu.Item leftSection={<IconCalendarOff size={16} aria-hidden />} onClick={onEnd}>
            Mettre fin au mandat…
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ id: mandate.id })}>
          Retirer (saisi par erreur)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
