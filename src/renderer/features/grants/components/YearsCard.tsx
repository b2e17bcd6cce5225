import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { GrantFile, GrantYear } from '#shared/features/grants/examination';
import { DataTable } from '../../../components/DataTable';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';

const COLUMNS: readonly Column<GrantYear>[] = [
  { key: 'year', title: 'Exercice', width: 84, render: ({ year }) => year },
  { key: 'purpose', title: 'Objet', width: 150, grow: 1, wrap: true, render: ({ purpose }) => purpose },
  { key: 'asked', title: 'Demandé', align: 'right', width: 110, render: ({ asked }) => <MoneyText value={asked} /> },
  { key: 'voted', title: 'Voté', align: 'right', width: 110, render: ({ voted }) => <MoneyText value={voted} /> },
];

/** What the association asked and got in other campaigns, or for something else in this one. */
export function YearsCard({ file }: { file: GrantFile }) {
  return (
    <SectionCard
      title="Autres demandes"
      actions={
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: file.row.associationId }} />}>
          Fiche de l’association
        </Anchor>
      }
    >
      <DataTable
        label="Autres demandes de l’association"
        rows={file.years}
        columns={COLUMNS}
        rowKey={({ requestId }) => requestId}
        empty={<Text p="md">Première demande de cette association.</Text>}
      />
    </SectionCard>
  );
}
