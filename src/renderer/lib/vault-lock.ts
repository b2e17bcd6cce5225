import { createContext, useContext } from 'react';

/** Locks the file now; given by the start gate. */
export const LockContext = createContext<() => void>(() => undefined);

/** How to lock the file now. */
export function useLock(): () => void {
  return useContext(LockContext);
}
