import { Button, Group, Stack, TextInput, Textarea } from '@mantine/core';
import { legalContract } from '#shared/features/legal/contract';
import type { LegalUnit } from '#shared/features/legal/model';
import { cents } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { UNIT_LABELS } from '../labels';
import type { LegalRule } from '../legal-values';

/** The value a rule takes from a date on, with the text that says so. */
export function LegalAmendForm({ rule }: { rule: LegalRule }) {
  const form = useContractForm(legalContract['legal.amend'].input, { key: rule.key, value: '', validFrom: null, source: '' });
  const amend = useCommand('legal.amend', { form, success: 'La nouvelle valeur est enregistrée.', onDone: () => form.reset() });
  return (
    <form onSubmit={form.onSubmit((values) => amend.mutate(values))}>
      <Stack gap="sm">
        <ValueField
          unit={rule.unit}
          value={form.values.value}
          onChange={(value) => form.setFieldValue('value', value)}
          error={form.errors['value']}
        />
        <DateField label="Applicable à partir du" {...form.getInputProps('validFrom')} />
        <Textarea
          label="Source"
          placeholder="Loi, décret ou délibération, avec l’article"
          autosize
          minRows={2}
          {...form.getInputProps('source')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={amend.isPending}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ValueFieldProps {
  readonly unit: LegalUnit;
  /** As it is stored: whole numbers in figures, amounts in cents. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: React.ReactNode;
}

function ValueField({ unit, value, onChange, error }: ValueFieldProps) {
  const common = { label: UNIT_LABELS[unit], error, 'data-autofocus': true };
  const number = value === '' ? null : Number(value);
  const write = (typed: number | null) => onChange(typed === null ? '' : String(typed));
  if (unit === 'cents') return <MoneyInput {...common} value={number === null ? null : cents(number)} onChange={write} />;
  if (unit === 'article' || unit === 'account')
    return <TextInput {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <WholeNumberInput {...common} min={0} value={number} onChange={write} />;
}
