import type { Envelope } from '#shared/ipc/envelope';
import { failureText } from '#shared/ipc/failure-text';
import { DomainError, invalidField, type FieldIssue } from '#shared/kernel/errors';

/** What the person at the command line got wrong. `path` is the place in the JSON. */
export function wrongCall(message: string, path: FieldIssue['path'] = []): DomainError {
  return invalidField(path, message);
}

/** The envelope of something thrown before the core was reached; a bug goes on. */
export function envelopeOf(error: unknown): Envelope<never> {
  if (!(error instanceof DomainError)) throw error;
  return { ok: false, error: { ...error.failure, message: failureText(error.failure) } };
}
