import { broken } from '#shared/kernel/errors';
import type { AssociationId, MandateId } from '#shared/kernel/ids';
import type { KnownAssociation } from './ports';
import { listWritten, type WrittenRecord } from './repository';
import type { ImportUnderWay } from './write-changes';

const RECORDS_PER_TURN = 200;
const NAMES_TOLD = 20;

/**
 * Takes back everything an import wrote, last first: presidencies and associations it created go, those it completed get their former values.
 * @throws DomainError `RULE` import-in-use, naming the associations that were changed or used since
 */
export async function undoChanges(under: ImportUnderWay): Promise<void> {
  const written = listWritten(under.tx, under.batchId);
  const current = currentState(under, written);
  refuseIfUsed(under, written, current);
  for (const [done, record] of written.toReversed().entries()) {
    if (done % RECORDS_PER_TURN === 0) {
      under.call.progress(done, written.length, 'Annulation de l’import');
      await under.pause();
    }
    takeBack(under, record, current);
  }
}

type CurrentState = ReadonlyMap<AssociationId, KnownAssociation>;

function currentState({ tx, register }: ImportUnderWay, written: readonly WrittenRecord[]): CurrentState {
  const current = new Map(register.listKnown(tx).map((known) => [known.id, known]));
  for (const record of written) {
    if (record.kind !== 'association created' && record.kind !== 'association updated') continue;
    const found = current.get(record.id) ?? register.find(tx, record.id);
    if (found) current.set(record.id, found);
  }
  return current;
}

function refuseIfUsed({ tx, register }: ImportUnderWay, written: readonly WrittenRecord[], current: CurrentState): void {
  const created: AssociationId[] = [];
  const mandates = new Set<MandateId>();
  const changed: AssociationId[] = [];
  for (const record of written) {
    if (record.kind === 'mandate created') mandates.add(record.id);
    if (record.kind === 'association created') created.push(record.id);
    if ('versionAfter' in record && (current.get(record.id)?.version ?? record.versionAfter) !== record.versionAfter)
      changed.push(record.id);
  }
  const used = new Set([...changed, ...register.inUse(tx, created, mandates)]);
  if (used.size === 0) return;
  const names = Array.from(used, (id) => current.get(id)?.values.name ?? '').slice(0, NAMES_TOLD);
  throw broken({ rule: 'import-in-use', names });
}

function takeBack(under: ImportUnderWay, record: WrittenRecord, current: CurrentState): void {
  const { tx, register, audit } = under;
  switch (record.kind) {
    case 'mandate created':
      audit({ entity: 'mandate', entityId: record.id, label: '', before: register.removeMandate(tx, record.id) });
      return;
    case 'person created':
      register.removePersonIfUnused(tx, record.id);
      return;
    case 'association created':
    case 'association updated':
      takeBackAssociation(under, record, current.get(record.id));
  }
}

type AssociationRecord = Extract<WrittenRecord, { versionAfter: number }>;

function takeBackAssociation(
  { tx, register, audit, call }: ImportUnderWay,
  record: AssociationRecord,
  known: KnownAssociation | undefined,
): void {
  if (!known) return;
  const fact = { entity: 'association', entityId: record.id, label: known.values.name, before: known.values };
  if (record.kind === 'association created') {
    register.remove(tx, record.id);
    audit(fact);
  } else {
    register.update(tx, { id: record.id, values: record.before, at: call.now });
    audit({ ...fact, after: record.before });
  }
}
