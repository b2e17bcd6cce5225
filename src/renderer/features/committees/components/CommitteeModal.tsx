import { Button, Group, Modal, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Committee } from '#shared/features/committees/model';
import { CommitteeInput } from '#shared/features/committees/model';
import type { Councillor } from '#shared/features/councillors/model';
import { DateField } from '../../../components/DateField';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { memberOptions, seatsOf, withViceChair } from '../committee-input';

interface CommitteeModalProps {
  /** The committee to change; null to add one. */
  readonly committee: Committee | null;
  readonly initial: Draft<CommitteeInput>;
  /** Who may sit, in the order of the table. */
  readonly councillors: readonly Councillor[];
  readonly onClose: () => void;
}

/** Adds a committee, or changes one: its dates, its members and its vice-chair. Shown as soon as it is rendered. */
export function CommitteeModal({ committee, initial, councillors, onClose }: CommitteeModalProps) {
  const form = useContractForm(CommitteeInput, initial);
  const create = useCommand('committees.create', { success: 'La commission est créée.', form, onDone: onClose });
  const update = useCommand('committees.update', { success: 'La commission est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (committee) update.mutate({ id: committee.id, version: committee.version, values });
    else create.mutate(values);
  });
  const seats = form.getValues().seats;
  const known = councillors.map(({ id }) => ({ councillorId: id, role: 'member' as const }));
  const options = memberOptions(councillors, committee);
  const chosen = seats.map(({ councillorId }) => councillorId);
  return (
    <Modal opened onClose={onClose} size="lg" title={committee ? 'Modifier une commission' : 'Créer une commission'}>
      <form onSubmit={save}>
        <Stack>
          <TextInput label="Nom de la commission" withAsterisk aria-required data-autofocus {...form.getInputProps('name')} />
          <MultiSelect
            label="Membres"
            description="Le maire la préside de droit."
            data={options}
            searchable
            hidePickedOptions
            nothingFoundMessage="Aucun élu de ce nom"
            value={chosen}
            onChange={(ids) => form.setFieldValue('seats', seatsOf(ids, seats, known))}
            error={form.errors['seats']}
          />
          <Select
            label="Vice-présidence"
            placeholder="Pas encore élue"
            clearable
            data={options.filter(({ value }) => chosen.some((id) => id === value))}
            value={seats.find(({ role }) => role === 'vice-chair')?.councillorId ?? null}
            onChange={(id) => form.setFieldValue('seats', withViceChair(seats, id))}
          />
          <SimpleGrid cols={2}>
            <DateField label="Créée le" withAsterisk aria-required {...form.getInputProps('startsOn')} />
            <DateField label="Jusqu’au" placeholder="Vide tant qu’elle siège" {...form.getInputProps('endsOn')} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {committee ? 'Enregistrer' : 'Créer la commission'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
