import { Anchor } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { TIE_WORDS } from '#shared/features/interests/words';
import type { PersonSheet } from '#shared/features/people/model';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';

type Concern = PersonSheet['concerns'][number];

/** The requests in which a councillor takes no part, and the session where they will be told. */
export function ConcernsCard({ concerns }: { concerns: readonly Concern[] }) {
  return (
    <SectionCard title="Affaires dont cette personne s’abstient">
      <DataTable
        label="Affaires dont cette personne s’abstient"
        rows={concerns}
        columns={COLUMNS}
        rowKey={({ associationId, campaignId, role }) => `${associationId}${campaignId}${role}`}
        empty={
          <EmptyState
            icon={IconScale}
            title="Aucune affaire"
            text="Les demandes de subvention des associations que dirige un élu apparaissent ici, avec la séance qui les examinera."
          />
        }
      />
    </SectionCard>
  );
}

const COLUMNS: readonly Column<Concern>[] = [
  { key: 'association', title: 'Association', width: 200, grow: 2, wrap: true, render: ({ associationName }) => associationName },
  { key: 'role', title: 'Fonction', width: 120, grow: 1, render: ({ role }) => TIE_WORDS[role] },
  {
    key: 'campaign',
    title: 'Campagne',
    width: 180,
    grow: 2,
    wrap: true,
    render: ({ campaignId, campaignName }) => (
      <Anchor inherit underline="hover" renderRoot={(props) => <Link {...props} to="/campaigns/$id" params={{ id: campaignId }} />}>
        {campaignName}
      </Anchor>
    ),
  },
  { key: 'session', title: 'Séance', width: 100, render: ({ session }) => <SessionCell session={session} /> },
];

function SessionCell({ session }: Pick<Concern, 'session'>) {
  if (session === null) return '–';
  return (
    <Anchor inherit underline="hover" renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id: session.id }} />}>
      <DateText value={session.meetsOn} />
    </Anchor>
  );
}
