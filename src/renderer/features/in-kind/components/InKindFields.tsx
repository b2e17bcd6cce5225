import { Group, Select, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InKindInput, TariffRow } from '#shared/features/in-kind/model';
import { proposedPrice, supportAmount } from '#shared/features/in-kind/rules';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { MoneyText } from '../../../components/MoneyText';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import type { ContractForm } from '../../../lib/form';
import { supportFieldLabels as labels } from '../labels';
import { perUnit, tariffGroups } from '../tariff-options';
import { QuantityInput } from './QuantityInput';

interface InKindFieldsProps {
  readonly form: ContractForm<typeof InKindInput>;
  readonly tariffs: readonly TariffRow[];
  /** The tariff of the line being changed; null for a new one. */
  readonly usedId: string | null;
}

/** The fields of a support in kind: the price of the year is proposed, and the amount worked out as one types. */
export function InKindFields({ form, tariffs, usedId }: InKindFieldsProps) {
  const [ownPrice, setOwnPrice] = useState(usedId !== null);
  const { tariffId, year, quantity, unitPrice } = form.values;
  const tariff = tariffs.find(({ id }) => id === tariffId);
  const propose = (chosen: TariffRow | undefined, forYear: number | null) => {
    if (ownPrice || !chosen || forYear === null) return;
    form.setFieldValue('unitPrice', proposedPrice(chosen, forYear)?.amount ?? null);
  };
  return (
    <>
      <Select
        label={labels.tariffId}
        withAsterisk
        aria-required
        searchable
        allowDeselect={false}
        data={tariffGroups(tariffs, usedId)}
        nothingFoundMessage="Aucun tarif de ce nom."
        {...form.getInputProps('tariffId')}
        onChange={(id) => {
          const chosen = tariffs.find((candidate) => candidate.id === id);
          form.setFieldValue('tariffId', chosen?.id ?? null);
          propose(chosen, year);
        }}
        data-autofocus
      />
      <SimpleGrid cols={3}>
        <WholeNumberInput
          label={labels.year}
          withAsterisk
          aria-required
          {...form.getInputProps('year')}
          onChange={(typed) => {
            form.setFieldValue('year', typed);
            propose(tariff, typed);
          }}
        />
        <DateField label={labels.startsOn} {...form.getInputProps('startsOn')} />
        <DateField label={labels.endsOn} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <SimpleGrid cols={3}>
        <QuantityInput
          label={tariff ? `${labels.quantity} (${perUnit(tariff.unit).replace('par ', '')})` : labels.quantity}
          placeholder="par exemple, 2,5"
          withAsterisk
          aria-required
          {...form.getInputProps('quantity')}
        />
        <MoneyInput
          label={labels.unitPrice}
          withAsterisk
          aria-required
          {...form.getInputProps('unitPrice')}
          onChange={(price) => {
            setOwnPrice(true);
            form.setFieldValue('unitPrice', price);
          }}
        />
        <div>
          <Text fw={600} size="sm">
            Montant
          </Text>
          <Group h={36} aria-live="polite">
            <MoneyText strong value={quantity === null || unitPrice === null ? null : (supportAmount(quantity, unitPrice) ?? null)} />
          </Group>
        </div>
      </SimpleGrid>
      {tariff && year !== null && !ownPrice && <PriceOrigin tariff={tariff} year={year} />}
      <Textarea label={labels.note} autosize minRows={1} maxRows={4} {...form.getInputProps('note')} />
    </>
  );
}

function PriceOrigin({ tariff, year }: { tariff: TariffRow; year: number }) {
  const proposed = proposedPrice(tariff, year);
  const text = !proposed
    ? `Ce tarif n’a pas de prix en ${year}, ni avant\u00a0: saisissez-le.`
    : proposed.year === year
      ? `Prix de ${year}, repris du tarif. Vous pouvez le changer.`
      : `Ce tarif n’a pas de prix en ${year}\u00a0: celui de ${proposed.year} est proposé.`;
  return (
    <Text size="sm" c="dimmed" aria-live="polite">
      {text}
    </Text>
  );
}
