import { Button, Group, Modal, Select, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { MandateRole } from '#shared/features/people/model';
import type { AssociationId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { useContractForm } from '../../../lib/form';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { useCommand } from '../../../lib/queries';
import { personName } from '../labels';
import type { KnownPerson } from '../leaders';
import { LeaderForm } from '../leaders';
import { ChosenPerson } from './ChosenPerson';
import { PersonFields } from './PersonFields';

const NOBODY = { civility: 'none', firstName: '', lastName: '', email: '', phone: '' } as const;

/** Gives a function to someone the file knows already, or to a new person. */
export function AddLeaderModal({ associationId, onClose }: { associationId: AssociationId; onClose: () => void }) {
  const [known, setKnown] = useState<KnownPerson | null>(null);
  const form = useContractForm(LeaderForm, { person: NOBODY, role: 'president', startsOn: null });
  const add = useCommand('mandates.add', {
    success: ({ person }) => `${personName(person)} figure désormais parmi les dirigeants.`,
    form,
    onDone: onClose,
  });
  const choose = (person: KnownPerson | null) => {
    setKnown(person);
    form.setFieldValue('person', person === null ? NOBODY : personInput(person));
  };
  return (
    <Modal opened onClose={onClose} title="Ajouter un dirigeant" size="lg">
      <form
        onSubmit={form.onSubmit(({ person, role, startsOn }) =>
          add.mutate({ associationId, person: known ? { id: known.id } : person, role, startsOn }),
        )}
      >
        <Stack gap="md">
          {known ? <ChosenPerson person={known} onChange={() => choose(null)} /> : <PersonFields form={form} onChoose={choose} />}
          <SimpleGrid cols={2} spacing="md">
            <Select
              label="Fonction"
              allowDeselect={false}
              data={MandateRole.options.map((value) => ({ value, label: mandateRoleLabels[value] }))}
              {...form.getInputProps('role')}
            />
            <DateField label="Depuis le (si c’est connu)" {...form.getInputProps('startsOn')} />
          </SimpleGrid>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending}>
              Ajouter
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function personInput({ civility, firstName, lastName, email, phone }: KnownPerson) {
  return { civility, firstName, lastName, email, phone };
}
