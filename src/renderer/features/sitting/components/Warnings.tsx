import { Stack } from '@mantine/core';
import type { SittingWarning } from '#shared/features/sitting/model';
import { LegalNote } from '../../../components/LegalNote';

/** What the law says of what was typed, one line each. */
export function Warnings({ warnings }: { readonly warnings: readonly SittingWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Stack gap={6}>
      {warnings.map(({ message, source }) => (
        <LegalNote key={message} tone="warning" message={message} source={source} />
      ))}
    </Stack>
  );
}
