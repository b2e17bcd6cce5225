import { Autocomplete, Button, Group, Modal, Stack } from '@mantine/core';
import { z } from 'zod';
import type { Term, TermKind } from '#shared/features/terms/model';
import { line } from '#shared/ipc/define';
import { fold, plural, quote } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { showSuccess, showUndo } from '../../../lib/notices';
import { useCommand } from '../../../lib/queries';

interface RenameTermModalProps {
  readonly kind: TermKind;
  readonly term: Term;
  /** Every word of the list, for the one it may join. */
  readonly terms: readonly Term[];
  readonly onClose: () => void;
}

const NewName = z.strictObject({ to: line(80) });

/** Words a term anew in the list and in every file; joining another one is told before it is done. */
export function RenameTermModal({ kind, term: { value: from, uses }, terms, onClose }: RenameTermModalProps) {
  const form = useContractForm(NewName, { to: from });
  const { to } = form.getValues();
  const joined = terms.find(({ value }) => value !== from && fold(value) === fold(to));
  const rename = useCommand('terms.rename', {
    form,
    onDone({ changed, merged }) {
      onClose();
      const told = `${quote(from)} est renommé${changed === 0 ? '' : `, ${plural(changed, 'fiche est changée', 'fiches sont changées')}`}.`;
      if (merged)
        showSuccess(
          `${quote(from)} et ${quote(joined?.value ?? to)} ne font plus qu’un (${plural(changed, 'fiche changée', 'fiches changées')}).`,
        );
      else showUndo(told, () => call('terms.rename', { kind, from: to.trim(), to: from }));
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Renommer ${quote(from)}`}>
      <form onSubmit={form.onSubmit(({ to: name }) => rename.mutate({ kind, from, to: name }))}>
        <Stack gap="md">
          <Autocomplete
            label="Nouveau nom"
            data-autofocus
            data={terms.map(({ value }) => value).filter((value) => value !== from)}
            {...form.getInputProps('to')}
          />
          {joined ? (
            <LegalNote
              tone="warning"
              message={`${quote(joined.value)} existe déjà\u00a0: les deux n’en feront plus qu’un, dans ${plural(uses, 'fiche', 'fiches')} et dans la liste.`}
            />
          ) : (
            uses > 0 && (
              <LegalNote
                tone="info"
                message={`${plural(uses, 'fiche l’emploie et changera', 'fiches l’emploient et changeront')} avec lui.`}
              />
            )
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={rename.isPending} disabled={to.trim() === '' || to.trim() === from}>
              {joined ? 'Réunir' : 'Renommer'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
