import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import type { CouncilItem } from '#shared/features/council/model';
import { GrantsVote } from '#shared/features/grants/decision';
import type { CivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';

interface GrantsVoteModalProps {
  readonly item: CouncilItem;
  readonly meetsOn: CivilDate;
  readonly onClose: () => void;
}

/** The result of one vote, brought back to the requests of the affair. Shown as soon as it is rendered. */
export function GrantsVoteModal({ item, meetsOn, onClose }: GrantsVoteModalProps) {
  const form = useContractForm(GrantsVote, { outcome: 'adopted', votedOn: meetsOn <= today() ? meetsOn : today(), deliberation: '' });
  const record = useCommand('items.recordGrantsVote', {
    success: 'Le vote est enregistré et reporté sur les demandes.',
    undo: ({ id }) => call('items.withdrawGrantsVote', { id }),
    form,
    onDone: onClose,
  });
  const save = form.onSubmit((values) => record.mutate({ id: item.id, values }));
  return (
    <Modal opened onClose={onClose} title="Enregistrer le vote">
      <form onSubmit={save}>
        <Stack>
          <Radio.Group label="Résultat" {...form.getInputProps('outcome')}>
            <Stack gap="xs" mt="xs">
              <Radio value="adopted" label="Adoptée" description="Les montants proposés, ou retenus par la commission, sont votés." />
              <Radio value="rejected" label="Rejetée" description="Les demandes de l’affaire sont refusées." />
              <Radio value="adjourned" label="Ajournée" description="Les demandes reviendront à une autre séance." />
            </Stack>
          </Radio.Group>
          <DateField label="Date du vote" withAsterisk aria-required {...form.getInputProps('votedOn')} />
          <TextInput label="Numéro de la délibération" placeholder="par exemple, 2026_09_12" {...form.getInputProps('deliberation')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={record.isPending}>
              Enregistrer le vote
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
