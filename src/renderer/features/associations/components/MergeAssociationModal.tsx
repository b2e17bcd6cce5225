import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssociationId } from '#shared/kernel/ids';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { MergeWithModal } from '../../../components/MergeWithModal';

/** Chooses the association whose file is a second one of this association. */
export function MergeAssociationModal({ id, onClose }: { id: AssociationId; onClose: () => void }) {
  const [other, setOther] = useState<AssociationId | null>(null);
  const navigate = useNavigate();
  const compare = () => other && void navigate({ to: '/associations/duplicates', search: { tab: 'association', keep: id, absorb: other } });
  return (
    <MergeWithModal
      picker={<AssociationPicker data-autofocus value={other} onChange={setOther} />}
      chosen={other !== null && other !== id}
      onCompare={() => void compare()}
      onClose={onClose}
    />
  );
}
