import { Button, Group, Modal, SimpleGrid, Stack, Textarea } from '@mantine/core';
import type { CouncilSession } from '#shared/features/council/model';
import { ItemInput, ItemType } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { itemFieldLabels as labels } from '../labels';
import { ItemTypeField } from './ItemTypeField';
import { LikeItems } from './LikeItems';
import { RapporteurField } from './RapporteurField';
import { SubjectCodeField } from './SubjectCodeField';

interface AddItemModalProps {
  readonly session: CouncilSession;
  readonly onClose: () => void;
  readonly onAdded: (id: ItemId) => void;
}

const NewItem = ItemInput.extend({ type: ItemType });
const EMPTY_TEXTS = { committeeOpinion: '', context: '', proposal: '', budget: '', visas: '', recitals: '', decision: '' } as const;

/** Adds an affair at the end of the agenda; its texts come next, in the panel. Shown as soon as it is rendered. */
export function AddItemModal({ session, onClose, onAdded }: AddItemModalProps) {
  const form = useContractForm(NewItem, { title: '', rapporteurId: null, subjectCode: '', type: 'deliberation', ...EMPTY_TEXTS });
  const add = useCommand('items.add', { success: 'L’affaire est à l’ordre du jour.', form, onDone: ({ id }) => onAdded(id) });
  return (
    <Modal opened onClose={onClose} size="lg" title="Ajouter une affaire">
      <form onSubmit={form.onSubmit((values) => add.mutate({ sessionId: session.id, values }))}>
        <Stack>
          <Textarea
            label={labels.title}
            description="Tel qu’il sera imprimé à l’ordre du jour et en objet de la délibération"
            withAsterisk
            aria-required
            autosize
            minRows={2}
            data-autofocus
            {...form.getInputProps('title')}
          />
          <LikeItems sessionId={session.id} title={form.getValues().title} onAdded={onAdded} />
          <ItemTypeField {...form.getInputProps('type')} />
          <SimpleGrid cols={2}>
            <SubjectCodeField {...form.getInputProps('subjectCode')} />
            <RapporteurField
              onDay={session.meetsOn}
              description="Peut être choisi plus tard"
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps('rapporteurId')}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending}>
              Ajouter l’affaire
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
