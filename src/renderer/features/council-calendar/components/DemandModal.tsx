import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { DemandInput, type Demand } from '#shared/features/council-calendar/demand';
import { DateField } from '../../../components/DateField';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { call } from '../../../lib/api';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';

const AUTHORS = [
  { value: 'members', label: 'Des membres du conseil' },
  { value: 'prefect', label: 'Le préfet' },
];

interface DemandModalProps {
  /** The request to change; null to note one. */
  readonly demand: Demand | null;
  readonly onClose: () => void;
}

/** Notes a request that the council meet, or changes one. Shown as soon as it is rendered. */
export function DemandModal({ demand, onClose }: DemandModalProps) {
  const form = useContractForm(DemandInput, demand ? inputOf(demand) : blank());
  const add = useCommand('councilCalendar.addDemand', {
    success: 'La demande est notée, sa date limite est au calendrier.',
    form,
    onDone: onClose,
  });
  const change = useCommand('councilCalendar.changeDemand', {
    success: 'La demande est modifiée, sa date limite est au calendrier.',
    undo: ({ id, version }) =>
      demand ? call('councilCalendar.changeDemand', { id, version, values: inputOf(demand) }) : Promise.resolve(),
    form,
    onDone: onClose,
  });
  const save = (typed: DemandInput) => {
    const values = typed.author === 'prefect' ? { ...typed, signatories: 0 } : { ...typed, days: null };
    if (demand) change.mutate({ id: demand.id, version: demand.version, values });
    else add.mutate(values);
  };
  const byPrefect = form.getValues().author === 'prefect';
  return (
    <Modal opened onClose={onClose} title={demand ? 'Modifier une demande de réunion' : 'Noter une demande de réunion'}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <SimpleGrid cols={2}>
            <Select label="Demandée par" data={AUTHORS} allowDeselect={false} data-autofocus {...form.getInputProps('author')} />
            <DateField label="Reçue le" withAsterisk aria-required {...form.getInputProps('receivedOn')} />
            {byPrefect ? (
              <WholeNumberInput
                label="Délai fixé (jours)"
                description="Vide : celui de la loi."
                min={1}
                max={60}
                {...form.getInputProps('days')}
              />
            ) : (
              <WholeNumberInput label="Signataires" withAsterisk aria-required min={0} max={99} {...form.getInputProps('signatories')} />
            )}
          </SimpleGrid>
          <Textarea
            label="Motif"
            description="La demande doit être motivée."
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending || change.isPending}>
              {demand ? 'Enregistrer' : 'Noter'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function blank(): Draft<DemandInput> {
  return { author: 'members', receivedOn: today(), signatories: 0, reason: '', days: null };
}

function inputOf({ id: _id, version: _version, ...values }: Demand): DemandInput {
  return values;
}
