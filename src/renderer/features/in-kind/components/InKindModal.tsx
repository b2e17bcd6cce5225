import { Anchor, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { InKindLine, TariffRow } from '#shared/features/in-kind/model';
import { InKindInput } from '#shared/features/in-kind/model';
import { quantityWithUnit } from '#shared/features/in-kind/rules';
import type { AssociationId } from '#shared/kernel/ids';
import { AssociationPicker } from '../../../components/AssociationPicker';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { newSupport, supportInputOf } from '../in-kind-input';
import { InKindFields } from './InKindFields';

interface InKindModalProps {
  /** The line to change; null to add one. */
  readonly line: InKindLine | null;
  /** Null: it is chosen in the dialog. */
  readonly associationId: AssociationId | null;
  readonly year: number;
  readonly onClose: () => void;
}

/** Records a support in kind, or changes one. */
export function InKindModal(props: InKindModalProps) {
  const tariffs = useCall('tariffs.list', { archived: true });
  const offered = tariffs.data?.some(({ archivedAt }) => archivedAt === null) ?? true;
  return (
    <Modal opened onClose={props.onClose} size="lg" title={props.line ? 'Modifier l’aide en nature' : 'Ajouter une aide en nature'}>
      {!tariffs.data && <Skeleton height={260} radius="sm" aria-busy />}
      {tariffs.data && !offered && !props.line && <NoTariff />}
      {tariffs.data && (offered || props.line) && <InKindForm {...props} tariffs={tariffs.data} />}
    </Modal>
  );
}

function NoTariff() {
  const maySet = useMay('validate');
  return (
    <Text>
      Une aide en nature se valorise avec un tarif (salle, matériel, personnel), et il n’y en a pas encore.{' '}
      {maySet ? (
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/associations/settings" search={{ tab: 'tariffs' }} />}>
          Créer le premier tarif
        </Anchor>
      ) : (
        'Demandez à un compte «\u00a0validation\u00a0» de le créer.'
      )}
    </Text>
  );
}

function InKindForm({ line, associationId, year, tariffs, onClose }: InKindModalProps & { readonly tariffs: readonly TariffRow[] }) {
  const [chosenId, setChosenId] = useState<AssociationId | null>(associationId);
  const [missing, setMissing] = useState(false);
  const form = useContractForm(InKindInput, line ? supportInputOf(line) : newSupport(year));
  const add = useCommand('inKind.add', {
    success: (added) => `${added.tariffName}, ${quantityWithUnit(added.quantity, added.unit)}\u00a0: l’aide est enregistrée.`,
    undo: ({ id }) => call('inKind.remove', { id }),
    form,
    onDone: onClose,
  });
  const update = useCommand('inKind.update', { success: 'L’aide en nature est enregistrée.', form, onDone: onClose });
  const save = form.onSubmit(
    (values) => {
      if (line) update.mutate({ id: line.id, version: line.version, values });
      else if (chosenId) add.mutate({ associationId: chosenId, values });
      else setMissing(true);
    },
    () => setMissing(chosenId === null),
  );
  return (
    <form onSubmit={save}>
      <Stack gap="md">
        {associationId === null && (
          <AssociationPicker
            withAsterisk
            aria-required
            value={chosenId}
            onChange={(id) => {
              setChosenId(id);
              setMissing(false);
            }}
            error={missing ? 'Choisissez l’association aidée.' : undefined}
          />
        )}
        <InKindFields form={form} tariffs={tariffs} usedId={line?.tariffId ?? null} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" loading={add.isPending || update.isPending}>
            {line ? 'Enregistrer' : 'Ajouter'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
