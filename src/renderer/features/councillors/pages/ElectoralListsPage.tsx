import { Button, Menu, Stack, Text } from '@mantine/core';
import { IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ElectoralList, ListInput } from '#shared/features/assembly/model';
import { nextOf } from '#shared/features/assembly/succession';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import type { Column } from '../../../components/table-columns';
import type { Draft } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { ListModal } from '../components/ListModal';
import { listInputOf, newList } from '../list-input';

const BREADCRUMB = [{ label: 'Élus', to: '/councillors' }, { label: 'Listes' }];
const COLUMNS: readonly Column<ElectoralList>[] = [
  {
    key: 'name',
    title: 'Liste',
    width: 220,
    grow: 2,
    wrap: true,
    render: ({ name }) => (
      <Text span fw={600} inherit>
        {name}
      </Text>
    ),
  },
  { key: 'on', title: 'Élection du', width: 116, render: ({ electedOn }) => <DateText value={electedOn} /> },
  {
    key: 'votes',
    title: 'Suffrages',
    width: 100,
    align: 'right',
    render: ({ votes }) => (votes === null ? 'À saisir' : votes.toLocaleString('fr')),
  },
  {
    key: 'elected',
    title: 'Élus ou appelés',
    width: 130,
    align: 'right',
    render: ({ candidates }) => candidates.filter(({ councillorId }) => councillorId !== null).length,
  },
  { key: 'next', title: 'Suivant de liste', width: 220, grow: 1, wrap: true, render: (list) => nextName(list) },
];

/** The lists of the last election: what tells who is next, and the order of the table. */
export function ElectoralListsPage() {
  const law = useLaw(today());
  const lists = useCall('assembly.lists', {});
  const councillors = useCall('councillors.list', {});
  const mayWrite = useMay('write');
  const [edited, setEdited] = useState<ElectoralList | null>(null);
  const [added, setAdded] = useState<Draft<ListInput> | null>(null);
  const remove = useCommand('assembly.removeList', { success: 'La liste est supprimée. Elle se retrouve dans les modifications.' });
  const members = councillors.data ?? [];
  const groups = [...new Set(members.map(({ group }) => group))].filter((group) => group !== '');
  const start = (group: string) => setAdded(newList(members, members[0]?.startsOn ?? today(), group));
  const add = mayWrite && (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={18} aria-hidden />}>Ajouter une liste</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map((group) => (
          <Menu.Item key={group} onClick={() => start(group)}>
            Avec les élus du groupe «&nbsp;{group}&nbsp;»
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => start('')}>Liste vide</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <>
      <PageHeader
        title="Listes de candidats"
        breadcrumb={BREADCRUMB}
        description="Qui a été élu sur quelle liste, et qui est appelé quand un siège devient vacant."
        actions={add}
      />
      <Stack gap="sm">
        <LegalNote
          tone="info"
          message="Le candidat qui vient immédiatement après le dernier élu de sa liste remplace l’élu dont le siège devient vacant. Les suffrages de la liste et la date de naissance fixent l’ordre du tableau entre élus du même jour."
          source={law && `${law('council.replacement.article').source}\u00a0; ${law('council.table.article').source}`}
        />
        <DataTable
          label="Listes de candidats"
          rows={lists.data}
          columns={COLUMNS}
          rowKey={({ id }) => id}
          onOpen={mayWrite ? setEdited : undefined}
          error={lists.error}
          onRetry={() => void lists.refetch()}
          empty={
            <EmptyState
              icon={IconListNumbers}
              title="Aucune liste"
              text="Saisissez les listes de la dernière élection, suivants compris&nbsp;: à la prochaine vacance, Démopart dira qui est appelé et calculera le nouveau tableau."
              actions={add}
            />
          }
        />
        {edited && mayWrite && lists.data && (
          <ListModal
            list={edited}
            initial={listInputOf(edited)}
            councillors={members}
            onClose={() => setEdited(null)}
            onRemove={() => {
              remove.mutate({ id: edited.id });
              setEdited(null);
            }}
          />
        )}
        {added && <ListModal list={null} initial={added} councillors={members} onClose={() => setAdded(null)} />}
      </Stack>
    </>
  );
}

function nextName(list: ElectoralList): string {
  const next = nextOf(list);
  const waiting = list.candidates.filter(({ councillorId, setAside }) => councillorId === null && setAside === '').length;
  return next ? `${next.firstName} ${next.lastName} (${plural(waiting, 'suivant', 'suivants')})` : 'Liste épuisée';
}
