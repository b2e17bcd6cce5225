import { Button } from '@mantine/core';
import { IconCoins, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { useCreating } from '../../../lib/creating';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { NewCampaign } from '../components/NewCampaign';
import { campaignColumns } from '../components/campaign-columns';

/** The grant campaigns, newest first. */
export function CampaignsPage() {
  const navigate = useNavigate();
  const campaigns = useCall('campaigns.list', {});
  const mayWrite = useMay('write');
  const { creating, start, stop } = useCreating();
  usePageShortcuts({ create: mayWrite ? start : undefined });
  const open = (id: string) => void navigate({ to: '/campaigns/$id', params: { id } });
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={18} />} onClick={start}>
      Ouvrir une campagne
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Campagnes de subventions"
        description="Une campagne par exercice&nbsp;: demandes, propositions et votes, avec l’année précédente en regard."
        actions={create}
      />
      <DataTable
        label="Campagnes de subventions"
        rows={campaigns.data}
        columns={campaignColumns}
        rowKey={(campaign) => campaign.id}
        onOpen={(campaign) => open(campaign.id)}
        error={campaigns.error}
        onRetry={() => void campaigns.refetch()}
        empty={
          <EmptyState
            icon={IconCoins}
            title="Aucune campagne"
            text="Une campagne réunit les demandes de subvention d’un exercice et son enveloppe, puis prépare l’affaire du conseil."
            actions={create}
          />
        }
      />
      {creating && campaigns.data && <NewCampaign campaigns={campaigns.data} onClose={stop} onOpened={({ id }) => open(id)} />}
    </>
  );
}
