import { Button, Stack, Text } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Renewable } from '#shared/features/grant-dossiers/contract';
import type { CampaignId } from '#shared/kernel/ids';
import { sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';

/** Who asked last year and has not asked yet: a renewal starts from last year's dossier in one gesture. */
export function RenewalsPanel({ campaignId }: { readonly campaignId: CampaignId }) {
  const list = useCall('grantDossiers.renewable', { campaignId });
  const editable = useMay('write');
  const navigate = useNavigate();
  const start = useCommand('grantDossiers.startRenewal', {
    success: ({ associationName, last }) =>
      last
        ? `${associationName}\u00a0: le dossier de ${last.year} est repris. Saisissez ce qui change.`
        : `${associationName}\u00a0: la demande est reprise.`,
    undo: ({ requestId }) => call('grants.remove', { id: requestId }),
    onDone: ({ requestId }) =>
      void navigate({ to: '/campaigns/$id/requests/$requestId', params: { id: campaignId, requestId }, search: { tab: 'dossier' } }),
  });
  const rows = list.data;
  const begin = ({ associationId }: Renewable) => start.mutate({ campaignId, associationId, asked: null, receivedOn: today() });
  return (
    <Stack gap="sm">
      <Text c="dimmed">
        Ces associations ont demandé l’an dernier et pas encore cette année. Reprendre crée la demande avec son objet, son montant et tout
        son dossier, datée d’aujourd’hui.
      </Text>
      <DataTable
        label="Demandes à renouveler"
        rows={rows}
        columns={[...columnsOf(rows ?? []), ...(editable ? [beginColumn(begin, start.isPending)] : [])]}
        rowKey={({ associationId }) => associationId}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={
          <EmptyState
            icon={IconRepeat}
            title="Aucune demande à renouveler"
            text="Toutes les associations qui ont demandé l’an dernier ont une demande dans cette campagne, ou il n’y a pas de campagne l’année d’avant."
          />
        }
      />
    </Stack>
  );
}

function columnsOf(rows: readonly Renewable[]): Column<Renewable>[] {
  const voted = sumCents(rows.flatMap((row) => row.voted ?? []));
  return [
    {
      key: 'name',
      title: 'Association',
      width: 220,
      grow: 2,
      wrap: true,
      render: ({ associationName }) => associationName,
      footer: 'Total',
    },
    { key: 'purpose', title: 'Objet l’an dernier', width: 200, grow: 2, wrap: true, render: ({ purpose }) => purpose },
    {
      key: 'dossier',
      title: 'Dossier',
      width: 120,
      render: ({ hasDossier }) => hasDossier && <StatusBadge tone="good">À reprendre</StatusBadge>,
    },
    { key: 'asked', title: 'Demandé', width: 120, align: 'right', render: ({ asked }) => <MoneyText value={asked} /> },
    {
      key: 'voted',
      title: 'Voté',
      width: 120,
      align: 'right',
      render: (row) => <MoneyText value={row.voted} />,
      footer: <MoneyText value={voted} strong />,
    },
  ];
}

function beginColumn(begin: (row: Renewable) => void, busy: boolean): Column<Renewable> {
  return {
    key: 'begin',
    title: 'Action',
    width: 120,
    render: (row) => (
      <Button
        size="compact-sm"
        variant="default"
        disabled={busy}
        aria-label={`Reprendre la demande, ${row.associationName}`}
        onClick={() => begin(row)}
      >
        Reprendre
      </Button>
    ),
  };
}
