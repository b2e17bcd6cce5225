import type { Envelope } from '#shared/ipc/envelope';
import type { CoreEvent } from '#shared/ipc/events';

/** What the preload puts on `window`: one door to the core and the shell, and their events. */
export interface Bridge {
  call(operation: string, input: unknown, options?: { jobId?: string }): Promise<Envelope>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly demopart: Bridge;
  }
}
