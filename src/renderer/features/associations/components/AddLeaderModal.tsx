import { Select, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { MandateRole } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { appointeeIssues, appointeeOf, NOBODY } from '../leaders';
import { AppointeeFields } from './AppointeeFields';
import { MandateDialog } from './MandateDialog';

/** Gives a function to someone the file knows already, or to a new person. */
export function AddLeaderModal({ associationId, onClose }: { associationId: AssociationId; onClose: () => void }) {
  const [appointee, setAppointee] = useState(NOBODY);
  const [role, setRole] = useState<MandateRole>('president');
  const [startsOn, setStartsOn] = useState<CivilDate | null>(null);
  const [tried, setTried] = useState(false);
  const add = useCommand('mandates.add', {
    success: ({ person }) => `${personName(person)} figure désormais parmi les dirigeants.`,
    onDone: onClose,
  });
  const save = () => {
    setTried(true);
    const person = appointeeOf(appointee);
    if (person) add.mutate({ associationId, person, role, startsOn });
  };
  return (
    <MandateDialog title="Ajouter un dirigeant" action="Ajouter" saving={add.isPending} onSave={save} onClose={onClose}>
      <AppointeeFields value={appointee} onChange={setAppointee} issues={tried ? appointeeIssues(appointee) : {}} autoFocus />
      <SimpleGrid cols={2} spacing="md">
        <Select
          label="Fonction"
          allowDeselect={false}
          data={MandateRole.options.map((value) => ({ value, label: mandateRoleLabels[value] }))}
          value={role}
          onChange={(value) => setRole(value ?? 'president')}
        />
        <DateField label="Depuis le (si c’est connu)" value={startsOn} onChange={setStartsOn} />
      </SimpleGrid>
    </MandateDialog>
  );
}
