import type { OpeningReason } from '#shared/kernel/errors';

export interface OpeningDetails {
  /** Absolute path of the verified backup made before the fault. */
  readonly backupPath?: string;
  /** The migration that failed or was altered, for example `0003_grants`. */
  readonly tag?: string;
}

/** The encrypted file or its keys could not be opened, created, copied or migrated. The cause is for the log only. */
export class OpeningError extends Error {
  readonly reason: OpeningReason;
  readonly details: OpeningDetails;

  constructor(reason: OpeningReason, details: OpeningDetails = {}, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'OpeningError';
    this.reason = reason;
    this.details = details;
  }
}

const REASONS: readonly (readonly [RegExp, OpeningReason])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'already-open'],
  [/^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ|IOERR_CORRUPTFS|IOERR_DATA)|^EISDIR$/, 'damaged-file'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^(SQLITE_(READONLY|PERM|CANTOPEN)|(EROFS|EACCES|EPERM)$)/, 'read-only'],
  [/^EEXIST$/, 'already-exists'],
  [/^(ENOENT|ENOTDIR|ENAMETOOLONG|EINVAL|ERR_INVALID_ARG_VALUE)$/, 'not-found'],
];

/** What a fault of SQLite or of the file system means to the user, or undefined for a bug of ours. */
export function openingReasonOf(error: unknown): OpeningReason | undefined {
  if (error instanceof OpeningError) return error.reason;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  return REASONS.find(([pattern]) => pattern.test(code))?.[1];
}

/** The same error, as an `OpeningError` when it is one of the known storage faults; anything else stays what it is. */
export function asOpeningError(error: unknown): unknown {
  const reason = openingReasonOf(error);
  if (reason === undefined || error instanceof OpeningError) return error;
  return new OpeningError(reason, {}, { cause: error });
}
