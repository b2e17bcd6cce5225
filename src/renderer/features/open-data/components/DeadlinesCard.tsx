import { Stack, Text } from '@mantine/core';
import type { DeadlineRow } from '#shared/features/open-data/model';
import { plural, typeset } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { LegalNote } from '../../../components/LegalNote';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { OriginLink } from './OriginLink';

/** Which grants of a year the law wants published, by when, and whether they are. */
export function DeadlinesCard({ year }: { year: number }) {
  const { data, error, refetch } = useCall('openData.deadlines', { year });
  return (
    <SectionCard title="À publier, et quand">
      <Stack gap="sm">
        {data && <LegalNote tone={data.late > 0 ? 'bad' : 'info'} message={sentence(data)} source={typeset(data.source)} />}
        <DataTable
          label="Subventions à publier"
          rows={data?.rows}
          columns={COLUMNS}
          rowKey={({ requestId }) => requestId}
          error={error}
          onRetry={() => void refetch()}
          empty={
            <Text size="sm" c="dimmed" p="md">
              Aucune association ne dépasse le seuil légal en {year}&nbsp;: rien n’est à publier obligatoirement.
            </Text>
          }
        />
      </Stack>
    </SectionCard>
  );
}

function sentence({ rule, late, waiting }: { rule: string; late: number; waiting: number }): string {
  if (late > 0) return typeset(`${plural(late, 'subvention aurait dû être publiée', 'subventions auraient dû être publiées')}. ${rule}`);
  if (waiting > 0) return typeset(`${plural(waiting, 'subvention reste à publier', 'subventions restent à publier')}. ${rule}`);
  return rule;
}

const COLUMNS: readonly Column<DeadlineRow>[] = [
  { key: 'who', title: 'Bénéficiaire', width: 200, grow: 2, wrap: true, render: (row) => <OriginLink row={row} /> },
  { key: 'purpose', title: 'Objet', width: 180, grow: 3, wrap: true, render: ({ purpose }) => purpose },
  { key: 'voted', title: 'Montant', width: 120, align: 'right', render: ({ voted }) => <MoneyText value={voted} /> },
  { key: 'from', title: 'Délai compté depuis', width: 190, wrap: true, render: (row) => <Start row={row} /> },
  { key: 'due', title: 'Avant le', width: 104, render: ({ dueOn }) => <DateText value={dueOn} /> },
  { key: 'state', title: 'État', width: 170, render: (row) => <State row={row} /> },
];

function Start({ row: { signedOn, votedOn } }: { row: DeadlineRow }) {
  if (signedOn !== null)
    return (
      <>
        la convention, <DateText value={signedOn} />
      </>
    );
  if (votedOn === null) return <>date du vote à saisir</>;
  return (
    <>
      le vote, <DateText value={votedOn} /> (convention non signée)
    </>
  );
}

function State({ row: { publishedOn, late } }: { row: DeadlineRow }) {
  if (publishedOn !== null)
    return (
      <StatusBadge tone="good">
        Publiée le <DateText value={publishedOn} />
      </StatusBadge>
    );
  return late ? <StatusBadge tone="bad">En retard</StatusBadge> : <StatusBadge tone="warning">À publier</StatusBadge>;
}
