import { IconMoon, IconX } from '@tabler/icons-react';
import type { AssociationStatus } from '#shared/features/associations/model';
import { STATUS_WORDS } from '#shared/features/associations/words';
import { StatusBadge } from '../../../components/StatusBadge';

/** Whether an association lives, sleeps or is dissolved. */
export function AssociationStatusBadge({ status }: { status: AssociationStatus }) {
  if (status === 'active') return <StatusBadge tone="good">{STATUS_WORDS.active}</StatusBadge>;
  return (
    <StatusBadge tone="neutral" icon={status === 'dormant' ? IconMoon : IconX}>
      {STATUS_WORDS[status]}
    </StatusBadge>
  );
}
