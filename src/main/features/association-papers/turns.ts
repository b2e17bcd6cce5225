import { setImmediate } from 'node:timers/promises';
import { DomainError } from '#shared/kernel/errors';
import type { Call } from '../../ipc/call';

/** The longest the program works without answering anything else, in milliseconds. */
const SLICE = 12;

/** Awaited after each piece of a long work, with how many are done. */
export type Pace = (done: number) => Promise<void>;

/** Paces a long writing: gives others their turn every few milliseconds, says how far it is, and stops when the user gave up. */
export function pacer(call: Pick<Call, 'signal' | 'progress'>, total: number, label: string): Pace {
  let since = performance.now();
  call.progress(0, total, label);
  return async (done) => {
    if (performance.now() - since < SLICE && done < total) return;
    call.progress(done, total, label);
    await setImmediate();
    if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
    since = performance.now();
  };
}
