import type { z } from 'zod';
import type { Contract, OperationName } from '#shared/ipc/contract';
import type { EnvelopeError } from '#shared/ipc/envelope';
import type { CoreEvent } from '#shared/ipc/events';
import type { ShellContract, ShellOperationName } from '#shared/ipc/shell-contract';
import './bridge';

type Everything = Contract & ShellContract;

/** Every operation the window may call: the core's and the shell's. */
export type CallName = OperationName | ShellOperationName;
export type CallInput<N extends CallName> = z.input<Everything[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Everything[N]['output']>;

/** A call that was refused; `failure.message` is the French sentence to show. */
export class CallError extends Error {
  readonly failure: EnvelopeError;

  constructor(failure: EnvelopeError) {
    super(failure.message);
    this.name = 'CallError';
    this.failure = failure;
  }
}

/** Calls one operation. Rejects with a `CallError`, never with anything else. */
export async function call<N extends CallName>(name: N, input: CallInput<N>, options?: { jobId?: string }): Promise<CallOutput<N>> {
  const envelope = await window.demopart.call(name, input, options);
  if (!envelope.ok) throw new CallError(envelope.error);
  // The core answers what the contract of this very version says: both sides are built together.
  return envelope.data as CallOutput<N>;
}

/** Listens to the core; answers how to stop. */
export function onCoreEvent(listener: (event: CoreEvent) => void): () => void {
  return window.demopart.subscribe(listener);
}
