import { createContext, useContext } from 'react';

/** What closes the file from inside the window; given by the start gate. */
export interface VaultLock {
  /** Locks the file now. */
  readonly lock: () => void;
  /** The core has closed the file after putting a backup in its place: shows the unlock screen. */
  readonly noticeRestored: () => void;
}

export const LockContext = createContext<VaultLock>({ lock: () => undefined, noticeRestored: () => undefined });

/** How to lock the file, and what to do once a backup took its place. */
export function useVaultLock(): VaultLock {
  return useContext(LockContext);
}
