import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { GrantFile } from '#shared/features/grants/examination';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { PageTabs } from '../../../components/PageTabs';
import { StatusBadge } from '../../../components/StatusBadge';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { AmountsStrip } from '../components/AmountsStrip';
import { InstructionPanel } from '../components/InstructionPanel';
import { RequestActions } from '../components/RequestActions';
import { STATE_WORDS } from '../state-badge';
import type { RequestTab } from '../tabs';

const route = getRouteApi('/campaigns/$id/requests/$requestId');

/** One request: its amounts, what the law says, its instruction, and the tabs that other features bring. */
export function RequestPage({ tabs }: { tabs: readonly RequestTab[] }) {
  const { requestId } = route.useParams();
  const file = useCall('grants.get', { id: requestId });
  if (file.error && !file.data) {
    return (
      <>
        <PageHeader title="Demande de subvention" breadcrumb={[{ label: 'Subventions', to: '/campaigns' }, { label: 'Demande' }]} />
        <ErrorState error={file.error} onRetry={() => void file.refetch()} />
      </>
    );
  }
  if (!file.data) return <Loading />;
  return <OneRequest key={requestId} file={file.data} tabs={tabs} />;
}

function OneRequest({ file, tabs }: { file: GrantFile; tabs: readonly RequestTab[] }) {
  const { campaign, row } = file;
  const { tab } = route.useSearch();
  const move = route.useNavigate();
  const navigate = useNavigate();
  const editable = useMay('write') && row.closedAs === null;
  usePageShortcuts({ back: () => void navigate({ to: '/campaigns/$id', params: { id: campaign.id } }) });
  const panel = { requestId: row.id, campaignId: campaign.id, associationId: row.associationId };
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: 'Subventions', to: '/campaigns' },
          { label: campaign.name, to: `/campaigns/${campaign.id}` },
          { label: `Demande n°\u00a0${row.number}` },
        ]}
        title={row.associationName}
        description={row.purpose}
        status={<StatusBadge tone={STATE_WORDS[row.state].tone}>{STATE_WORDS[row.state].label}</StatusBadge>}
        actions={<RequestActions row={row} />}
      />
      <Stack gap="md">
        {row.closedAs !== null && <LegalNote tone="neutral" message={`Demande close\u00a0: ${row.closedReason}`} />}
        {row.warnings.length > 0 && (
          <Stack gap={6}>
            {row.warnings.map((warning) => (
              <LegalNote key={warning.kind} tone={warning.blocking ? 'bad' : 'warning'} message={warning.message} source={warning.source} />
            ))}
          </Stack>
        )}
        <AmountsStrip file={file} />
        <PageTabs
          shown={tab}
          onShow={(key) => void move({ search: { tab: key }, replace: true })}
          first={{ label: 'Instruction', content: <InstructionPanel file={file} editable={editable} /> }}
          tabs={tabs}
        >
          {(shown) => {
            const Panel = tabs.find(({ key }) => key === shown)?.Panel;
            return Panel && <Panel {...panel} />;
          }}
        </PageTabs>
      </Stack>
    </>
  );
}

function Loading() {
  return (
    <Stack aria-busy aria-label="Chargement de la demande">
      <Skeleton height={36} width="40%" />
      <Skeleton height={90} />
      <Skeleton height={360} />
    </Stack>
  );
}
