import { Button, Group, Modal, Stack } from '@mantine/core';
import type { GrantRow } from '#shared/features/grants/model';
import { GrantRequestInput } from '#shared/features/grants/model';
import { LegalNote } from '../../../components/LegalNote';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { grantInputOf } from '../grant-input';
import { GrantFields } from './GrantFields';

/** Changes a request, with what the law has to say about it. Shown as soon as it is rendered. */
export function EditGrantModal({ row, onClose }: { row: GrantRow; onClose: () => void }) {
  const form = useContractForm(GrantRequestInput, grantInputOf(row));
  const update = useCommand('grants.update', { success: 'La demande est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit((values) => update.mutate({ id: row.id, version: row.version, values }));
  return (
    <Modal opened onClose={onClose} size="lg" title={`Demande n°\u00a0${row.number}, ${row.associationName}`}>
      <form onSubmit={save}>
        <Stack>
          {row.warnings.map((warning) => (
            <LegalNote key={warning.kind} tone="warning" message={warning.message} source={warning.source} />
          ))}
          <GrantFields form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={update.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
