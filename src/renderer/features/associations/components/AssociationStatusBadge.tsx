import { IconMoon, IconX } from '@tabler/icons-react';
import type { AssociationStatus } from '#shared/features/associations/model';
import { StatusBadge } from '../../../components/StatusBadge';
import { statusLabels } from '../labels';

/** Whether an association lives, sleeps or is dissolved. */
export function AssociationStatusBadge({ status }: { status: AssociationStatus }) {
  if (status === 'active') return <StatusBadge tone="good">{statusLabels.active}</StatusBadge>;
  return (
    <StatusBadge tone="neutral" icon={status === 'dormant' ? IconMoon : IconX}>
      {statusLabels[status]}
    </StatusBadge>
  );
}
