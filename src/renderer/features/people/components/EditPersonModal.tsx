import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Civility, PersonDetails, type PersonSheet } from '#shared/features/people/model';
import { formatPhone } from '#shared/kernel/identifiers';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { civilityLabels, personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';

/** Corrects a person; the change shows everywhere they are named. */
export function EditPersonModal({ person, onClose }: { person: PersonSheet; onClose: () => void }) {
  const before = detailsOf(person);
  const form = useContractForm(PersonDetails, { ...before, phone: formatPhone(person.phone) });
  const update = useCommand('people.update', {
    success: (changed) => `La fiche de ${personName(changed)} est enregistrée.`,
    undo: ({ id, version }) => call('people.update', { id, version, values: before }),
    form,
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} size="lg" title="Modifier la personne">
      <form onSubmit={form.onSubmit((values) => update.mutate({ id: person.id, version: person.version, values }))}>
        <Stack gap="md">
          <SimpleGrid cols={3}>
            <TextInput label="Nom" withAsterisk aria-required data-autofocus {...form.getInputProps('lastName')} />
            <TextInput label="Prénom" {...form.getInputProps('firstName')} />
            <Select
              label="Civilité"
              allowDeselect={false}
              data={Civility.options.map((value) => ({ value, label: civilityLabels[value] }))}
              {...form.getInputProps('civility')}
            />
          </SimpleGrid>
          <SimpleGrid cols={2}>
            <TextInput label="Téléphone" {...form.getInputProps('phone')} />
            <TextInput label="Adresse électronique" {...form.getInputProps('email')} />
          </SimpleGrid>
          <Textarea
            label="Note"
            description="Prononciation du nom, ou ce qui distingue d’un homonyme. Rien de personnel qui ne serve à la mairie."
            autosize
            minRows={2}
            {...form.getInputProps('note')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={update.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function detailsOf({ civility, firstName, lastName, email, phone, note }: PersonDetails): PersonDetails {
  return { civility, firstName, lastName, email, phone, note };
}
