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
  /** The encrypted file was closed, or its process died: nothing of it may stay in the clear. */
  readonly onClosed: () => Promise<unknown>;
}

/** A core that ends by itself this often within this time (ms) is started again only when something is asked after the pause (ms). */
const TOO_OFTEN = { times: 3, within: 20_000, pause: 2_000 };

/** What closes the encrypted file. */
const CLOSING: ReadonlySet<string> = new Set(['vault.lock', 'backups.restore']);

/** How long the end waits for a work under way to be rolled back (ms). */
const PATIENCE = 10_000;

/** The core in its own process, so that no import, dossier or key derivation ever freezes the window. */
export interface CoreProcess {
  call(request: Omit<CoreRequest, 'id'>): Promise<Envelope>;
  /** Starts afresh, locked, for instance on another file. */
  restart(): Promise<void>;
  /** Lets the core close its file, then ends it. */
  stop(): Promise<void>;
}

/** Starts the core; when it dies it is started again, locked, and the window is told. */
export function startCoreProcess({ dbPath, resources, logger, onEvent, onClosed }: Settings): CoreProcess {
  const waiting = new Map<number, (envelope: Envelope) => void>();
  const deaths: number[] = [];
  let nextId = 1;
  let ending = false;
  let alive = false;
  let child = fork();

  function fork(): UtilityProcess {
    const started = utilityProcess.fork(join(import.meta.dirname, 'core.js'), [dbPath(), resources], { serviceName: 'Démopart' });
    alive = true;
    started.on('message', receive);
    started.on('exit', (code) => {
      if (child !== started) return;
      alive = false;
      if (!ending) revive(code);
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
    void onClosed();
    answerAll();
    deaths.push(Date.now());
    if (sinceDeath(TOO_OFTEN.times) > TOO_OFTEN.within) child = fork();
    onEvent({ type: 'vault.locked', because: 'core-restarted' });
  }

  /** How long ago (ms) the core died, counting deaths from the last one. */
  function sinceDeath(rank: number): number {
    return Date.now() - (deaths.at(-rank) ?? -Infinity);
  }

  function answerAll(): void {
    for (const answer of waiting.values()) answer(NO_CORE);
    waiting.clear();
  }

  async function end(): Promise<void> {
    ending = true;
    if (alive) {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await Promise.race([call({ operation: 'vault.lock', input: {}, trusted: true }), elapsed(PATIENCE), gone]);
      child.kill();
      await gone;
    }
    await onClosed();
    ending = false;
  }

  function call(request: Omit<CoreRequest, 'id'>): Promise<Envelope> {
    if (!alive && sinceDeath(1) < TOO_OFTEN.pause) return Promise.resolve(NO_CORE);
    if (!alive) child = fork();
    const answer = post(request);
    return CLOSING.has(request.operation) ? answer.finally(() => void onClosed()) : answer;
  }

  function post(request: Omit<CoreRequest, 'id'>): Promise<Envelope> {
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
  };
}

const NO_CORE_FAILURE = { code: 'UNEXPECTED', details: {}, reference: 'NOYAU' } as const;
const NO_CORE: Envelope = { ok: false, error: { ...NO_CORE_FAILURE, message: failureText(NO_CORE_FAILURE) } };

function elapsed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
