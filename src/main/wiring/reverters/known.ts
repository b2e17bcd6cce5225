import { DomainError } from '#shared/kernel/errors';

/** What a repository finds, or null instead of its NOT_FOUND. */
export function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof DomainError && error.failure.code === 'NOT_FOUND') return null;
    throw error;
  }
}
