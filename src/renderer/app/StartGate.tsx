import { Center, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { ErrorState } from '../components/ErrorState';
import { SetupWizard } from '../features/vault/pages/SetupWizard';
import { UnlockScreen } from '../features/vault/pages/UnlockScreen';
import { UnreadableScreen } from '../features/vault/pages/UnreadableScreen';
import { LockContext } from '../lib/vault-lock';
import { SessionContext } from '../lib/session';
import { OpenFile } from './OpenFile';
import { useVaultGate } from './use-vault-gate';

/** What the window shows depends on the file: absent, locked, unreadable or open. */
export function StartGate() {
  const gate = useVaultGate();
  const [settingUp, setSettingUp] = useState(false);
  const { status, error } = gate;

  if (error) return <ErrorState error={error} onRetry={gate.refresh} />;
  if (!status) {
    return (
      <Center h="100vh">
        <Loader aria-label="Démarrage" />
      </Center>
    );
  }
  if (status.state === 'absent' || (settingUp && status.state === 'open')) {
    const finish = (path: string) => {
      window.location.hash = `#${path}`;
      setSettingUp(false);
    };
    return (
      <SetupWizard
        onCreated={() => {
          setSettingUp(true);
          gate.refresh();
        }}
        onDone={finish}
      />
    );
  }
  if (status.state === 'unreadable') return <UnreadableScreen fileName={status.fileName} onRetry={gate.refresh} />;
  if (status.state === 'locked' || !status.signedIn) return <UnlockScreen status={status} because={gate.lockedBecause} onOpened={opened} />;
  return (
    <LockContext value={gate.locking}>
      <SessionContext value={status.signedIn}>
        <OpenFile town={status.town} onIdle={gate.lockIdle} />
      </SessionContext>
    </LockContext>
  );

  function opened() {
    notifications.clean();
    gate.refresh();
  }
}
