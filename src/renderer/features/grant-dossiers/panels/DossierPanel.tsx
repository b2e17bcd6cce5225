import { Skeleton } from '@mantine/core';
import { useState } from 'react';
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
  const [opened, setOpened] = useState<number>();
  const failed = [file, request, settings].find(({ error, data }) => error && !data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!file.data || !request.data || !settings.data) return <Skeleton height={420} radius="sm" aria-busy />;
  const editable = may && request.data.row.closedAs === null;
  const version = file.data.dossier?.version ?? 0;
  if (opened === undefined) setOpened(version);
  const isJustBegun = version <= 1 && (opened ?? version) === version;
  return <DossierEditor key={version} file={file.data} editable={editable} isJustBegun={isJustBegun} settings={settings.data} />;
}
