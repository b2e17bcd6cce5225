import { ActionIcon, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Publication } from '#shared/features/open-data/model';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { scopeLabels } from '../labels';

/** The files that were put on line. */
export function PublicationsCard() {
  const mayWrite = useMay('write');
  const { data, error, refetch } = useCall('openData.publications', {});
  return (
    <SectionCard title="Publications">
      <DataTable
        label="Publications"
        rows={data}
        columns={[...COLUMNS, ...(mayWrite ? [ACTIONS] : [])]}
        rowKey={({ id }) => id}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <Text size="sm" c="dimmed" p="md">
            Après la mise en ligne (data.gouv.fr ou site de la ville), notez-la&nbsp;: le fichier publié est reconnu à son empreinte, et les
            échéances sont tenues à jour.
          </Text>
        }
      />
    </SectionCard>
  );
}

const COLUMNS: readonly Column<Publication>[] = [
  { key: 'on', title: 'Mis en ligne le', width: 120, render: ({ publishedOn }) => <DateText value={publishedOn} /> },
  { key: 'file', title: 'Fichier', width: 220, grow: 1, render: ({ fileName }) => fileName },
  {
    key: 'scope',
    title: 'Contenu',
    width: 200,
    grow: 1,
    wrap: true,
    render: ({ scope, inKind }) => `${scopeLabels[scope]}${inKind ? ', avec les aides en nature' : ''}`,
  },
  { key: 'place', title: 'Où', width: 200, grow: 2, wrap: true, render: ({ place }) => place },
  { key: 'rows', title: 'Lignes', width: 72, align: 'right', render: ({ rows }) => rows },
  { key: 'amount', title: 'Montant', width: 120, align: 'right', render: ({ amount }) => <MoneyText value={amount} /> },
];

const ACTIONS: Column<Publication> = {
  key: 'actions',
  title: 'Actions',
  titleHidden: true,
  width: 48,
  align: 'right',
  render: (row) => <Remove row={row} />,
};

function Remove({ row: { id, fileName } }: { row: Publication }) {
  const remove = useCommand('openData.removePublication', {
    success: 'La publication est retirée.',
    undo: () => call('openData.putBackPublication', { id }),
  });
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={`Retirer la publication de ${fileName}`} onClick={() => remove.mutate({ id })}>
      <IconTrash size={18} />
    </ActionIcon>
  );
}
