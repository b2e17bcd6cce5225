import { Select } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChoiceFieldProps<V extends string> {
  readonly label: ReactNode;
  readonly words: Readonly<Record<V, string>>;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly disabled: boolean;
  readonly error?: string | undefined;
}

/** One answer among a few, in the words of the form. */
export function ChoiceField<V extends string>({ words, value, onChange, ...rest }: ChoiceFieldProps<V>) {
  const values = keysOf(words);
  return (
    <Select
      {...rest}
      allowDeselect={false}
      data={values.map((one) => ({ value: one, label: words[one] }))}
      value={value}
      onChange={(chosen) => {
        const found = values.find((one) => one === chosen);
        if (found !== undefined) onChange(found);
      }}
    />
  );
}

function keysOf<V extends string>(words: Readonly<Record<V, string>>): V[] {
  // The words are plain objects whose names are the values.
  return Object.keys(words) as V[];
}
