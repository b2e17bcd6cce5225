import type { TextInputProps } from '@mantine/core';
import { Group, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { NumberVerdict } from '#shared/features/bank/model';

interface NumberInputWithVerdictProps extends TextInputProps {
  /** Undefined until the first answer. */
  readonly verdict: NumberVerdict | undefined;
}

/** A number judged while it is typed: right, shown in its groups; wrong, with what to look at. */
export function NumberInputWithVerdict({ verdict, error, ...rest }: NumberInputWithVerdictProps) {
  return (
    <div>
      <TextInput {...rest} error={error} />
      <div aria-live="polite">{verdict && !error && <Verdict verdict={verdict} />}</div>
    </div>
  );
}

function Verdict({ verdict: { status, shown, message } }: { verdict: NumberVerdict }) {
  if (status === 'empty') return null;
  const right = status === 'valid';
  const Shown = right ? IconCheck : IconAlertTriangle;
  return (
    <Group gap={6} mt={4} wrap="nowrap" align="flex-start" c={right ? 'var(--dp-good-fg)' : 'var(--dp-warning-fg)'}>
      <Shown size={16} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text size="sm">{right ? `Clés vérifiées\u00a0: ${shown}` : message}</Text>
    </Group>
  );
}
