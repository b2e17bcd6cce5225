import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Mandate } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { appointeeIssues, appointeeOf, NOBODY, undoSuccession } from '../leaders';
import { AppointeeFields } from './AppointeeFields';
import { MandateDialog } from './MandateDialog';

const DATE_MISSING = 'Indiquez le jour de la passation.';

/** Passes a function on: the mandate ends and the successor’s begins on the same day, in one gesture. */
export function SucceedModal({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const { associationId, role } = mandate;
  const [appointee, setAppointee] = useState(NOBODY);
  const [on, setOn] = useState<CivilDate | null>(today());
  const [tried, setTried] = useState(false);
  const known = new Set<string>(appointee.known ? [appointee.known.id] : []);
  const succeed = useCommand('mandates.succeed', {
    success: ({ opened: [next] }) => `${next ? personName(next.person) : ''} succède à ${personName(mandate.person)}.`,
    undo: (done) => undoSuccession([mandate], done, known),
    onDone: onClose,
  });
  const save = () => {
    setTried(true);
    const person = appointeeOf(appointee);
    if (person && on) succeed.mutate({ associationId, on, ends: [mandate.id], opens: [{ role, person }] });
  };
  return (
    <MandateDialog title="Passer le relais" action="Passer le relais" saving={succeed.isPending} onSave={save} onClose={onClose}>
      <Text>
        {mandateRoleLabels[role]}&nbsp;: qui prend la suite de {personName(mandate.person)}&#8239;?
      </Text>
      <AppointeeFields value={appointee} onChange={setAppointee} issues={tried ? appointeeIssues(appointee) : {}} autoFocus />
      <DateField
        label="Jour de la passation"
        description="Le mandat précédent prend fin ce jour-là et le nouveau commence."
        withAsterisk
        w={260}
        value={on}
        onChange={setOn}
        error={tried && on === null ? DATE_MISSING : undefined}
      />
    </MandateDialog>
  );
}
