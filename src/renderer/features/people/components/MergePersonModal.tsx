import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonId } from '#shared/kernel/ids';
import { MergeWithModal } from '../../../components/MergeWithModal';
import { PersonPicker } from '../../../components/PersonPicker';

/** Chooses the person whose record is a second one of this person. */
export function MergePersonModal({ id, onClose }: { id: PersonId; onClose: () => void }) {
  const [other, setOther] = useState<PersonId | null>(null);
  const navigate = useNavigate();
  const compare = () => other && void navigate({ to: '/associations/duplicates', search: { tab: 'person', keep: id, absorb: other } });
  return (
    <MergeWithModal
      picker={<PersonPicker value={other} onChange={setOther} except={id} />}
      chosen={other !== null}
      onCompare={() => void compare()}
      onClose={onClose}
    />
  );
}
