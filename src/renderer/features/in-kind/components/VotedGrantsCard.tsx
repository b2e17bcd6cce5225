import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { VotedGrant } from '#shared/features/in-kind/support';
import { sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';

/** The grants voted in the years shown, latest first, each with its campaign. */
export function VotedGrantsCard({ grants }: { grants: readonly VotedGrant[] }) {
  const columns: readonly Column<VotedGrant>[] = [
    { key: 'year', title: 'Exercice', width: 72, render: ({ year }) => year, footer: 'Total' },
    { key: 'campaign', title: 'Campagne', width: 190, grow: 1, wrap: true, render: (grant) => <CampaignLink grant={grant} /> },
    { key: 'purpose', title: 'Objet', width: 200, grow: 2, wrap: true, render: ({ purpose }) => purpose },
    {
      key: 'voted',
      title: 'Voté',
      width: 116,
      align: 'right',
      render: ({ voted }) => <MoneyText value={voted} strong />,
      footer: <MoneyText value={sumCents(grants.map(({ voted }) => voted))} strong />,
    },
  ];
  return (
    <SectionCard title="Subventions votées">
      <DataTable label="Subventions votées" rows={grants} columns={columns} rowKey={({ id }) => id} empty={null} />
    </SectionCard>
  );
}

function CampaignLink({ grant: { campaignId, campaignName } }: { grant: VotedGrant }) {
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} to="/campaigns/$id" params={{ id: campaignId }} />}>
      {campaignName}
    </Anchor>
  );
}
