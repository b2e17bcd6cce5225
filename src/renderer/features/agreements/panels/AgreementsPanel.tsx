import { Anchor, Stack } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { AgreementRow } from '#shared/features/agreements/model';
import { AGREEMENT_STATES } from '#shared/features/agreements/words';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { formatAmount } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { LegalNote } from '../../../components/LegalNote';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { STATE_TONES } from '../labels';

/** The agreements of a campaign with their state and their end, and those that are required and missing. */
export function AgreementsPanel({ campaignId }: { campaignId: CampaignId }) {
  const found = useCall('agreements.list', { campaignId });
  const { missing = [], source } = found.data ?? {};
  return (
    <Stack gap="sm">
      {missing.map(({ requestId, associationName, yearTotal }) => (
        <LegalNote
          key={requestId}
          tone="warning"
          message={`${associationName}\u00a0: convention obligatoire, ${formatAmount(yearTotal)} accordés dans l’année.`}
          source={source}
          action={<ToAgreement campaignId={campaignId} requestId={requestId} text="Préparer" />}
        />
      ))}
      <DataTable
        label="Conventions de la campagne"
        rows={found.data?.rows}
        columns={columnsOf(campaignId)}
        rowKey={({ id }) => id}
        error={found.data ? undefined : found.error}
        onRetry={() => void found.refetch()}
        empty={
          <EmptyState
            icon={IconSignature}
            title="Aucune convention"
            text="Une convention se prépare depuis l’onglet « Convention » d’une demande votée."
          />
        }
      />
    </Stack>
  );
}

function columnsOf(campaignId: CampaignId): readonly Column<AgreementRow>[] {
  return [
    { key: 'number', title: 'N°', width: 88, render: ({ number }) => number },
    {
      key: 'association',
      title: 'Association',
      width: 200,
      grow: 1,
      wrap: true,
      render: ({ requestId, associationName }) => <ToAgreement campaignId={campaignId} requestId={requestId} text={associationName} />,
    },
    { key: 'amount', title: 'Montant', align: 'right', width: 116, render: ({ currentAmount }) => <MoneyText value={currentAmount} /> },
    { key: 'startsOn', title: 'Début', width: 100, render: ({ startsOn }) => <DateText value={startsOn} /> },
    { key: 'endsOn', title: 'Fin', width: 100, render: ({ currentEnd }) => <DateText value={currentEnd} /> },
    { key: 'signedOn', title: 'Signée le', width: 100, render: ({ signedOn }) => <DateText value={signedOn} /> },
    { key: 'amendments', title: 'Avenants', align: 'right', width: 88, render: ({ amendments }) => amendments.length },
    {
      key: 'state',
      title: 'État',
      width: 180,
      render: ({ state }) => <StatusBadge tone={STATE_TONES[state]}>{AGREEMENT_STATES[state]}</StatusBadge>,
    },
  ];
}

function ToAgreement({ campaignId, requestId, text }: { campaignId: CampaignId; requestId: GrantRequestId; text: string }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link {...props} to="/campaigns/$id/requests/$requestId" params={{ id: campaignId, requestId }} search={{ tab: 'agreement' }} />
      )}
    >
      {text}
    </Anchor>
  );
}
