import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { z } from 'zod';
import { ClosedAs, type GrantRow } from '#shared/features/grants/model';
import { line } from '#shared/ipc/define';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';

const Closing = z.strictObject({ as: ClosedAs, reason: line(500) });

const WAYS = [
  { value: 'withdrawn', label: 'Retirée par l’association' },
  { value: 'cancelled', label: 'Annulée par la commune' },
  { value: 'inadmissible', label: 'Irrecevable' },
];

/** Stops a request before the council decides. Shown as soon as it is rendered. */
export function CloseRequestModal({ row, onClose }: { row: GrantRow; onClose: () => void }) {
  const form = useContractForm(Closing, { as: 'withdrawn', reason: '' });
  const close = useCommand('grants.close', {
    success: 'La demande est close.',
    undo: ({ id, version }) => call('grants.reopen', { id, version }),
    form,
    onDone: onClose,
  });
  const save = form.onSubmit((values) => close.mutate({ id: row.id, version: row.version, ...values }));
  return (
    <Modal opened onClose={onClose} title="Clore la demande sans décision">
      <form onSubmit={save}>
        <Stack>
          <Select label="Issue" data={WAYS} allowDeselect={false} withAsterisk aria-required {...form.getInputProps('as')} />
          <TextInput label="Motif" withAsterisk aria-required data-autofocus {...form.getInputProps('reason')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={close.isPending}>
              Clore la demande
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
