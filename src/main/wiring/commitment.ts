import type { AuditSink, Tx } from '../db/connection';
import { getAssociation, updateAssociation, valuesOf } from '../features/associations/repository';
import type { Commitment } from '../features/pieces/service';

/** Dates the contrat d'engagement républicain on the sheet when it has none or an older one, and says so in the journal. */
export function recordCommitment(tx: Tx, audit: AuditSink, { associationId, on, at }: Commitment): boolean {
  const association = getAssociation(tx, associationId);
  const before = valuesOf(association);
  if (before.republicanCommitmentOn !== null && before.republicanCommitmentOn >= on) return false;
  const after = { ...before, republicanCommitmentOn: on };
  updateAssociation(tx, associationId, { values: after, at });
  audit({ entity: 'association', entityId: associationId, label: association.name, before, after });
  return true;
}
