import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal: what it is recognised by, and what tells that it was altered. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
