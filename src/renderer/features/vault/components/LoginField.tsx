import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface LoginFieldProps {
  readonly logins: readonly string[];
  readonly value: string;
  readonly onChange: (login: string) => void;
  readonly error?: ReactNode;
}

/** The account: chosen among those of the file, or typed when the file does not tell. */
export function LoginField({ logins, value, onChange, error }: LoginFieldProps) {
  const common = { label: 'Compte', value, error };
  if (logins.length === 0) return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <NativeSelect {...common} data={[...logins]} onChange={(event) => onChange(event.currentTarget.value)} />;
}
