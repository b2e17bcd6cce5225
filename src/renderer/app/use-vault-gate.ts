import { notifications } from '@mantine/notifications';
import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { VaultStatus } from '#shared/features/vault/model';
import { call, onCoreEvent } from '../lib/api';
import { flushDrafts } from '../lib/draft-keeper';
import { showFailure } from '../lib/notices';
import { callKey, useCall } from '../lib/queries';
import type { LockReason } from '../features/vault/labels';

/** The state of the file, and what locks it. Once locked, nothing that was read from the file stays in the window. */
export function useVaultGate() {
  const client = useQueryClient();
  const answer = useCall('vault.status', {});
  const [lockedBecause, setLockedBecause] = useState<LockReason>('start');

  useEffect(
    () =>
      onCoreEvent((event) => {
        if (event.type !== 'vault.locked') return;
        setLockedBecause(event.because);
        forgetEverything(client);
      }),
    [client],
  );

  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: callKey('vault.status', {}) }), [client]);
  const lockFor = useCallback(
    (because: LockReason) => {
      setLockedBecause(because);
      flushDrafts();
      call('vault.lock', {}).then(() => forgetEverything(client), showFailure);
    },
    [client],
  );
  const lock = useCallback(() => lockFor('asked'), [lockFor]);
  const lockIdle = useCallback(() => lockFor('idle'), [lockFor]);

  const noticeRestored = useCallback(() => {
    setLockedBecause('restored');
    forgetEverything(client);
  }, [client]);
  const locking = useMemo(() => ({ lock, noticeRestored }), [lock, noticeRestored]);

  return { status: answer.data, error: answer.error, refresh, locking, lockIdle, lockedBecause };
}

function forgetEverything(client: QueryClient): void {
  const key = callKey('vault.status', {});
  client.setQueryData<VaultStatus>(key, (status) => status && { ...status, state: 'locked', signedIn: null });
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'vault' && queryKey[0] !== 'shell' });
  notifications.clean();
  void client.invalidateQueries({ queryKey: key });
}
