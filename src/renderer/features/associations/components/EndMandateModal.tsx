import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { z } from 'zod';
import type { Mandate } from '#shared/features/people/model';
import { zCivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { useContractForm } from '../../../lib/form';
import { mandateRoleLabels } from '../../../lib/mandate-role';
import { personName } from '../../../lib/person';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { putBackMandate } from '../leaders';

const EndForm = z.strictObject({ endsOn: zCivilDate });

/** Ends a mandate on a day. */
export function EndMandateModal({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const form = useContractForm(EndForm, { endsOn: today() });
  const end = useCommand('mandates.end', {
    success: `Le mandat de ${personName(mandate.person)} est terminé.`,
    undo: () => putBackMandate(mandate),
    form,
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} title="Mettre fin au mandat">
      <form onSubmit={form.onSubmit(({ endsOn }) => end.mutate({ id: mandate.id, endsOn }))}>
        <Stack gap="md">
          <Text>
            {personName(mandate.person)}, {mandateRoleLabels[mandate.role].toLocaleLowerCase('fr')}
          </Text>
          <DateField label="Dernier jour du mandat" withAsterisk data-autofocus {...form.getInputProps('endsOn')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={end.isPending}>
              Mettre fin au mandat
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
