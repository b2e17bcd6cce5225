import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Role } from '#shared/features/vault/model';
import { ROLE_EXPLANATIONS, ROLE_LABELS } from '../../../components/role-labels';

interface RoleFieldProps {
  readonly value?: Role | null;
  readonly onChange: (role: string) => void;
  readonly error?: ReactNode;
}

/** The role of an account, each with what it allows. */
export function RoleField({ value = null, onChange, error }: RoleFieldProps) {
  return (
    <Radio.Group label="Rôle" value={value} onChange={onChange} error={error}>
      <Stack gap="xs" mt={4}>
        {Role.options.map((role) => (
          <Radio key={role} value={role} label={ROLE_LABELS[role]} description={ROLE_EXPLANATIONS[role]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
