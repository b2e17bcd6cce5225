import { Anchor, Group, Stack } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { VaultStatus } from '#shared/features/vault/model';
import { LegalNote } from '../../../components/LegalNote';
import { StartLayout } from '../components/StartLayout';
import { UnlockForm } from '../components/UnlockForm';
import { LOCK_REASONS } from '../labels';
import { useOpenExisting } from '../use-open-existing';

const RecoverForm = lazy(async () => ({ default: (await import('../components/RecoverForm')).RecoverForm }));

interface UnlockScreenProps {
  readonly status: VaultStatus;
  readonly because: keyof typeof LOCK_REASONS;
  readonly onOpened: () => void;
}

/** Opens the file with a password, or with the recovery key. Says why it was closed. */
export function UnlockScreen({ status, because, onOpened }: UnlockScreenProps) {
  const [recovering, setRecovering] = useState(false);
  const openExisting = useOpenExisting();
  const reason = LOCK_REASONS[because];
  if (recovering) {
    return (
      <StartLayout title="Ouvrir avec la clé de secours">
        <Suspense>
          <RecoverForm logins={status.logins} onOpened={onOpened} onBack={() => setRecovering(false)} />
        </Suspense>
      </StartLayout>
    );
  }
  return (
    <StartLayout title={status.town === null ? 'Ouvrir le fichier' : `Ville de ${status.town}`}>
      <Stack gap="md">
        {reason !== null && <LegalNote tone={because === 'core-restarted' ? 'warning' : 'info'} message={reason} />}
        <UnlockForm logins={status.logins} onOpened={onOpened} />
        <Group justify="space-between" gap="xs">
          <Anchor component="button" type="button" size="sm" onClick={() => setRecovering(true)}>
            Mot de passe oublié&#8239;? Utiliser la clé de secours
          </Anchor>
          <Anchor component="button" type="button" size="sm" onClick={openExisting}>
            Ouvrir un autre fichier
          </Anchor>
        </Group>
      </Stack>
    </StartLayout>
  );
}
