import { Button, Grid, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { MayorEvent } from '#shared/features/association-papers/contract';
import type { AssociationId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { TimeField } from '../../../components/TimeField';
import { useContractForm } from '../../../lib/form';
import { useCall } from '../../../lib/queries';
import { useIssue } from '../use-issue';
import { GapList } from './GapList';

/** The event the mayor goes to, and what the minute will leave blank. */
export function MinuteModal({ associationId, onClose }: { associationId: AssociationId; onClose: () => void }) {
  const gaps = useCall('minute.preview', { associationId });
  const form = useContractForm(MayorEvent, { title: '', on: null, at: null, place: '', purpose: '' });
  const { issue, issuing } = useIssue('minute.issue', onClose);
  return (
    <Modal opened onClose={onClose} title="Minute du maire" size="lg">
      <form onSubmit={form.onSubmit((event) => issue({ associationId, event }))}>
        <Stack>
          <TextInput
            label="Événement"
            placeholder="Assemblée générale, gala, inauguration…"
            required
            data-autofocus
            {...form.getInputProps('title')}
          />
          <Grid>
            <Grid.Col span={4}>
              <DateField label="Date" required {...form.getInputProps('on')} />
            </Grid.Col>
            <Grid.Col span={3}>
              <TimeField
                label="Heure"
                error={form.errors['at']}
                value={form.getValues().at ?? ''}
                onChange={(at) => form.setFieldValue('at', at === '' ? null : at)}
              />
            </Grid.Col>
            <Grid.Col span={5}>
              <TextInput label="Lieu" {...form.getInputProps('place')} />
            </Grid.Col>
          </Grid>
          <Textarea
            label="Motif de la venue"
            description="Deux lignes seront imprimées"
            autosize
            minRows={2}
            maxRows={4}
            {...form.getInputProps('purpose')}
          />
          <GapList associationId={associationId} gaps={gaps.data} onFollow={onClose} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" leftSection={<IconFileText size={18} />} loading={issuing}>
              Produire la minute
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
