import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { Envelope } from '#shared/ipc/envelope';
import { failureText } from '#shared/ipc/failure-text';
import { shellContract, type ShellOperationName } from '#shared/ipc/shell-contract';
import { DomainError, type Failure } from '#shared/kernel/errors';
import { frenchIssue } from '#shared/kernel/issue-text';
import type { Logger } from '../ports';
import { isPage } from './hardening';
import { shellHandlers, type ShellWorld } from './operations';

const Options = z.strictObject({ jobId: z.string().min(1).max(60).optional() }).optional();

/** Answers the page's calls: `shell.*` here, everything else in the core's process. Only the top frame of our own page is heard. */
export function relayCalls(world: ShellWorld, { logger, devServer }: { logger: Logger; devServer: string | undefined }): void {
  const handlers = shellHandlers(world);

  ipcMain.handle('demopart:call', async (event, ...given: unknown[]): Promise<Envelope> => {
    const [operation, input, options] = given;
    const chosen = Options.safeParse(options);
    if (!isOurPage(event, devServer) || typeof operation !== 'string' || !chosen.success)
      return refusal({ code: 'FORBIDDEN', details: { operation: '' } });
    if (isShellOperation(operation)) return runInShell(operation, input);
    const jobId = chosen.data?.jobId;
    return world.core.call(jobId === undefined ? { operation, input, trusted: false } : { operation, input, trusted: false, jobId });
  });

  async function runInShell(name: ShellOperationName, input: unknown): Promise<Envelope> {
    const parsed = shellContract[name].input.safeParse(input, { error: frenchIssue });
    if (!parsed.success)
      return refusal({ code: 'VALIDATION', details: { issues: [{ path: [], message: parsed.error.issues[0]?.message ?? '' }] } });
    try {
      // The schema of this very operation has just accepted the input.
      return { ok: true, data: await handlers[name](parsed.data as never) };
    } catch (error) {
      if (error instanceof DomainError) return refusal(error.failure);
      return refusal(fileFailure(error) ?? unexpected(name, error));
    }
  }

  function unexpected(operation: string, error: unknown): Failure {
    const reference = Date.now().toString(36).toUpperCase();
    logger.error(`${reference} ${operation} ${error instanceof Error ? error.name : typeof error}`);
    return { code: 'UNEXPECTED', details: {}, reference };
  }
}

function isOurPage(event: IpcMainInvokeEvent, devServer: string | undefined): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isPage(frame.url, devServer);
}

function isShellOperation(name: string): name is ShellOperationName {
  return Object.hasOwn(shellContract, name);
}

function refusal(failure: Failure): Envelope {
  return { ok: false, error: { ...failure, message: failureText(failure) } };
}

/** A disk that is full, a folder that refuses: told as such. */
function fileFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  if (error.code === 'ENOSPC') return { code: 'OPENING', details: { reason: 'disk-full' } };
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS' || error.code === 'EBUSY')
    return { code: 'OPENING', details: { reason: 'read-only' } };
  return undefined;
}
