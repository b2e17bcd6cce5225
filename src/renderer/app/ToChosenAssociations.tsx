import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useEffect } from 'react';
import type { SelectionDialogProps } from '../features/associations/selection';
import type { ToAssociationsProps } from '../features/documents/selection';
import { everyAssociationId } from '../lib/every-id';
import { showFailure } from '../lib/notices';

interface ToChosenProps extends SelectionDialogProps {
  readonly Dialog: ComponentType<ToAssociationsProps>;
}

/** A dialog that writes to associations, for those chosen in the register. */
export function ToChosenAssociations({ chosen: { filter }, onClose, Dialog }: ToChosenProps) {
  const ids = useQuery({
    queryKey: ['associations', 'ids', filter],
    queryFn: () => (filter.ids ? Promise.resolve(filter.ids) : everyAssociationId(filter)),
  });
  useEffect(() => {
    if (!ids.error) return;
    showFailure(ids.error);
    onClose();
  }, [ids.error, onClose]);
  return ids.data ? <Dialog associationIds={ids.data} onClose={onClose} /> : null;
}
