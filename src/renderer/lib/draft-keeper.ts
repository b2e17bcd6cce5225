import type { DraftKey, DraftValue } from '#shared/features/drafts/contract';
import { call, CallError } from './api';
import { showFailure } from './notices';

const PAUSE_MS = 1_000;

/** Keeps one form's typing in the file, a pause after the last keystroke. */
export interface DraftKeeper {
  /** What the form holds now; null when there is nothing worth keeping. */
  note(value: DraftValue | null): void;
  /** The form was saved or given up: forgets what was kept, and hears no more. */
  finish(): void;
  /** The form leaves the screen: what was still waiting is kept at once. */
  close(): void;
}

const flushes = new Set<() => void>();

/** Sends at once what every form still holds back: before a lock, when the window closes or loses the keyboard. */
export function flushDrafts(): void {
  for (const flush of flushes) flush();
}

window.addEventListener('beforeunload', flushDrafts);
window.addEventListener('blur', flushDrafts);

/** Watches over a form; `stored` is what the file holds of it, if anything. */
export function openDraftKeeper(key: DraftKey, stored: DraftValue | null): DraftKeeper {
  let kept = JSON.stringify(stored);
  let waiting: { readonly value: DraftValue | null; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let complained = false;
  flushes.add(flush);

  function flush(): void {
    if (!waiting) return;
    const { value } = waiting;
    forgetWaiting();
    send(value);
  }

  function forgetWaiting(): void {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  }

  function send(value: DraftValue | null): void {
    kept = JSON.stringify(value);
    const sent = value === null ? call('drafts.discard', { key }) : call('drafts.save', { key, value });
    sent.then(() => (complained = false), complain);
  }

  /** Says once that nothing is kept any more, unless the file has just been locked: its screen says it all. */
  function complain(error: unknown): void {
    const isLocked = error instanceof CallError && error.failure.code === 'LOCKED';
    if (!complained && !isLocked) showFailure(error);
    complained = true;
  }

  return {
    note(value) {
      forgetWaiting();
      if (flushes.has(flush) && JSON.stringify(value) !== kept) waiting = { value, timer: setTimeout(flush, PAUSE_MS) };
    },
    finish() {
      forgetWaiting();
      flushes.delete(flush);
      if (kept !== 'null') send(null);
    },
    close() {
      flush();
      flushes.delete(flush);
    },
  };
}
