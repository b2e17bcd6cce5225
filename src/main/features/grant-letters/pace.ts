import { setImmediate } from 'node:timers/promises';
import { DomainError } from '#shared/kernel/errors';
import type { Call } from '../../ipc/call';

/** The longest the program works without answering anything else, in milliseconds. */
const SLICE = 12;

/** Awaited after each letter: gives others their turn every few milliseconds, says how far it is, and stops when the user gave up. */
export function paceOf(call: Call, total: number): (done: number) => Promise<void> {
  let since = performance.now();
  call.progress(0, total, 'Courriers');
  return async (done) => {
    if (performance.now() - since < SLICE && done < total) return;
    call.progress(done, total, 'Courriers');
    await setImmediate();
    if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
    since = performance.now();
  };
}
