import { Skeleton } from '@mantine/core';
import type { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { DossierEditor } from '../components/DossierEditor';

interface DossierPanelProps {
  readonly requestId: GrantRequestId;
  readonly campaignId: CampaignId;
  readonly associationId: AssociationId;
}

/** What the association wrote in its request: projects, budgets, attestations. */
export function DossierPanel({ requestId }: DossierPanelProps) {
  const file = useCall('grantDossiers.get', { requestId });
  const request = useCall('grants.get', { id: requestId });
  const settings = useCall('legal.list', {});
  const may = useMay('write');
  const failed = [file, request, settings].find(({ error, data }) => error && !data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!file.data || !request.data || !settings.data) return <Skeleton height={420} radius="sm" aria-busy />;
  const editable = may && request.data.row.closedAs === null;
  return <DossierEditor key={file.data.dossier?.version ?? 0} file={file.data} editable={editable} settings={settings.data} />;
}
