import { Button, Group, Text } from '@mantine/core';
import { IconCopy, IconEye, IconEyeOff } from '@tabler/icons-react';
import type { BankAccountView } from '#shared/features/bank/model';
import { call } from '../../../lib/api';
import { showFailure, showSuccess } from '../../../lib/notices';
import { useMay } from '../../../lib/session';
import { REVEALED_FOR, useRevealedIban } from '../use-revealed-iban';
import classes from './bank.module.css';

/** An IBAN, masked; whole for half a minute for those who may, and copied for a minute. */
export function IbanLine({ account }: { account: BankAccountView }) {
  const mayReveal = useMay('validate');
  const { formatted, iban, pending, reveal, hide } = useRevealedIban(account.id);
  const copy = (text: string) =>
    call('shell.copyBriefly', { text }).then(
      ({ seconds }) => showSuccess(`L’IBAN est copié. Il quitte le presse-papiers dans ${seconds} secondes.`),
      showFailure,
    );
  return (
    <Group gap="xs" align="center">
      <Text span inherit className={classes['iban'] ?? ''} role="status" aria-live="polite">
        {formatted ?? account.maskedIban}
      </Text>
      {mayReveal && formatted === null && (
        <Button size="compact-xs" variant="subtle" leftSection={<IconEye size={14} aria-hidden />} loading={pending} onClick={reveal}>
          Afficher l’IBAN
        </Button>
      )}
      {iban !== null && (
        <>
          <Button size="compact-xs" variant="subtle" leftSection={<IconCopy size={14} aria-hidden />} onClick={() => void copy(iban)}>
            Copier
          </Button>
          <Button size="compact-xs" variant="subtle" leftSection={<IconEyeOff size={14} aria-hidden />} onClick={hide}>
            Masquer
          </Button>
          <Text span size="sm" c="dimmed">
            Se masque seul après {REVEALED_FOR} secondes. L’affichage est noté au journal.
          </Text>
        </>
      )}
      {!mayReveal && (
        <Text span size="sm" c="dimmed">
          Un compte «&nbsp;validation&nbsp;» peut l’afficher en entier.
        </Text>
      )}
    </Group>
  );
}
