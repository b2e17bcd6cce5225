import { ActionIcon, Group, NumberInput, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScenarioStep } from '#shared/features/grants/simulator';
import { MoneyInput } from '../../../components/MoneyInput';
import { STARTS, STEP_LABELS } from '../scenarios';

interface StepFieldsProps {
  readonly step: ScenarioStep;
  readonly domains: readonly string[];
  readonly editable: boolean;
  readonly onChange: (step: ScenarioStep) => void;
  /** Undefined for the only rule. */
  readonly onRemove: (() => void) | undefined;
}

/** One rule of a scenario in a line, kept when its field is left. */
export function StepFields({ step, domains, editable, onChange, onRemove }: StepFieldsProps) {
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Group gap="xs" wrap="wrap">
        <Text size="sm">{STEP_LABELS[step.kind]}</Text>
        <StepValue step={step} domains={domains} editable={editable} onChange={onChange} />
      </Group>
      {editable && onRemove && (
        <ActionIcon variant="subtle" color="gray" aria-label={`Retirer la règle ${STEP_LABELS[step.kind]}`} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      )}
    </Group>
  );
}

function StepValue({ step, domains, editable, onChange }: Omit<StepFieldsProps, 'onRemove'>) {
  const label = STEP_LABELS[step.kind];
  switch (step.kind) {
    case 'start':
      return (
        <Select
          aria-label={label}
          size="xs"
          w={130}
          allowDeselect={false}
          readOnly={!editable}
          data={[...STARTS]}
          value={step.from}
          onChange={(from) => from !== null && onChange({ kind: 'start', from })}
        />
      );
    case 'percent':
      return (
        <>
          <Percent value={step.percent} editable={editable} onChange={(percent) => onChange({ ...step, percent })} />
          <Domain label="Domaine" none="tous" domains={domains} value={step.domain} onChange={(domain) => onChange({ ...step, domain })} />
        </>
      );
    case 'fit':
      return (
        <Domain label={label} none="aucun" domains={domains} value={step.spared} onChange={(spared) => onChange({ ...step, spared })} />
      );
    case 'keep-last-year':
      return null;
    default:
      return <Amount label={label} value={step.amount} editable={editable} onChange={(amount) => onChange({ ...step, amount })} />;
  }
}

interface ValueProps<T> {
  readonly value: T;
  readonly editable: boolean;
  readonly onChange: (value: T) => void;
}

type StepAmount = Extract<ScenarioStep, { kind: 'cap' }>['amount'];

function Amount({ label, value, editable, onChange }: ValueProps<StepAmount> & { label: string }) {
  const [typed, setTyped] = useState<StepAmount | null>(value);
  return (
    <MoneyInput
      aria-label={label}
      size="xs"
      w={120}
      readOnly={!editable}
      value={typed}
      onChange={setTyped}
      onBlur={() => typed !== null && typed !== value && onChange(typed)}
    />
  );
}

const HUNDREDTHS = 100;

function Percent({ value, editable, onChange }: ValueProps<number>) {
  const [typed, setTyped] = useState<number | string>(value / HUNDREDTHS);
  const read = typeof typed === 'number' ? Math.round(typed * HUNDREDTHS) : null;
  return (
    <NumberInput
      aria-label={STEP_LABELS.percent}
      size="xs"
      w={90}
      suffix=" %"
      decimalSeparator=","
      decimalScale={2}
      min={-100}
      max={100}
      readOnly={!editable}
      value={typed}
      onChange={setTyped}
      onBlur={() => read !== null && read !== value && onChange(read)}
    />
  );
}

interface DomainProps {
  readonly label: string;
  /** What no domain means. */
  readonly none: string;
  readonly domains: readonly string[];
  readonly value: string;
  readonly onChange: (domain: string) => void;
}

function Domain({ label, none, domains, value, onChange }: DomainProps) {
  const known = value === '' || domains.includes(value) ? domains : [...domains, value];
  return (
    <Select
      aria-label={label}
      size="xs"
      w={150}
      placeholder={none}
      clearable
      data={[...known]}
      value={value === '' ? null : value}
      onChange={(domain) => onChange(domain ?? '')}
    />
  );
}
