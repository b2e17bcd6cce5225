import { AssociationId, type ImportBatchId } from '#shared/kernel/ids';
import type { AuditSink, Pause, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { fullName } from './leaders';
import { createdValues, updatedValues, type PlannedLine } from './plan';
import type { NewLeader, RegisterPort } from './ports';
import { insertWritten, type WrittenRecord } from './repository';

const CHANGES_PER_TURN = 200;

/** The transaction of an import under way. */
export interface ImportUnderWay {
  readonly tx: Tx;
  readonly audit: AuditSink;
  readonly pause: Pause;
  readonly call: Call;
  readonly register: RegisterPort;
  readonly batchId: ImportBatchId;
}

/** Writes every change of a plan, and notes each record for the undo. */
export async function writeChanges(under: ImportUnderWay, lines: readonly PlannedLine[]): Promise<void> {
  const { tx, batchId, call, pause } = under;
  let seq = 0;
  const note = (record: WrittenRecord) => {
    seq += 1;
    insertWritten(tx, { batchId, seq }, record);
  };
  const changes = lines.filter(({ action }) => action === 'create' || action === 'update');
  for (const [done, change] of changes.entries()) {
    if (done % CHANGES_PER_TURN === 0) {
      call.progress(done, changes.length, 'Enregistrement des associations');
      await pause();
    }
    const associationId = change.action === 'create' ? create(under, change, note) : update(under, change, note);
    for (const leader of change.leaders) addLeader(under, { associationId, leader }, note);
  }
}

type Note = (record: WrittenRecord) => void;

function create({ tx, register, audit, call }: ImportUnderWay, { read }: PlannedLine, note: Note): AssociationId {
  const id = newId(AssociationId);
  const values = createdValues(read);
  register.insert(tx, [{ id, values }], call.now);
  note({ kind: 'association created', id, versionAfter: 1 });
  audit({ entity: 'association', entityId: id, label: values.name, after: values });
  return id;
}

function update({ tx, register, audit, call }: ImportUnderWay, change: PlannedLine, note: Note): AssociationId {
  const { target } = change;
  if (!target) throw new Error('a line that completes an association has one');
  const values = updatedValues(change);
  if (values) {
    const versionAfter = register.update(tx, { id: target.id, values, at: call.now });
    note({ kind: 'association updated', id: target.id, versionAfter, before: target.values });
    audit({ entity: 'association', entityId: target.id, label: values.name, before: target.values, after: values });
  }
  return target.id;
}

function addLeader({ tx, register, audit }: ImportUnderWay, { associationId, leader }: NewLeader, note: Note): void {
  const { personId, isNewPerson, mandateId } = register.insertLeader(tx, { associationId, leader });
  if (isNewPerson) note({ kind: 'person created', id: personId });
  note({ kind: 'mandate created', id: mandateId });
  audit({ entity: 'mandate', entityId: mandateId, label: fullName(leader), after: { associationId, personId, role: leader.role } });
}
