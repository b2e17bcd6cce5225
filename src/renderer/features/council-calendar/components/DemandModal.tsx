import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { DemandInput } from '#shared/features/council-calendar/demand';
import { DateField } from '../../../components/DateField';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';

const AUTHORS = [
  { value: 'members', label: 'Des membres du conseil' },
  { value: 'prefect', label: 'Le préfet' },
];

/** Notes a request that the council meet. Shown as soon as it is rendered. */
export function DemandModal({ onClose }: { readonly onClose: () => void }) {
  const form = useContractForm(DemandInput, { author: 'members', receivedOn: today(), signatories: 0, reason: '', days: null });
  const add = useCommand('councilCalendar.addDemand', {
    success: 'La demande est notée, sa date limite est au calendrier.',
    form,
    onDone: onClose,
  });
  const byPrefect = form.getValues().author === 'prefect';
  return (
    <Modal opened onClose={onClose} title="Noter une demande de réunion">
      <form
        onSubmit={form.onSubmit((values) =>
          add.mutate(values.author === 'prefect' ? { ...values, signatories: 0 } : { ...values, days: null }),
        )}
      >
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
            <Button type="submit" loading={add.isPending}>
              Noter
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
