import { Button, Group, Modal, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { PieceTypeInput, PieceValidity } from '#shared/features/pieces/model';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { validityLabels, validityText } from '../labels';

const VALIDITIES = PieceValidity.options.map((value) => ({ value, label: validityLabels[value] }));

/** Adds a kind of document to the list. Shown as soon as it is rendered. */
export function AddTypeModal({ onClose }: { onClose: () => void }) {
  const form = useContractForm(PieceTypeInput, { name: '', validity: 'until-changed', validMonths: 0, required: true });
  const add = useCommand('pieces.addType', {
    success: 'La pièce est ajoutée à la liste.',
    undo: ({ id }) => call('pieces.archiveType', { id }),
    form,
    onDone: onClose,
  });
  const { validity, validMonths } = form.getValues();
  return (
    <Modal opened onClose={onClose} title="Ajouter une pièce à la liste">
      <form onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack gap="md">
          <TextInput label="Nom de la pièce" withAsterisk data-autofocus {...form.getInputProps('name')} />
          <Select label="Validité" allowDeselect={false} data={VALIDITIES} {...form.getInputProps('validity')} />
          {validity === 'yearly' && (
            <WholeNumberInput label="Mois de validité après le 31 décembre de l’année" {...form.getInputProps('validMonths')} />
          )}
          {validity !== null && (
            <Text size="sm" c="dimmed">
              {validityText({ validity, validMonths: validMonths ?? 0 })}
            </Text>
          )}
          <Switch
            label="Pièce exigée&nbsp;: un dossier qui ne l’a pas est incomplet"
            {...form.getInputProps('required', { type: 'checkbox' })}
          />
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
