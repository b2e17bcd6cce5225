import type { Envelope } from '#shared/ipc/envelope';
import { createVaultDoor } from './features/vault/open-vault';
import { handlersOf } from './ipc/handlers';
import { createRouter, type CallOrigin } from './ipc/router';
import type { Ports } from './ports';
import { createServices } from './wiring/services';

/** The town hall's program without its window. */
export interface Core {
  /** Runs one operation of the contract; always answers, never rejects. */
  dispatch(operation: string, input: unknown, origin: CallOrigin): Promise<Envelope>;
  /** Closes the file and forgets its key. */
  close(): void;
}

/** The composition root: the same core runs in the window's utility process, on the command line and in tests. */
export function createCore(ports: Ports): Core {
  const door = createVaultDoor(ports);
  const services = createServices(ports, door);
  const dispatch = createRouter({
    ports,
    handlers: handlersOf(services),
    signedIn: () => door.current()?.signedIn ?? null,
    idle: async () => door.current()?.store.idle(),
  });
  return { dispatch, close: () => door.close() };
}
