import { z } from 'zod';
import { AssociationStatus, DirectoryEntry } from '#shared/features/associations/model';
import { AssociationId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

/** What is public of an association: no column of a person, of a home or of a bank is ever read for the directory. */
const Listed = z.object({
  id: AssociationId,
  name: z.string(),
  acronym: z.string(),
  purpose: z.string(),
  domain: z.string(),
  otherDomains: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
  status: AssociationStatus,
  directoryEntry: DirectoryEntry,
  website: z.string(),
  phone: z.string(),
  email: z.string(),
  /** Empty when the seat is somebody's home. */
  seat: z.string(),
});
export type Listed = z.infer<typeof Listed>;

const FULL = (column: string) => `iif(directory_entry = 'full', ${column}, '')`;
const LISTED = `SELECT id, name, ${FULL('acronym')} AS acronym, purpose, domain, other_domains AS otherDomains, status, directory_entry AS directoryEntry,
    ${FULL('website')} AS website, ${FULL('phone')} AS phone, ${FULL('email')} AS email,
    iif(directory_entry = 'full' AND seat_is_home = 0, trim(trim(address || ', ' || postal_code || ' ' || city), ', '), '') AS seat
  FROM association WHERE archived_at IS NULL AND merged_into IS NULL AND status <> 'dissolved' ORDER BY sort_name, id`;

/** Every association in being, by name, with what the directory may print of it. */
export function listForDirectory(db: Reader): Listed[] {
  return z.array(Listed).parse(db.statement(LISTED).all());
}

/** The domains in the order the town wants them. */
export function domainOrder(db: Reader): string[] {
  return z
    .array(z.string())
    .parse(db.statement(`SELECT value FROM list_term WHERE kind = 'domain' ORDER BY position, value`).pluck().all());
}
