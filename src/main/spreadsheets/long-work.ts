import { setImmediate } from 'node:timers/promises';
import { DomainError } from '#shared/kernel/errors';
import type { Call } from '../ipc/call';

/** What lasting work needs of its call: to be cancelled and to tell how far it is. */
export type LongWork = Pick<Call, 'signal' | 'progress'>;

/**
 * Lets everything else that waits have its turn.
 * @throws DomainError `CANCELLED` when the user gave up meanwhile
 */
export async function takeTurns({ signal }: LongWork): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
}
