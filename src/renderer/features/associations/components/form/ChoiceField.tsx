import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What the choice entails, in one sentence. */
  readonly description?: string;
}

/** A few choices, all in view. */
export function ChoiceField<Value extends string>({ label, words, options, value, onChange, description }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm" fw={500} id={id}>
        {label}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        data={options.map((option) => ({ value: option, label: words[option] }))}
        value={value}
        onChange={(chosen) => {
          const option = options.find((candidate) => candidate === chosen);
          if (option !== undefined) onChange(option);
        }}
      />
      {description !== undefined && (
        <Text size="sm" c="dimmed">
          {description}
        </Text>
      )}
    </Stack>
  );
}
