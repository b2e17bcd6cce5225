import { Button, Group, Modal, Stack } from '@mantine/core';
import type { CouncilSession, SessionRow } from '#shared/features/council/model';
import { SessionInput } from '#shared/features/council/model';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { ClockNote } from './ClockNote';
import { SessionFields } from './SessionFields';

interface NewSessionModalProps {
  /** The sessions that exist: the hour of the last one is offered. */
  readonly sessions: readonly SessionRow[];
  readonly onClose: () => void;
  readonly onCreated: (session: CouncilSession) => void;
}

const USUAL_TIME = '18:30';

/** Sets a session of the council, with the last legal day to send its convocation. Shown as soon as the town is known. */
export function NewSessionModal(props: NewSessionModalProps) {
  const town = useCall('town.get', {});
  if (town.isPending) return null;
  return <NewSessionForm {...props} place={town.data?.meetingPlace ?? ''} />;
}

function NewSessionForm({ sessions, onClose, onCreated, place }: NewSessionModalProps & { readonly place: string }) {
  const form = useContractForm(SessionInput, {
    kind: 'ordinary',
    meetsOn: null,
    meetsAt: sessions[0]?.meetsAt ?? USUAL_TIME,
    place,
    urgencyReason: '',
    convocationSentOn: null,
    closingNotes: '',
  });
  const create = useCommand('sessions.create', { success: 'La séance est programmée.', form, onDone: onCreated });
  const { kind, meetsOn } = form.getValues();
  return (
    <Modal opened onClose={onClose} size="lg" title="Programmer une séance">
      <form onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Stack>
          <SessionFields form={form} columns={2} />
          {kind && meetsOn && <ClockNote kind={kind} meetsOn={meetsOn} convocationSentOn={null} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={create.isPending}>
              Programmer la séance
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
