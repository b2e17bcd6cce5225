import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DeliberationVersion } from '#shared/features/deliberations/model';
import type { DeliberationId } from '#shared/kernel/ids';
import { RichTextField } from '../../../components/rich-text/RichTextField';
import { useCommand } from '../../../lib/queries';

interface CorrectFormProps {
  readonly id: DeliberationId;
  readonly last: DeliberationVersion;
  readonly onClose: () => void;
}

/** A new version: the texts as corrected here, the presences and the vote as the session now has them. */
export function CorrectForm({ id, last, onClose }: CorrectFormProps) {
  const { title, visas, recitals, decision } = last.content;
  const [values, setValues] = useState({ title, visas, recitals, decision });
  const [reason, setReason] = useState('');
  const correct = useCommand('deliberations.correct', { success: 'La nouvelle version est établie.', onDone: onClose });
  const ready = reason.trim() !== '' && values.title.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) correct.mutate({ id, version: last.version, reason, values });
      }}
    >
      <Stack>
        <Text size="sm">
          Les présences, les pouvoirs et le vote sont relus dans la séance&nbsp;: corrigez-les d’abord aux étapes «&nbsp;Présence&nbsp;» et
          «&nbsp;Votes&nbsp;» s’ils sont en cause.
        </Text>
        <TextInput
          label="Motif de la correction"
          description="Imprimé en tête de la nouvelle version."
          withAsterisk
          required
          data-autofocus
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label="Objet"
          withAsterisk
          required
          maxLength={499}
          value={values.title}
          onChange={(event) => setValues({ ...values, title: event.currentTarget.value })}
        />
        {FIELDS.map(({ field, ...shown }) => (
          <RichTextField
            key={field}
            {...shown}
            value={values[field]}
            onChange={(text) => setValues((before) => ({ ...before, [field]: text }))}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" disabled={!ready} loading={correct.isPending}>
            Établir la nouvelle version
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const FIELDS = [
  { field: 'visas', label: 'Visas', description: 'Un par ligne.', shape: 'lines' },
  { field: 'recitals', label: 'Considérants', description: 'Un par ligne.', shape: 'lines' },
  { field: 'decision', label: 'Articles', description: 'Un par paragraphe, avec ses listes et ses tableaux.', shape: 'blocks' },
] as const;
