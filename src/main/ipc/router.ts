import { randomUUID } from 'node:crypto';
import { contract, type OperationName } from '#shared/ipc/contract';
import type { Operation, Permission } from '#shared/ipc/define';
import type { Envelope } from '#shared/ipc/envelope';
import type { Topic } from '#shared/ipc/events';
import { failureText } from '#shared/ipc/failure-text';
import type { Role, SignedIn } from '#shared/features/vault/model';
import { isoDateOf } from '#shared/kernel/dates';
import { DomainError, type Failure } from '#shared/kernel/errors';
import { frenchIssue } from '#shared/kernel/issue-text';
import { asOpeningError, OpeningError } from '../db/opening-error';
import type { Ports } from '../ports';
import { allows } from '../security/permissions';
import type { Call } from './call';
import { createQueue } from './queue';

/** Where a call comes from: the window's page, or the shell and the command line, which may also run `shell` operations. */
export interface CallOrigin {
  readonly trusted: boolean;
  /** Names a long work, for its progress and its cancellation. */
  readonly jobId?: string;
}

/** A handler whose input is known to its schema alone. */
type AnyHandler = (input: never, call: Call) => unknown;

/** What the router asks of the core. */
export interface RouterDependencies {
  readonly ports: Pick<Ports, 'now' | 'logger' | 'emit'>;
  readonly handlers: Readonly<Record<Exclude<OperationName, 'jobs.cancel'>, AnyHandler>>;
  readonly signedIn: () => SignedIn | null;
  /** Resolves when no long transaction is under way. */
  readonly idle: () => Promise<void>;
}

export type Dispatch = (operation: string, input: unknown, origin: CallOrigin) => Promise<Envelope>;

/** Looks an operation up, checks who asks and what is given, runs it, and always answers an envelope. Commands run one at a time. */
export function createRouter({ ports, handlers, signedIn, idle }: RouterDependencies): Dispatch {
  const jobs = new Map<string, AbortController>();
  const commands = createQueue();

  return async (name, input, origin) => {
    try {
      if (!isOperation(name)) throw new DomainError({ code: 'UNKNOWN_OPERATION', details: { operation: name.slice(0, 100) } });
      const operation: Operation = contract[name];
      checkPermission(name, operation.permission, { account: signedIn(), trusted: origin.trusted });
      const parsed = parseInput(operation, input);
      if (name === 'jobs.cancel') return { ok: true, data: { found: cancel(jobIdOf(parsed)) } };
      if (name === 'vault.lock') cancelAll();
      return { ok: true, data: await run(name, parsed, origin) };
    } catch (error) {
      const failure = failureOf(error, name);
      return { ok: false, error: { ...failure, message: failureText(failure) } };
    }
  };

  async function run(name: Exclude<OperationName, 'jobs.cancel'>, input: unknown, origin: CallOrigin): Promise<unknown> {
    const jobId = origin.jobId ?? randomUUID();
    const controller = new AbortController();
    jobs.set(jobId, controller);
    const topics = new Set<Topic>();
    try {
      const work = async () => {
        await idle();
        // The schema of this very operation has just accepted the input.
        return handlers[name](input as never, callOf(name, { jobId, signal: controller.signal, topics }));
      };
      const data = await (contract[name].kind === 'command' ? commands(work) : work());
      if (topics.size > 0) ports.emit({ type: 'data.changed', topics: [...topics, 'audit'] });
      return data;
    } finally {
      jobs.delete(jobId);
    }
  }

  function callOf(operation: string, job: { jobId: string; signal: AbortSignal; topics: Set<Topic> }): Call {
    const now = ports.now();
    return {
      operation,
      account: signedIn(),
      now,
      today: isoDateOf(now),
      signal: job.signal,
      progress: (done, total, label) => ports.emit({ type: 'progress', jobId: job.jobId, done, total, label }),
      changed: (...topics) => topics.forEach((topic) => job.topics.add(topic)),
    };
  }

  function cancel(jobId: string): boolean {
    const controller = jobs.get(jobId);
    controller?.abort();
    return controller !== undefined;
  }

  function cancelAll(): void {
    for (const controller of jobs.values()) controller.abort();
  }

  function failureOf(error: unknown, operation: string): Failure {
    if (error instanceof DomainError) return error.failure;
    const storage = asOpeningError(error);
    if (storage instanceof OpeningError) return openingFailure(storage);
    const reference = randomUUID().slice(0, 8).toUpperCase();
    ports.logger.error(`${reference} ${operation} ${whereItBroke(error)}`);
    return { code: 'UNEXPECTED', details: {}, reference };
  }
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

function checkPermission(operation: string, permission: Permission, caller: { account: SignedIn | null; trusted: boolean }): void {
  if (permission === 'none') return;
  if (caller.account === null) throw new DomainError({ code: 'LOCKED', details: {} });
  const allowed = permission === 'shell' ? caller.trusted : allows(roleOf(caller.account), permission);
  if (!allowed) throw new DomainError({ code: 'FORBIDDEN', details: { operation } });
}

function roleOf(account: SignedIn): Role {
  return account.role;
}

function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input, { error: frenchIssue, reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    message,
  }));
  throw new DomainError({ code: 'VALIDATION', details: { issues } });
}

function jobIdOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'jobId' in input && typeof input.jobId === 'string' ? input.jobId : '';
}

function openingFailure({ reason, details }: OpeningError): Failure {
  const backup = details.backupPath?.replace(/^.*[\\/]/, '');
  return { code: 'OPENING', details: backup === undefined ? { reason } : { reason, backup } };
}

/** The kind of error and where it was thrown, without its message: a message may hold a name or an amount. */
function whereItBroke(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
}
