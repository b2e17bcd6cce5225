import { Button, Group, Stack } from '@mantine/core';
import { IconPlus, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { Mandate } from '#shared/features/people/model';
import type { AssociationId } from '#shared/kernel/ids';
import { ConflictNote } from '../../../components/ConflictNote';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { PersonLink } from '../../../components/PersonLink';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { conflictSentence, isOver } from '../leaders';
import { AddLeaderModal } from './AddLeaderModal';
import { MandateMenu } from './MandateMenu';
import { NewBoardModal } from './NewBoardModal';

/** Who leads the association: present mandates first, then those that are over. */
export function LeadersCard({ associationId }: { associationId: AssociationId }) {
  const mandates = useCall('mandates.list', { associationId });
  const [opened, setOpened] = useState<'add' | 'board' | null>(null);
  const mayWrite = useMay('write');
  const conflict = conflictSentence(mandates.data ?? [], today());
  const close = () => setOpened(null);
  return (
    <SectionCard title="Dirigeants" actions={mayWrite && mandates.data && <Actions known={mandates.data.length > 0} onOpen={setOpened} />}>
      <Stack gap="sm">
        {conflict !== null && <ConflictNote message={conflict} />}
        <DataTable
          label="Dirigeants"
          rows={mandates.data}
          columns={mayWrite ? [...COLUMNS, ACTIONS] : COLUMNS}
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
      </Stack>
      {opened === 'add' && <AddLeaderModal associationId={associationId} onClose={close} />}
      {opened === 'board' && <NewBoardModal associationId={associationId} mandates={mandates.data ?? []} onClose={close} />}
    </SectionCard>
  );
}

function Actions({ known, onOpen }: { known: boolean; onOpen: (dialog: 'add' | 'board') => void }) {
  return (
    <>
      {known && (
        <Button size="compact-sm" variant="default" leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={() => onOpen('board')}>
          Nouveau bureau
        </Button>
      )}
      <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onOpen('add')}>
        Ajouter un dirigeant
      </Button>
    </>
  );
}

const COLUMNS: readonly Column<Mandate>[] = [
  { key: 'person', title: 'Personne', width: 190, grow: 2, wrap: true, render: (mandate) => <PersonCell mandate={mandate} /> },
  { key: 'role', title: 'Fonction', width: 120, grow: 1, render: ({ role }) => mandateRoleLabels[role] },
  { key: 'startsOn', title: 'Depuis le', width: 96, render: ({ startsOn }) => <DateText value={startsOn} /> },
  { key: 'endsOn', title: 'Jusqu’au', width: 96, render: ({ endsOn }) => <DateText value={endsOn} /> },
];

const ACTIONS: Column<Mandate> = {
  key: 'actions',
  title: 'Actions',
  titleHidden: true,
  width: 48,
  align: 'right',
  render: (mandate) => <MandateMenu mandate={mandate} />,
};

function PersonCell({ mandate }: { mandate: Mandate }) {
  return (
    <Group gap={6}>
      <PersonLink person={mandate.person} dimmed={isOver(mandate, today())} />
      {mandate.isCouncillor && <StatusBadge tone="info">Siège au conseil</StatusBadge>}
    </Group>
  );
}
