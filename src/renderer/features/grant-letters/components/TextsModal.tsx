import { Button, Code, Group, Modal, Select, Skeleton, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { GRANT_FIELDS } from '#shared/features/grant-letters/fields';
import { GrantTextInput, GrantTextKind, type GrantText } from '#shared/features/grant-letters/model';
import { GRANT_TEXT_NAMES } from '#shared/features/grant-letters/words';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';

const KINDS = GrantTextKind.options.map((kind) => ({ value: kind, label: GRANT_TEXT_NAMES[kind] }));

/** The texts of the letters about grants, each with the way back to the original. */
export function TextsModal({ onClose }: { onClose: () => void }) {
  const texts = useCall('grantTexts.list', {});
  const [kind, setKind] = useState<GrantTextKind>('receipt');
  const text = texts.data?.find((one) => one.kind === kind);
  return (
    <Modal opened onClose={onClose} title="Textes des courriers de subvention" size="lg">
      <Stack gap="sm">
        <Select
          label="Courrier"
          data={KINDS}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(GrantTextKind.parse(value))}
        />
        {text ? <TextForm key={`${kind} ${text.own} ${text.body}`} text={text} onClose={onClose} /> : <Skeleton height={320} aria-busy />}
      </Stack>
    </Modal>
  );
}

function TextForm({ text, onClose }: { text: GrantText; onClose: () => void }) {
  const { kind, subject, body } = text;
  const form = useContractForm(GrantTextInput, { subject, body });
  const back = () => (text.own ? call('grantTexts.save', { kind, values: { subject, body } }) : call('grantTexts.reset', { kind }));
  const save = useCommand('grantTexts.save', { success: 'Le texte est enregistré.', form, undo: back });
  const reset = useCommand('grantTexts.reset', { success: 'Le texte d’origine est rétabli.', undo: back });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate({ kind, values }))}>
      <Stack gap="sm">
        <TextInput label="Objet" withAsterisk aria-required maxLength={200} {...form.getInputProps('subject')} />
        <Textarea label="Texte" withAsterisk aria-required autosize minRows={8} maxRows={16} {...form.getInputProps('body')} />
        <details>
          <summary>
            <Text span size="sm">
              Champs remplis pour chaque demande
            </Text>
          </summary>
          <Stack gap={2} mt="xs">
            {Object.entries(GRANT_FIELDS).map(([field, meaning]) => (
              <Text size="sm" key={field}>
                <Code>{`{${field}}`}</Code> {meaning}
              </Text>
            ))}
          </Stack>
        </details>
        <Group justify="space-between">
          {text.own ? (
            <Button
              variant="subtle"
              leftSection={<IconRotate size={16} aria-hidden />}
              loading={reset.isPending}
              onClick={() => reset.mutate({ kind })}
            >
              Revenir au texte d’origine
            </Button>
          ) : (
            <Text size="sm" c="dimmed">
              Texte d’origine
            </Text>
          )}
          <Group>
            <Button variant="default" onClick={onClose}>
              Fermer
            </Button>
            <Button
              type="submit"
              leftSection={<IconDeviceFloppy size={18} aria-hidden />}
              disabled={!form.isDirty()}
              loading={save.isPending}
            >
              Enregistrer
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
