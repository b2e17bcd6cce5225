import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ListInput, type ElectoralList } from '#shared/features/assembly/model';
import type { Councillor } from '#shared/features/councillors/model';
import { DateField } from '../../../components/DateField';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { BLANK_CANDIDATE, moved } from '../list-input';
import { CandidateFields } from './CandidateFields';

interface ListModalProps {
  /** The list to change; null to add one. */
  readonly list: ElectoralList | null;
  readonly initial: Draft<ListInput>;
  readonly councillors: readonly Councillor[];
  readonly onClose: () => void;
  readonly onRemove?: () => void;
}

/** Adds a list of candidates, or changes one: its votes, its candidates in their order, the seats they hold. */
export function ListModal({ list, initial, councillors, onClose, onRemove }: ListModalProps) {
  const form = useContractForm(ListInput, initial);
  const add = useCommand('assembly.addList', { success: 'La liste est ajoutée.', form, onDone: onClose });
  const change = useCommand('assembly.changeList', { success: 'La liste est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (list) change.mutate({ id: list.id, version: list.version, values });
    else add.mutate(values);
  });
  const { candidates } = form.getValues();
  const put = (next: typeof candidates) => form.setFieldValue('candidates', next);
  return (
    <Modal opened onClose={onClose} size="90rem" title={list ? 'Modifier une liste' : 'Ajouter une liste'}>
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={3}>
            <TextInput label="Nom de la liste" withAsterisk aria-required data-autofocus {...form.getInputProps('name')} />
            <DateField label="Élection du" withAsterisk aria-required {...form.getInputProps('electedOn')} />
            <WholeNumberInput label="Suffrages obtenus" min={0} {...form.getInputProps('votes')} />
          </SimpleGrid>
          <Stack gap={6} role="group" aria-label="Candidats dans l’ordre de la liste">
            {candidates.map((candidate, index) => (
              <CandidateFields
                key={candidate.id ?? index}
                form={form}
                index={index}
                councillors={councillors}
                onMove={(by) => put(moved(candidates, index, by))}
                onRemove={() => put(candidates.filter((_, place) => place !== index))}
              />
            ))}
            {form.errors['candidates'] && (
              <Text size="sm" c="red.8" role="alert">
                {form.errors['candidates']}
              </Text>
            )}
          </Stack>
          <Group justify="space-between">
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => put([...candidates, BLANK_CANDIDATE])}
            >
              Ajouter un candidat
            </Button>
            <Group>
              {onRemove && (
                <Button variant="subtle" color="red.8" onClick={onRemove}>
                  Supprimer la liste
                </Button>
              )}
              <Button variant="default" onClick={onClose}>
                Annuler
              </Button>
              <Button type="submit" loading={add.isPending || change.isPending}>
                {list ? 'Enregistrer' : 'Ajouter la liste'}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
