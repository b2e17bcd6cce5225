import { Skeleton } from '@mantine/core';
import { IconReportMoney } from '@tabler/icons-react';
import type { GrantRequestId } from '#shared/kernel/ids';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { ReportEditor } from '../components/ReportEditor';

/** The financial report of a grant: when it is due, and what it says. */
export function ReportPanel({ requestId }: { readonly requestId: GrantRequestId }) {
  const file = useCall('financialReports.get', { requestId });
  const settings = useCall('legal.list', {});
  const editable = useMay('write');
  const failed = [file, settings].find(({ error, data }) => error && !data);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!file.data || !settings.data) return <Skeleton height={420} radius="sm" aria-busy />;
  if ((file.data.voted ?? 0) === 0 && !file.data.report) {
    return (
      <EmptyState
        icon={IconReportMoney}
        title="Rien à justifier pour l’instant"
        text="Le compte rendu financier se suit ici dès qu’une subvention est votée. Son échéance se compte depuis la fin de l’exercice (Administration, références légales)."
      />
    );
  }
  return <ReportEditor key={file.data.report?.version ?? 0} file={file.data} editable={editable} settings={settings.data} />;
}
