import { Progress, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { judgePassword } from '#shared/kernel/passwords';

interface PasswordStrengthProps {
  readonly password: string;
  /** The town, the name and the login: a password must not contain them. */
  readonly forbidden: readonly string[];
}

/** What a new password still misses, as it is typed: the rule of 80 bits (CNIL) in words. */
export function PasswordStrength({ password, forbidden }: PasswordStrengthProps) {
  const { accepted, bits, missing } = judgePassword(password, { forbidden: forbidden.filter((word) => word.trim() !== '') });
  if (password === '') {
    return (
      <Text size="sm" c="dimmed">
        Sept mots sans rapport entre eux conviennent très bien, et se retiennent.
      </Text>
    );
  }
  return (
    <Stack gap={4} aria-live="polite">
      <Progress
        value={Math.min(100, (100 * bits) / 80)}
        color={accepted ? 'green.8' : 'orange.8'}
        size="sm"
        aria-label="Solidité du mot de passe"
      />
      {accepted ? (
        <Text size="sm" c="var(--dp-good-fg)">
          <IconCircleCheck size={15} aria-hidden style={{ verticalAlign: '-2px' }} /> Mot de passe assez solide.
        </Text>
      ) : (
        missing.map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))
      )}
    </Stack>
  );
}
