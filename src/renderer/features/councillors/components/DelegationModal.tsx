import { Button, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { DelegationInput, type Delegation } from '#shared/features/assembly/file';
import type { CouncillorId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import type { Draft } from '../../../lib/form';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';

interface DelegationModalProps {
  /** The delegation to change; null to add one. */
  readonly delegation: Delegation | null;
  readonly councillorId: CouncillorId;
  readonly onClose: () => void;
}

/** Adds a delegation, or changes one: what is delegated, by which order, from when to when. */
export function DelegationModal({ delegation, councillorId, onClose }: DelegationModalProps) {
  const form = useContractForm(DelegationInput, initialOf(delegation, councillorId));
  const add = useCommand('assembly.addDelegation', { success: 'La délégation est ajoutée.', form, onDone: onClose });
  const change = useCommand('assembly.changeDelegation', { success: 'La délégation est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit((values) => {
    if (delegation) change.mutate({ id: delegation.id, version: delegation.version, values });
    else add.mutate(values);
  });
  return (
    <Modal opened onClose={onClose} title={delegation ? 'Modifier une délégation' : 'Ajouter une délégation'}>
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label="Objet"
            description="Tel qu’il s’imprime après la fonction."
            placeholder="par exemple, vie associative"
            withAsterisk
            aria-required
            data-autofocus
            {...form.getInputProps('subject')}
          />
          <SimpleGrid cols={2}>
            <TextInput label="Arrêté n°" placeholder="2026-041" {...form.getInputProps('orderNumber')} />
            <DateField label="Daté du" {...form.getInputProps('orderedOn')} />
            <DateField label="En vigueur depuis le" withAsterisk aria-required {...form.getInputProps('startsOn')} />
            <DateField label="Jusqu’au" placeholder="Vide tant qu’elle dure" {...form.getInputProps('endsOn')} />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending || change.isPending}>
              {delegation ? 'Enregistrer' : 'Ajouter'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function initialOf(delegation: Delegation | null, councillorId: CouncillorId): Draft<DelegationInput> {
  if (delegation === null) return { councillorId, subject: '', orderNumber: '', orderedOn: null, startsOn: today(), endsOn: null };
  const { id: _id, version: _version, ...values } = delegation;
  return values;
}
