import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import type { TermKind } from '#shared/features/terms/model';
import { line } from '#shared/ipc/define';
import { quote } from '#shared/kernel/french';
import { useContractForm } from '../../../lib/form';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';

const NewTerm = z.strictObject({ value: line(80) });

const LABELS: Readonly<Record<TermKind, string>> = {
  domain: 'Nouveau domaine',
  label: 'Nouvelle étiquette',
  neighbourhood: 'Nouveau quartier',
};

/** Adds a word at the end of a list; the field stays ready for the next one. */
export function AddTermForm({ kind }: { kind: TermKind }) {
  const form = useContractForm(NewTerm, { value: '' });
  const add = useCommand('terms.add', {
    success: (_, { value }) => `${quote(value)} est ajouté à la liste.`,
    undo: ({ id }) => call('terms.remove', { id }),
    onDone: () => form.reset(),
  });
  return (
    <form onSubmit={form.onSubmit(({ value }) => add.mutate({ kind, value }))}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <TextInput flex={1} aria-label={LABELS[kind]} placeholder={LABELS[kind]} {...form.getInputProps('value')} />
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />} loading={add.isPending}>
          Ajouter
        </Button>
      </Group>
    </form>
  );
}
