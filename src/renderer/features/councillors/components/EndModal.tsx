import { Button, Checkbox, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { EndInput, EndReason, type EndPreview } from '#shared/features/assembly/model';
import { END_WORDS } from '#shared/features/assembly/words';
import type { Councillor } from '#shared/features/councillors/model';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { nameOf } from '../labels';
import { NewTable } from './NewTable';

interface EndModalProps {
  readonly councillor: Councillor;
  readonly onClose: () => void;
}

const reasons = EndReason.options.map((value) => ({ value, label: END_WORDS[value] }));

/** Ends a mandate before its term: why, from when, who is called; then what it changes, before it is applied. */
export function EndModal({ councillor, onClose }: EndModalProps) {
  const article = useLaw(today())?.('council.replacement.article').value;
  const [shown, setShown] = useState<EndInput | null>(null);
  const form = useContractForm(EndInput, blank(councillor));
  const end = useCommand('assembly.end', {
    success: 'La fin du mandat est enregistrée.',
    undo: (_output, { councillorId }) => call('assembly.undoEnd', { councillorId }),
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} size="xl" title={`Fin du mandat de ${nameOf(councillor)}`}>
      {shown === null ? (
        <form onSubmit={form.onSubmit(setShown)}>
          <Stack>
            <SimpleGrid cols={2}>
              <Select label="Cause" data={reasons} allowDeselect={false} data-autofocus {...form.getInputProps('reason')} />
              <DateField
                label="Ne siège plus à compter du"
                description="Démission : le jour où le maire la reçoit."
                withAsterisk
                aria-required
                {...form.getInputProps('effectiveOn')}
              />
            </SimpleGrid>
            <Checkbox
              label="Appeler le suivant de la liste"
              description={`Le candidat qui vient immédiatement après le dernier élu de la liste${article === undefined ? '' : ` (code électoral, art. ${article})`}.`}
              {...form.getInputProps('replace', { type: 'checkbox' })}
            />
            <TextInput
              label="Note"
              placeholder="Courrier du…, notification au sous-préfet…"
              maxLength={500}
              {...form.getInputProps('note')}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Annuler
              </Button>
              <Button type="submit">Voir le nouveau tableau</Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Preview input={shown} pending={end.isPending} onBack={() => setShown(null)} onApply={() => end.mutate(shown)} />
      )}
    </Modal>
  );
}

function blank({ id }: Councillor): Draft<EndInput> {
  return { councillorId: id, reason: 'resignation', effectiveOn: today(), replace: true, note: '' };
}

interface PreviewProps {
  readonly input: EndInput;
  readonly pending: boolean;
  readonly onBack: () => void;
  readonly onApply: () => void;
}

function Preview({ input, pending, onBack, onApply }: PreviewProps) {
  const preview = useCall('assembly.previewEnd', input);
  return (
    <Stack>
      {preview.error && <LegalNote tone="bad" message={preview.error.message} />}
      {preview.data && <Changes preview={preview.data} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack} data-autofocus>
          Revenir
        </Button>
        <Button onClick={onApply} loading={pending} disabled={!preview.data}>
          Appliquer
        </Button>
      </Group>
    </Stack>
  );
}

function Changes({ preview: { replacement, table, inOffice, notes } }: { readonly preview: EndPreview }) {
  return (
    <>
      <Text>
        {replacement} Membres en exercice&nbsp;: {inOffice.dayBefore} la veille, {inOffice.day} le jour même, {inOffice.dayAfter} le
        lendemain.
      </Text>
      {notes.map(({ message, source }) => (
        <LegalNote key={message} tone="info" message={message} source={source} />
      ))}
      <NewTable table={table} />
    </>
  );
}
