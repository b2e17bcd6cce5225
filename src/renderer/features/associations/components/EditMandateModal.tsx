import { Select, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { MandateRole, type Mandate } from '#shared/features/people/model';
import { DateField } from '../../../components/DateField';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { putBackMandate } from '../leaders';
import { MandateDialog } from './MandateDialog';

/** Corrects the function or the dates of a mandate that was typed wrong. */
export function EditMandateModal({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const [values, setValues] = useState({ role: mandate.role, startsOn: mandate.startsOn, endsOn: mandate.endsOn });
  const update = useCommand('mandates.update', {
    success: `Le mandat de ${personName(mandate.person)} est corrigé.`,
    undo: () => putBackMandate(mandate),
    onDone: onClose,
  });
  return (
    <MandateDialog
      title="Corriger le mandat"
      action="Enregistrer"
      saving={update.isPending}
      onSave={() => update.mutate({ id: mandate.id, values })}
      onClose={onClose}
    >
      <Text fw={600}>{personName(mandate.person)}</Text>
      <Select
        label="Fonction"
        allowDeselect={false}
        data-autofocus
        data={MandateRole.options.map((value) => ({ value, label: mandateRoleLabels[value] }))}
        value={values.role}
        onChange={(role) => setValues({ ...values, role: role ?? values.role })}
      />
      <SimpleGrid cols={2} spacing="md">
        <DateField label="Depuis le" value={values.startsOn} onChange={(startsOn) => setValues({ ...values, startsOn })} />
        <DateField
          label="Jusqu’au"
          placeholder="Vide tant qu’il dure"
          value={values.endsOn}
          onChange={(endsOn) => setValues({ ...values, endsOn })}
        />
      </SimpleGrid>
    </MandateDialog>
  );
}
