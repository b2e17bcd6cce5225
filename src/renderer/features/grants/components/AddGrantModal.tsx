import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { GrantRow } from '#shared/features/grants/model';
import { GrantRequestInput } from '#shared/features/grants/model';
import type { AssociationId, CampaignId } from '#shared/kernel/ids';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { GrantFields } from './GrantFields';

interface AddGrantModalProps {
  readonly campaignId: CampaignId;
  readonly onClose: () => void;
  readonly onAdded: (row: GrantRow) => void;
}

/** Registers the request of an association. Shown as soon as it is rendered. */
export function AddGrantModal({ campaignId, onClose, onAdded }: AddGrantModalProps) {
  const [associationId, setAssociationId] = useState<AssociationId | null>(null);
  const [missing, setMissing] = useState(false);
  const form = useContractForm(GrantRequestInput, {
    purpose: '',
    asked: null,
    proposed: null,
    committee: null,
    voted: null,
    receivedOn: today(),
    note: '',
  });
  const add = useCommand('grants.add', {
    success: (row) => `La demande n°\u00a0${row.number} de ${row.associationName} est enregistrée.`,
    form,
    onDone: onAdded,
  });
  const save = form.onSubmit(
    (values) => (associationId ? add.mutate({ campaignId, associationId, values }) : setMissing(true)),
    () => setMissing(!associationId),
  );
  return (
    <Modal opened onClose={onClose} size="lg" title="Ajouter une demande">
      <form onSubmit={save}>
        <Stack>
          <AssociationPicker
            label="Association"
            withAsterisk
            aria-required
            value={associationId}
            onChange={(id) => {
              setAssociationId(id);
              setMissing(false);
            }}
            error={missing ? 'Choisissez l’association qui fait la demande.' : undefined}
          />
          <GrantFields form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending}>
              Ajouter la demande
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
