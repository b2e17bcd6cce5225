import { Paper, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDateShort } from '#shared/kernel/dates';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { PageTabs } from '../../../components/PageTabs';
import type { CallOutput } from '../../../lib/api';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useMay } from '../../../lib/session';
import { AddGrantModal } from './AddGrantModal';
import { CampaignActions } from './CampaignActions';
import type { CampaignDialog } from './campaign-dialog';
import type { CampaignTab } from '../tabs';
import { CampaignModal } from './CampaignModal';
import { EnvelopeGauge } from './EnvelopeGauge';
import { GrantTable } from './GrantTable';
import { OnAgendaModal } from './OnAgendaModal';
import { VoteAsProposedModal } from './VoteAsProposedModal';

const route = getRouteApi('/campaigns/$id');

/** The screen of one campaign once it is read. */
export function CampaignView({ campaign, rows, warnings, tabs }: CallOutput<'campaigns.table'> & { tabs: readonly CampaignTab[] }) {
  const { tab } = route.useSearch();
  const move = route.useNavigate();
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const [dialog, setDialog] = useState<CampaignDialog | null>(null);
  const close = () => setDialog(null);
  usePageShortcuts({ create: mayWrite ? () => setDialog('add') : undefined, back: () => void navigate({ to: '/campaigns' }) });
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: 'Subventions', to: '/campaigns' }, { label: String(campaign.year) }]}
        title={campaign.name}
        description={datesOf(campaign)}
        actions={<CampaignActions campaign={campaign} onDialog={setDialog} />}
      />
      <Stack gap="md">
        <Paper withBorder p="md">
          <EnvelopeGauge campaign={campaign} />
        </Paper>
        {warnings.map((warning) => (
          <LegalNote key={warning.kind + warning.message} tone="warning" message={warning.message} source={warning.source} />
        ))}
        <PageTabs
          shown={tab}
          onShow={(key) => void move({ search: { tab: key }, replace: true })}
          first={{ label: 'Demandes', content: <GrantTable campaignId={campaign.id} rows={rows} onAdd={() => setDialog('add')} /> }}
          tabs={tabs}
        >
          {(shown) => {
            const Panel = tabs.find(({ key }) => key === shown)?.Panel;
            return Panel && <Panel campaignId={campaign.id} />;
          }}
        </PageTabs>
      </Stack>
      {dialog === 'add' && <AddGrantModal campaignId={campaign.id} onClose={close} onAdded={close} />}
      {dialog === 'settings' && <CampaignModal campaign={campaign} initial={settingsOf(campaign)} onClose={close} onSaved={close} />}
      {dialog === 'vote' && <VoteAsProposedModal campaign={campaign} onClose={close} />}
      {dialog === 'agenda' && (
        <OnAgendaModal campaignId={campaign.id} onClose={close} onDone={(id) => void navigate({ to: '/sessions/$id', params: { id } })} />
      )}
    </>
  );
}

type Shown = CallOutput<'campaigns.table'>['campaign'];

function settingsOf({ id: _id, version: _version, totals: _totals, ...values }: Shown) {
  return values;
}

function datesOf({ opensOn, closesOn, committeeName, committeeOn }: Shown): string {
  const deposit = `Dépôt du ${formatDateShort(opensOn)} au ${formatDateShort(closesOn)}.`;
  if (!committeeOn) return deposit;
  return `${deposit} ${committeeTitle(committeeName)}\u00a0: réunion du ${formatDateShort(committeeOn)}.`;
}

/** « Commission vie associative » of a name typed with or without its first word. */
function committeeTitle(name: string): string {
  return /^commission\b/i.test(name) ? `C${name.slice(1)}` : `Commission ${name}`.trimEnd();
}
