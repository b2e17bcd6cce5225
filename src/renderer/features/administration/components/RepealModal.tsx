import { Blockquote, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { OwnTextInput, type OwnText } from '#shared/features/legal-texts/own';
import { DateField } from '../../../components/DateField';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';

/** The last day a text may be cited, and what takes its place; without a day it is in force again. */
export function RepealModal({ text, onClose }: { readonly text: OwnText; readonly onClose: () => void }) {
  const before = OwnTextInput.strip().parse(text);
  const form = useContractForm(OwnTextInput, before);
  const update = useCommand('legalTexts.update', {
    success: ({ validUntil }) => (validUntil === null ? 'Le texte n’a plus de fin.' : 'La fin de validité est enregistrée.'),
    undo: ({ id, version }) => call('legalTexts.update', { id, version, values: before }),
    form,
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} title="Fin de validité" size="lg">
      <form onSubmit={form.onSubmit((values) => update.mutate({ id: text.id, version: text.version, values }))}>
        <Stack>
          <Blockquote p="sm" style={{ whiteSpace: 'pre-line' }}>
            {text.text}
          </Blockquote>
          <DateField
            label="Applicable jusqu’au"
            description="Dernier jour où il peut être cité ; vide tant qu’il n’est pas abrogé"
            data-autofocus
            {...form.getInputProps('validUntil')}
          />
          <Textarea
            label="Texte qui le remplace"
            description="Proposé dans les affaires qui citent celui-ci après son abrogation"
            autosize
            minRows={2}
            {...form.getInputProps('replacement')}
          />
          <Group justify="flex-end">
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
