import { Button, Grid, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { LetterTemplateInput, type LetterTemplate } from '#shared/features/letter-templates/model';
import type { AssociationId } from '#shared/kernel/ids';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { LetterPreview } from '../../../components/LetterPreview';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { LetterFields } from './LetterFields';

/** A model of letter, with its preview for an association of one's choice. Null: a new one. */
export function TemplateModal({ template, onClose }: { template: LetterTemplate | null; onClose: () => void }) {
  const { name = '', subject = '', body = '' } = template ?? {};
  const form = useContractForm(LetterTemplateInput, { name, subject, body });
  const options = { form, success: 'Le modèle est enregistré.', onDone: onClose };
  const create = useCommand('templates.create', options);
  const update = useCommand('templates.update', options);
  const [shownId, setShownId] = useState<AssociationId | null>(null);
  const letter = { subject: form.getValues().subject, body: form.getValues().body };
  const [checked] = useDebouncedValue(letter, 300);
  const readable = shownId !== null && checked.subject.trim() !== '' && checked.body.trim() !== '';
  const preview = useCall(
    'letters.preview',
    { associationIds: shownId === null ? [] : [shownId], letter: checked, shownId },
    { enabled: readable, keepPrevious: true },
  );
  return (
    <Modal opened onClose={onClose} title={template === null ? 'Nouveau modèle de lettre' : 'Modèle de lettre'} size="min(72rem, 95vw)">
      <form
        onSubmit={form.onSubmit((values) =>
          template === null ? create.mutate(values) : update.mutate({ id: template.id, version: template.version, values }),
        )}
      >
        <Grid>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="sm">
              <TextInput label="Nom du modèle" required data-autofocus maxLength={120} {...form.getInputProps('name')} />
              <LetterFields
                value={letter}
                onChange={(value) => form.setValues(value)}
                errors={{ subject: textOf(form.errors['subject']), body: textOf(form.errors['body']) }}
              />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="sm">
              <AssociationPicker label="Aperçu pour" onChange={setShownId} value={shownId} />
              <LetterPreview shown={readable ? (preview.data?.shown ?? null) : null} />
            </Stack>
          </Grid.Col>
        </Grid>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" leftSection={<IconDeviceFloppy size={18} />} loading={create.isPending || update.isPending}>
            Enregistrer
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function textOf(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined;
}
