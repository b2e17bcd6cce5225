import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Input, OperationName, Output } from '#shared/ipc/contract';
import type { Envelope, EnvelopeError } from '#shared/ipc/envelope';
import type { CoreEvent } from '#shared/ipc/events';
import { DomainError } from '#shared/kernel/errors';
import { contract } from '#shared/ipc/contract';
import { createCore, type Core } from '../../src/main/create-core';
import { TestClock } from './clock';

/** A password that passes the 80-bit rule. */
export const PASSWORD = 'Cerisier-tordu-77-parapluie';
export const LOGIN = 'camille';

/** A real core on a real encrypted file in a folder of its own, signed in as an administrator. */
export interface TestCore {
  readonly core: Core;
  readonly clock: TestClock;
  readonly folder: string;
  readonly dbPath: string;
  readonly recoveryKey: string;
  readonly events: CoreEvent[];
  /** What was logged, line by line. */
  readonly log: string[];
  /** Runs an operation and gives its data; the output is checked against the contract. Throws the failure as a DomainError. */
  call<N extends OperationName>(name: N, input: Input<N>, jobId?: string): Promise<Output<N>>;
  /** Runs anything, as the window could, and gives the envelope. */
  envelope(name: string, input: unknown): Promise<Envelope>;
}

interface Options {
  /** The day at the town hall; 2026-03-31 when not given. */
  readonly today?: string;
  /** An existing file to open instead of a new one. */
  readonly dbPath?: string;
  /** Leave the file absent or locked. */
  readonly locked?: boolean;
}

/** Opens a core that is closed, and its folder deleted, when the test ends. The key derivation is cheap: N = 2^10. */
export async function createTestCore(options: Options = {}): Promise<TestCore> {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-test-'));
  const dbPath = options.dbPath ?? join(folder, 'demopart.db');
  const clock = new TestClock(options.today ?? '2026-03-31');
  const events: CoreEvent[] = [];
  const log: string[] = [];
  const note = (line: string) => void log.push(line);
  const core = createCore({
    dbPath,
    resources: join(import.meta.dirname, '../../resources'),
    now: clock.now,
    logger: { info: note, warn: note, error: note },
    emit: (event) => void events.push(event),
    kdf: { logN: 10 },
  });
  onTestFinished(() => {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const envelope = (name: string, input: unknown) => core.dispatch(name, input, { trusted: false });
  const test: Omit<TestCore, 'recoveryKey'> = {
    core,
    clock,
    folder,
    dbPath,
    events,
    log,
    envelope,
    async call(name, input, jobId) {
      const answer = await core.dispatch(name, input, jobId === undefined ? { trusted: true } : { trusted: true, jobId });
      if (!answer.ok) throw failureOf(answer.error, log);
      return outputOf(name, answer.data);
    },
  };
  const recoveryKey = options.locked ? '' : await enter(test, options.dbPath !== undefined);
  return { ...test, recoveryKey };
}

/** A bug is shown with where it broke, as the log has it; anything else as the failure it is. */
function failureOf(error: EnvelopeError, log: readonly string[]): Error {
  return error.code === 'UNEXPECTED' ? new Error(log.at(-1)) : new DomainError(error);
}

async function enter(test: Omit<TestCore, 'recoveryKey'>, exists: boolean): Promise<string> {
  if (exists) {
    await test.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    return '';
  }
  const { recoveryKey } = await test.call('vault.create', { town: 'Jarny', login: LOGIN, name: 'Camille Essai', password: PASSWORD });
  return recoveryKey;
}

function outputOf<N extends OperationName>(name: N, data: unknown): Output<N> {
  // The contract's own schema of this operation has checked it.
  return contract[name].output.parse(data) as Output<N>;
}
