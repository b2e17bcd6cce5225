import { Center, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Suspense, lazy, useEffect, useState } from 'react';
import { ErrorState } from '../components/ErrorState';
import { UnlockScreen } from '../features/vault/pages/UnlockScreen';
import { UnreadableScreen } from '../features/vault/pages/UnreadableScreen';
import { LockContext } from '../lib/vault-lock';
import { SessionContext } from '../lib/session';
import { useVaultGate } from './use-vault-gate';

const importOpenFile = () => import('./OpenFile');
const OpenFile = lazy(async () => ({ default: (await importOpenFile()).OpenFile }));
const SetupWizard = lazy(async () => ({ default: (await import('../features/vault/pages/SetupWizard')).SetupWizard }));

/** What the window shows depends on the file: absent, locked, unreadable or open. What comes after the password is loaded while it is typed. */
export function StartGate() {
  const gate = useVaultGate();
  const [settingUp, setSettingUp] = useState(false);
  const { status, error } = gate;
  const isLocked = status?.state === 'locked';
  useEffect(() => {
    if (isLocked) requestIdleCallback(() => void importOpenFile());
  }, [isLocked]);

  if (error) return <ErrorState error={error} onRetry={gate.refresh} />;
  if (!status) return <Starting />;
  if (status.state === 'absent' || (settingUp && status.state === 'open')) {
    const finish = (path: string) => {
      window.location.hash = `#${path}`;
      setSettingUp(false);
    };
    return (
      <Suspense fallback={<Starting />}>
        <SetupWizard
          onCreated={() => {
            setSettingUp(true);
            gate.refresh();
          }}
          onDone={finish}
        />
      </Suspense>
    );
  }
  if (status.state === 'unreadable') return <UnreadableScreen fileName={status.fileName} onRetry={gate.refresh} />;
  if (status.state === 'locked' || !status.signedIn) return <UnlockScreen status={status} because={gate.lockedBecause} onOpened={opened} />;
  return (
    <LockContext value={gate.locking}>
      <SessionContext value={status.signedIn}>
        <Suspense fallback={<Starting />}>
          <OpenFile town={status.town} onIdle={gate.lockIdle} />
        </Suspense>
      </SessionContext>
    </LockContext>
  );

  function opened() {
    notifications.clean();
    gate.refresh();
  }
}

function Starting() {
  return (
    <Center h="100vh">
      <Loader aria-label="Démarrage" />
    </Center>
  );
}
