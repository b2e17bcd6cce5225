import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Milestone, MilestoneKind } from '#shared/features/council/progress';
import type { CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { MILESTONES } from '../labels';
import { MilestoneRule } from './MilestoneRule';

interface MilestoneModalProps {
  readonly sessionId: SessionId;
  readonly kind: MilestoneKind;
  readonly before: Milestone | undefined;
  readonly onClose: () => void;
}

/** The day something was done after a session; today unless said. */
export function MilestoneModal({ sessionId, kind, before, onClose }: MilestoneModalProps) {
  const { label, note: noteLabel } = MILESTONES[kind];
  const [happenedOn, setHappenedOn] = useState<CivilDate | null>(before?.happenedOn ?? today());
  const [note, setNote] = useState(before?.note ?? '');
  const record = useCommand('councilPublication.record', {
    success: 'La date est notée.',
    undo: () =>
      before ? call('councilPublication.record', { sessionId, ...before }) : call('councilPublication.withdraw', { sessionId, kind }),
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={label} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (happenedOn !== null) record.mutate({ sessionId, kind, happenedOn, note });
        }}
      >
        <Stack>
          <Text size="sm">
            <MilestoneRule kind={kind} />
          </Text>
          <DateField label="Fait le" withAsterisk aria-required data-autofocus maw={240} value={happenedOn} onChange={setHappenedOn} />
          {noteLabel !== undefined && (
            <TextInput label={noteLabel} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={happenedOn === null} loading={record.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
