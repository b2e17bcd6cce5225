import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Councillor } from '#shared/features/councillors/model';
import { CouncillorFunction, CouncillorInput } from '#shared/features/councillors/model';
import { Civility } from '#shared/features/people/model';
import { DateField } from '../../../components/DateField';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { civilityLabels } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { functionLabels } from '../labels';

interface CouncillorModalProps {
  /** The member to change; null to add one. */
  readonly councillor: Councillor | null;
  readonly initial: Draft<CouncillorInput>;
  readonly onClose: () => void;
}

const civilities = Civility.options.map((value) => ({ value, label: civilityLabels[value] }));
const functions = CouncillorFunction.options.map((value) => ({ value, label: functionLabels[value] }));

/** Adds a member of the council, or changes one. Shown as soon as it is rendered. */
export function CouncillorModal({ councillor, initial, onClose }: CouncillorModalProps) {
  const form = useContractForm(CouncillorInput, initial);
  const create = useCommand('councillors.create', { success: 'L’élu est ajouté au tableau du conseil.', form, onDone: onClose });
  const update = useCommand('councillors.update', { success: 'La fiche de l’élu est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (councillor) update.mutate({ id: councillor.id, version: councillor.version, values });
    else create.mutate(values);
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={councillor ? 'Modifier un élu' : 'Ajouter un élu'}>
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={3}>
            <Select label="Civilité" data={civilities} allowDeselect={false} {...form.getInputProps('person.civility')} />
            <TextInput label="Prénom" data-autofocus {...form.getInputProps('person.firstName')} />
            <TextInput label="Nom" withAsterisk aria-required {...form.getInputProps('person.lastName')} />
          </SimpleGrid>
          <SimpleGrid cols={2}>
            <TextInput label="Courriel" {...form.getInputProps('person.email')} />
            <TextInput label="Téléphone" {...form.getInputProps('person.phone')} />
            <Select
              label="Fonction"
              data={functions}
              allowDeselect={false}
              disabled={councillor !== null}
              {...(councillor ? { description: 'Se change à compter d’un jour, sur la fiche.' } : {})}
              {...form.getInputProps('function')}
            />
            <WholeNumberInput
              label="Rang dans l’ordre du tableau"
              withAsterisk
              aria-required
              min={1}
              max={99}

              {...form.getInputProps('tableOrder')}
            />
            <TextInput label="Délégation" placeholder="par exemple, vie associative" {...form.getInputProps('delegation')} />
            <TextInput label="Groupe" {...form.getInputProps('group')} />
            <DateField label="Début du mandat" withAsterisk aria-required {...form.getInputProps('startsOn')} />
            <DateField label="Fin du mandat" placeholder="Vide tant que l’élu siège" {...form.getInputProps('endsOn')} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {councillor ? 'Enregistrer' : 'Ajouter l’élu'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
