import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FunctionInput } from '#shared/features/assembly/functions';
import { CouncillorFunction, type Councillor } from '#shared/features/councillors/model';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { functionLabels, nameOf } from '../labels';
import { NewTable } from './NewTable';

interface FunctionModalProps {
  readonly councillor: Councillor;
  readonly onClose: () => void;
}

const functions = CouncillorFunction.options.map((value) => ({ value, label: functionLabels[value] }));

/** Gives a councillor another function from a day on: which, since when, at which rank; then what it changes, before it is applied. */
export function FunctionModal({ councillor, onClose }: FunctionModalProps) {
  const [shown, setShown] = useState<FunctionInput | null>(null);
  const form = useContractForm(FunctionInput, {
    ...{ councillorId: councillor.id, function: councillor.function, effectiveOn: today(), rank: null, note: '' },
  });
  const change = useCommand('assembly.changeFunction', {
    success: 'Le changement de fonction est enregistré.',
    undo: ({ id }) => call('assembly.undoFunction', { id }),
    onDone: onClose,
  });
  const isDeputy = form.getValues().function === 'deputy';
  return (
    <Modal opened onClose={onClose} size="xl" title={`Fonction de ${nameOf(councillor)}`}>
      {shown === null ? (
        <form onSubmit={form.onSubmit((values) => setShown(isDeputy ? values : { ...values, rank: null }))}>
          <Stack>
            <SimpleGrid cols={2}>
              <Select label="Nouvelle fonction" data={functions} allowDeselect={false} data-autofocus {...form.getInputProps('function')} />
              <DateField
                label="À compter du"
                description="Jour de l’élection par le conseil, ou de l’arrêté."
                withAsterisk
                aria-required
                {...form.getInputProps('effectiveOn')}
              />
              {isDeputy && (
                <WholeNumberInput
                  label="Rang parmi les adjoints"
                  description="Vide : le dernier, sauf décision du conseil."
                  min={1}
                  max={30}
                  {...form.getInputProps('rank')}
                />
              )}
              <TextInput label="Note" placeholder="Délibération n°…" maxLength={300} {...form.getInputProps('note')} />
            </SimpleGrid>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Annuler
              </Button>
              <Button type="submit">Voir le nouveau tableau</Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Preview input={shown} pending={change.isPending} onBack={() => setShown(null)} onApply={() => change.mutate(shown)} />
      )}
    </Modal>
  );
}

interface PreviewProps {
  readonly input: FunctionInput;
  readonly pending: boolean;
  readonly onBack: () => void;
  readonly onApply: () => void;
}

function Preview({ input, pending, onBack, onApply }: PreviewProps) {
  const preview = useCall('assembly.previewFunction', input);
  return (
    <Stack>
      {preview.error && <LegalNote tone="bad" message={preview.error.message} />}
      {preview.data?.notes.map(({ message, source }) => (
        <LegalNote key={message} tone="info" message={message} source={source} />
      ))}
      {preview.data && <NewTable table={preview.data.table} />}
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
