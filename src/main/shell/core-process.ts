import { join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { Envelope } from '#shared/ipc/envelope';
import type { CoreEvent } from '#shared/ipc/events';
import { failureText } from '#shared/ipc/failure-text';
import type { CoreMessage, CoreRequest } from '../core-messages';
import type { Logger } from '../ports';

interface Settings {
  /** The encrypted file, existing or not. Asked again at each start of the process. */
  readonly dbPath: () => string;
  readonly resources: string;
  readonly logger: Logger;
  readonly onEvent: (event: CoreEvent) => void;
}

/** The core in its own process, so that no import, dossier or key derivation ever freezes the window. */
export interface CoreProcess {
  call(request: Omit<CoreRequest, 'id'>): Promise<Envelope>;
  /** Starts afresh, locked, for instance on another file. */
  restart(): Promise<void>;
  /** Lets the core close its file, then ends it. */
  stop(): Promise<void>;
  /** The process now running, for the tests that kill it. */
  pid(): number | undefined;
}

/** Starts the core; when it dies it is started again, locked, and the window is told. */
export function startCoreProcess({ dbPath, resources, logger, onEvent }: Settings): CoreProcess {
  const waiting = new Map<number, (envelope: Envelope) => void>();
  let nextId = 1;
  let ending = false;
  let child = fork();

  function fork(): UtilityProcess {
    const started = utilityProcess.fork(join(import.meta.dirname, 'core.js'), [dbPath(), resources], { serviceName: 'Démopart' });
    started.on('message', receive);
    started.on('exit', (code) => {
      if (child === started && !ending) revive(code);
    });
    return started;
  }

  function receive(message: CoreMessage): void {
    switch (message.kind) {
      case 'answer':
        waiting.get(message.id)?.(message.envelope);
        waiting.delete(message.id);
        return;
      case 'event':
        onEvent(message.event);
        return;
      case 'log':
        logger[message.level](message.message);
        return;
      case 'ready':
        logger.info('core ready');
    }
  }

  function revive(code: number): void {
    logger.error(`the core ended by itself (${code})`);
    answerAll();
    child = fork();
    onEvent({ type: 'vault.locked', because: 'core-restarted' });
  }

  function answerAll(): void {
    const failure = { code: 'UNEXPECTED', details: {}, reference: 'NOYAU' } as const;
    for (const answer of waiting.values()) answer({ ok: false, error: { ...failure, message: failureText(failure) } });
    waiting.clear();
  }

  async function end(): Promise<void> {
    ending = true;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await call({ operation: 'vault.lock', input: {}, trusted: true });
    child.kill();
    await gone;
    ending = false;
  }

  function call(request: Omit<CoreRequest, 'id'>): Promise<Envelope> {
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      child.postMessage({ ...request, id });
    });
  }

  return {
    call,
    stop: end,
    async restart() {
      await end();
      child = fork();
    },
    pid: () => child.pid,
  };
}
