import { Skeleton, Stack } from '@mantine/core';
import type { AssociationId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import { InKindCard } from './InKindCard';
import { SupportCard } from './SupportCard';
import { VotedGrantsCard } from './VotedGrantsCard';

interface SupportPanelProps {
  readonly associationId: AssociationId;
  /** False in the trash, and for those who may only read. */
  readonly editable: boolean;
}

/** Everything the town gives an association: its total real support by year, the grants voted, the help in kind. */
export function SupportPanel({ associationId, editable }: SupportPanelProps) {
  const support = useCall('support.ofAssociation', { associationId });
  const lines = useCall('inKind.ofAssociation', { associationId });
  const failed = [support, lines].find(({ error, data }) => error && !data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!support.data || !lines.data) return <Skeleton height={320} radius="sm" aria-busy />;
  const notice = support.data.findLast(({ agreement }) => agreement !== null)?.agreement;
  const grants = support.data.flatMap(({ grants: voted }) => voted).toReversed();
  return (
    <Stack gap="md">
      {notice && <LegalNote tone={notice.kind === 'compulsory' ? 'warning' : 'info'} message={notice.message} source={notice.source} />}
      <SupportCard years={support.data} />
      <InKindCard associationId={associationId} lines={lines.data} editable={editable} />
      {grants.length > 0 && <VotedGrantsCard grants={grants} />}
    </Stack>
  );
}
