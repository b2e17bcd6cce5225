import { Button, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core';
import { SavedViewInput } from '#shared/features/views/model';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import type { ShownList } from '../views';
import { viewInput } from '../views';

const Naming = SavedViewInput.pick({ name: true, shared: true });

/** Keeps the list shown under a name. */
export function SaveViewModal({ shown, onClose }: { shown: ShownList; onClose: () => void }) {
  const mayShare = useMay('validate');
  const form = useContractForm(Naming, { name: '', shared: false });
  const save = useCommand('views.save', { success: ({ name }) => `La vue «\u00a0${name}\u00a0» est gardée.`, form, onDone: onClose });
  return (
    <Modal opened onClose={onClose} title="Garder la liste affichée">
      <form onSubmit={form.onSubmit((values) => save.mutate(viewInput(shown, values)))}>
        <Stack>
          <Text size="sm">
            La vue garde les filtres, l’ordre et les colonnes. Les associations, elles, sont cherchées à chaque ouverture.
          </Text>
          <TextInput label="Nom de la vue" placeholder="Clubs sportifs sans président" data-autofocus {...form.getInputProps('name')} />
          {mayShare && <Switch label="Visible de tous les comptes" {...form.getInputProps('shared', { type: 'checkbox' })} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={save.isPending}>
              Garder la vue
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
