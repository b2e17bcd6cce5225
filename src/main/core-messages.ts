import type { Envelope } from '#shared/ipc/envelope';
import type { CoreEvent } from '#shared/ipc/events';

/** What the shell sends to the core's process. */
export interface CoreRequest {
  readonly id: number;
  readonly operation: string;
  readonly input: unknown;
  readonly trusted: boolean;
  readonly jobId?: string;
}

/** What the core's process sends back. */
export type CoreMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly envelope: Envelope }
  | { readonly kind: 'event'; readonly event: CoreEvent }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly message: string };
