import { AssociationId, type ImportBatchId } from '#shared/kernel/ids';
import type { AuditSink, Pause, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import type { Change } from './plan';
import type { RegisterPort } from './ports';
import type { PresidentName } from './president';
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
export async function writeChanges(under: ImportUnderWay, changes: readonly Change[]): Promise<void> {
  const { tx, batchId, call, pause } = under;
  let seq = 0;
  const note = (record: WrittenRecord) => {
    seq += 1;
    insertWritten(tx, { batchId, seq }, record);
  };
  for (const [done, change] of changes.entries()) {
    if (done % CHANGES_PER_TURN === 0) {
      call.progress(done, changes.length, 'Enregistrement des associations');
      await pause();
    }
    const associationId = change.kind === 'create' ? create(under, change, note) : update(under, change, note);
    if (change.president) addPresident(under, { associationId, president: change.president }, note);
  }
}

type Note = (record: WrittenRecord) => void;

function create({ tx, register, audit, call }: ImportUnderWay, { values }: Extract<Change, { kind: 'create' }>, note: Note): AssociationId {
  const id = newId(AssociationId);
  register.insert(tx, [{ id, values }], call.now);
  note({ kind: 'association created', id, versionAfter: 1 });
  audit({ entity: 'association', entityId: id, label: values.name, after: values });
  return id;
}

function update(
  { tx, register, audit, call }: ImportUnderWay,
  { known, values }: Extract<Change, { kind: 'update' }>,
  note: Note,
): AssociationId {
  if (values) {
    const versionAfter = register.update(tx, { id: known.id, values, at: call.now });
    note({ kind: 'association updated', id: known.id, versionAfter, before: known.values });
    audit({ entity: 'association', entityId: known.id, label: values.name, before: known.values, after: values });
  }
  return known.id;
}

interface Presidency {
  readonly associationId: AssociationId;
  readonly president: PresidentName;
}

function addPresident({ tx, register, audit }: ImportUnderWay, { associationId, president }: Presidency, note: Note): void {
  const { personId, isNewPerson, mandateId } = register.insertPresident(tx, { associationId, ...president });
  if (isNewPerson) note({ kind: 'person created', id: personId });
  note({ kind: 'mandate created', id: mandateId });
  const label = `${president.firstName} ${president.lastName}`.trim();
  audit({ entity: 'mandate', entityId: mandateId, label, after: { associationId, personId, role: 'president' } });
}
