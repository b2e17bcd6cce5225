import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { CapsLockPassword } from '../../../components/CapsLockPassword';
import { RecoveryKeyKeeping } from '../../../components/RecoveryKeyKeeping';
import { errorText } from '../../../lib/error-text';
import { useCommand } from '../../../lib/queries';

/** Makes a new recovery key; it must be proved kept before the window can be closed. */
export function RenewRecoveryKeyModal({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const close = () => {
    setRecoveryKey(null);
    onClose();
  };
  const shown = recoveryKey !== null;
  return (
    <Modal
      opened={opened}
      onClose={close}
      title="Nouvelle clé de secours"
      size={shown ? 640 : 'md'}
      withCloseButton={!shown}
      closeOnEscape={!shown}
      closeOnClickOutside={!shown}
    >
      {shown ? <RecoveryKeyKeeping recoveryKey={recoveryKey} onKept={close} /> : <AskPassword onRenewed={setRecoveryKey} />}
    </Modal>
  );
}

function AskPassword({ onRenewed }: { onRenewed: (recoveryKey: string) => void }) {
  const [password, setPassword] = useState('');
  const renew = useCommand('vault.renewRecoveryKey', { showError: false, onDone: ({ recoveryKey }) => onRenewed(recoveryKey) });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    renew.mutate({ password });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text>L’ancienne clé cessera aussitôt d’ouvrir le fichier. Confirmez avec votre mot de passe.</Text>
        <CapsLockPassword
          label="Votre mot de passe"
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={renew.error ? errorText(renew.error) : undefined}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={renew.isPending} disabled={password === ''}>
            Faire la nouvelle clé
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
