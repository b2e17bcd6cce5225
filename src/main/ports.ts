import type { CoreEvent } from '#shared/ipc/events';

/** Where the core writes what an engineer needs after a fault. Never names nor amounts. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** What the core needs of the world it runs in: the window's utility process, the command line, or a test. */
export interface Ports {
  /** Absolute path of the encrypted file, existing or not. Its keys lie beside it, its backups in `sauvegardes`. */
  readonly dbPath: string;
  /** Folder of the generated migrations and of the sample town. */
  readonly resources: string;
  /** Milliseconds UTC. */
  readonly now: () => number;
  readonly logger: Logger;
  readonly emit: (event: CoreEvent) => void;
  /** Cost of the key derivation, lowered by tests only: 2^17 otherwise. */
  readonly kdf?: { readonly logN: number };
}
