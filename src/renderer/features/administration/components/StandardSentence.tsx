import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { examplesOf, fieldFaults, filledSentence, isWanting, SENTENCES, type SentenceKey } from '#shared/features/house-style/sentences';
import { listOf, typeset } from '#shared/kernel/french';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';

interface SentenceProps {
  readonly id: SentenceKey;
  readonly text: string;
}

/** One sentence: its words with an example of each field, to be worded otherwise, and the way back to the original. */
export function StandardSentence({ id, text }: SentenceProps) {
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
  const faults = [
    ...(isWanting(id, typed) ? ['Écrivez la phrase\u00a0: ses documents ne peuvent pas s’en passer.'] : []),
    ...(unknown.length === 0 ? [] : [`Inconnu dans cette phrase\u00a0: ${listOf(unknown)}.`]),
    ...(missing.length === 0 ? [] : [`Il manque ${listOf(missing)}.`]),
  ];
  return (
    <Stack gap="xs">
      <Textarea
        label={`Texte\u00a0: ${SENTENCES[id].title}`}
        description={fieldsOf(id)}
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
  const said = typeset(filledSentence(id, { [id]: text }, examplesOf(id)));
  return (
    <Text size="sm" {...(said === '' && { c: 'dimmed' })} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {said === '' ? 'Rien n’est imprimé.' : said}
    </Text>
  );
}

/** What the editor says of the fields of a sentence. */
function fieldsOf(id: SentenceKey): string {
  const { fields, offered = {}, optional } = SENTENCES[id];
  const named = (given: Readonly<Record<string, string>>) =>
    Object.keys(given)
      .map((name) => `{${name}}`)
      .join(', ');
  const said = [
    named(fields) === '' ? '' : `Champs obligatoires\u00a0: ${named(fields)}.`,
    named(offered) === '' ? '' : `Champs possibles\u00a0: ${named(offered)}.`,
    optional === true ? 'Vide, la phrase n’est pas imprimée.' : '',
  ];
  return said.filter((one) => one !== '').join(' ');
}
