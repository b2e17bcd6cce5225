import { z } from 'zod';
import { Nothing, query } from '../../ipc/define';

export const AuditEntry = z.strictObject({
  seq: z.int(),
  at: z.int(),
  who: z.string(),
  operation: z.string(),
  entity: z.string(),
  entityId: z.string().nullable(),
  label: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
/** One line of the journal: who did what to what, when, and what it was before and after. `at` in ms UTC. */
export type AuditEntry = z.infer<typeof AuditEntry>;

export const auditContract = {
  'audit.list': query(
    { permission: 'administer', summary: 'The journal, newest first; of one record when `entityId` is given.' },
    z.strictObject({ entityId: z.string().max(60).optional(), page: z.int().min(1), pageSize: z.int().min(1).max(200) }),
    z.strictObject({ entries: z.array(AuditEntry), total: z.int() }),
  ),
  'audit.verify': query(
    { permission: 'administer', summary: 'Recomputes the chain of fingerprints of the journal.' },
    Nothing,
    z.strictObject({ intact: z.boolean(), entries: z.int(), brokenAt: z.int().nullable() }),
  ),
};
