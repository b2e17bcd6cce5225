import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldFaults, filledSentence, SENTENCES, type SentenceKey } from '#shared/features/house-style/sentences';
import { listOf, typeset } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';

/** The sentences that documents repeat, which the town may word otherwise. */
export function SentencesCard() {
  const sentences = useCall('houseStyle.sentences', {});
  if (sentences.error) return <ErrorState error={sentences.error} onRetry={() => void sentences.refetch()} />;
  return (
    <SectionCard title="Phrases des documents">
      <Stack gap="lg">
        {sentences.data?.map(({ key, text }) => (
          <Sentence key={key} id={key} text={text} />
        ))}
      </Stack>
    </SectionCard>
  );
}

interface SentenceProps {
  readonly id: SentenceKey;
  readonly text: string;
}

function Sentence({ id, text }: SentenceProps) {
  const [editing, setEditing] = useState(false);
  const { title, usedIn, original } = SENTENCES[id];
  const reword = useCommand('houseStyle.reword', {
    success: 'La phrase est enregistrée.',
    undo: () => call('houseStyle.reword', { key: id, text }),
    onDone: () => setEditing(false),
  });
  const changed = text !== original;
  return (
    <Stack gap={4} component="section" aria-label={title}>
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <Text fw={600}>{title}</Text>
          {changed && <StatusBadge tone="info">Reformulée</StatusBadge>}
        </Group>
        <Group gap="xs">
          {changed && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              aria-label={`Revenir à l’original\u00a0: ${title}`}
              onClick={() => reword.mutate({ key: id, text: null })}
            >
              Revenir à l’original
            </Button>
          )}
          {!editing && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPencil size={16} aria-hidden />}
              aria-label={`Reformuler\u00a0: ${title}`}
              onClick={() => setEditing(true)}
            >
              Reformuler
            </Button>
          )}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {typeset(usedIn)}
      </Text>
      {editing ? (
        <Editor
          id={id}
          text={text}
          saving={reword.isPending}
          onSave={(next) => reword.mutate({ key: id, text: next })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Preview id={id} text={text} />
      )}
    </Stack>
  );
}

interface EditorProps extends SentenceProps {
  readonly saving: boolean;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

function Editor({ id, text, saving, onSave, onCancel }: EditorProps) {
  const [typed, setTyped] = useState(text);
  const { unknown, missing } = fieldFaults(id, typed);
  const fields = Object.keys(SENTENCES[id].fields).map((name) => `{${name}}`);
  const faults = [
    ...(unknown.length === 0 ? [] : [`Inconnu dans cette phrase\u00a0: ${listOf(unknown)}.`]),
    ...(missing.length === 0 ? [] : [`Il manque ${listOf(missing)}.`]),
  ];
  return (
    <Stack gap="xs">
      <Textarea
        label={`Texte\u00a0: ${SENTENCES[id].title}`}
        description={`Ses champs, tous à garder\u00a0: ${fields.join(', ')}`}
        autosize
        minRows={2}
        maxLength={1000}
        value={typed}
        error={faults.length === 0 ? undefined : faults.join(' ')}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {faults.length === 0 && <Preview id={id} text={typed} />}
      <Group gap="sm" justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Annuler
        </Button>
        <Button disabled={faults.length > 0 || typed.trim() === text} loading={saving} onClick={() => onSave(typed.trim())}>
          Enregistrer la phrase
        </Button>
      </Group>
    </Stack>
  );
}

/** The sentence with an example of each of its fields. */
function Preview({ id, text }: SentenceProps) {
  return <Text size="sm">{typeset(filledSentence(id, { [id]: text }, SENTENCES[id].fields))}</Text>;
}
