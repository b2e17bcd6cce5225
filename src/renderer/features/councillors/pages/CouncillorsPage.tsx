import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconListNumbers, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { quorumOf } from '#shared/features/council/rules';
import type { Sending } from '#shared/features/assembly/sending';
import type { Councillor } from '#shared/features/councillors/model';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { useCreating } from '../../../lib/creating';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { councillorColumns } from '../councillor-columns';
import { inOfficeOn, newCouncillor } from '../councillor-input';
import { CouncillorModal } from '../components/CouncillorModal';

/** The municipal council in the order of the table, with the mandates its members hold in associations. */
export function CouncillorsPage() {
  const councillors = useCall('councillors.list', {});
  const sendings = useCall('assembly.sendings', {});
  const mayWrite = useMay('write');
  const [shown, setShown] = useState('in-office');
  const { creating, start, stop } = useCreating();
  usePageShortcuts({ create: mayWrite ? start : undefined });
  const members = councillors.data ?? [];
  const sitting = inOfficeOn(members, today());
  const isInOffice = (member: Councillor) => sitting.includes(member);
  const navigate = useNavigate();
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={18} />} onClick={start}>
      Ajouter un élu
    </Button>
  );
  const lists = (
    <Button variant="default" leftSection={<IconListNumbers size={18} />} renderRoot={(props) => <Link {...props} to="/electoral-lists" />}>
      Listes de candidats
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Élus"
        description="Le conseil municipal dans l’ordre du tableau. Une ligne ouvre la fiche de l’élu : mandat, délégations, intérêts, séances."
        actions={
          <>
            {lists}
            {add}
          </>
        }
      />
      {sitting.length > 0 && <Quorum inOffice={sitting.length} />}
      <Group my="sm" className="dp-no-print">
        <SegmentedControl
          aria-label="Élus affichés"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'in-office', label: 'En exercice' },
            { value: 'all', label: 'Tous' },
          ]}
        />
        <Text size="sm" c="dimmed" aria-live="polite">
          {plural(sitting.length, 'élu en exercice', 'élus en exercice')} sur {members.length} au total
        </Text>
      </Group>
      <DataTable
        label="Élus"
        rows={councillors.data && (shown === 'all' ? members : sitting)}
        columns={councillorColumns(isInOffice, shown === 'all', howOf(sendings.data ?? []))}
        rowKey={(member) => member.id}
        onOpen={({ id }) => void navigate({ to: '/councillors/$id', params: { id } })}
        error={councillors.error}
        onRetry={() => void councillors.refetch()}
        empty={
          <EmptyState
            icon={IconUsersGroup}
            title="Aucun élu"
            text="Saisissez les membres du conseil municipal dans l’ordre du tableau&nbsp;: ils deviennent rapporteurs des affaires, et Démopart signale ceux qui sont intéressés à une subvention."
            actions={add}
          />
        }
      />
      {creating && councillors.data && <CouncillorModal councillor={null} initial={newCouncillor(members, today())} onClose={stop} />}
    </>
  );
}

function howOf(sendings: readonly Sending[]): ReadonlyMap<string, Sending> {
  return new Map(sendings.map((sending) => [sending.councillorId, sending]));
}

function Quorum({ inOffice }: { inOffice: number }) {
  const law = useLaw(today());
  return (
    <LegalNote
      tone="info"
      message={`Le conseil compte ${plural(inOffice, 'membre', 'membres')} en exercice\u00a0: il délibère valablement quand ${quorumOf(inOffice)} au moins sont présents. Les pouvoirs ne comptent pas.`}
      source={law?.('council.quorum.article').source}
    />
  );
}
