import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TariffRow } from '#shared/features/in-kind/model';
import { TariffInput } from '#shared/features/in-kind/model';
import type { Cents } from '#shared/kernel/money';
import { plural } from '#shared/kernel/french';
import { MoneyInput } from '../../../components/MoneyInput';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { tariffFieldLabels as labels } from '../labels';
import { KIND_OPTIONS, UNIT_OPTIONS } from '../tariff-options';

interface TariffModalProps {
  /** The tariff to change; null to add one. */
  readonly tariff: TariffRow | null;
  /** The year its first price is for. */
  readonly year: number;
  readonly onClose: () => void;
}

/** Adds a tariff with its price of the year, or changes one. */
export function TariffModal({ tariff, year, onClose }: TariffModalProps) {
  const [price, setPrice] = useState<Cents | null>(null);
  const form = useContractForm(
    TariffInput,
    tariff ? { kind: tariff.kind, name: tariff.name, unit: tariff.unit } : { kind: 'room', name: '', unit: 'hour' },
  );
  const add = useCommand('tariffs.add', {
    success: ({ name }) => `${name}\u00a0: tarif ajouté.`,
    undo: ({ id }) => call('tariffs.archive', { id }),
    form,
    onDone: onClose,
  });
  const update = useCommand('tariffs.update', { success: 'Le tarif est enregistré.', form, onDone: onClose });
  const served = (tariff?.supports ?? 0) > 0;
  const save = form.onSubmit((values) => {
    if (tariff) update.mutate({ id: tariff.id, version: tariff.version, values });
    else add.mutate({ values, rate: price === null ? null : { year, amount: price } });
  });
  return (
    <Modal opened onClose={onClose} title={tariff ? 'Modifier le tarif' : 'Ajouter un tarif'}>
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={labels.name}
            placeholder="par exemple, Salle polyvalente"
            withAsterisk
            aria-required
            data-autofocus
            {...form.getInputProps('name')}
          />
          <SimpleGrid cols={2}>
            <Select label={labels.kind} data={KIND_OPTIONS} allowDeselect={false} disabled={served} {...form.getInputProps('kind')} />
            <Select label={labels.unit} data={UNIT_OPTIONS} allowDeselect={false} disabled={served} {...form.getInputProps('unit')} />
          </SimpleGrid>
          {served && (
            <Text size="sm" c="dimmed">
              Ce tarif a servi à {plural(tariff?.supports ?? 0, 'aide', 'aides')}&nbsp;: sa nature et son unité ne changent plus. Pour en
              changer, archivez-le et créez-en un autre.
            </Text>
          )}
          {!tariff && <MoneyInput label={`Prix ${year}`} value={price} onChange={setPrice} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending || update.isPending}>
              {tariff ? 'Enregistrer' : 'Ajouter'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
