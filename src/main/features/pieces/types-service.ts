import type { PieceType, PieceTypeInput } from '#shared/features/pieces/model';
import { broken, conflict, invalidField } from '#shared/kernel/errors';
import { PieceTypeId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { findTypeNamed, getType, insertType, listTypes, orderTypes, updateType } from './types-repository';

export type PieceTypesService = ReturnType<typeof createPieceTypesService>;

/** The kinds of supporting documents that the town asks for. */
export function createPieceTypesService(store: Store) {
  return {
    list: (): PieceType[] => store.read(listTypes),

    add(values: PieceTypeInput, call: Call): PieceType {
      const id = newId(PieceTypeId);
      const added = store.write(call, (tx, audit) => {
        refuseNameTaken(tx, values.name, id);
        insertType(tx, id, values);
        const type = getType(tx, id);
        audit({ entity: 'piece-type', entityId: id, label: type.name, after: type });
        return type;
      });
      call.changed('pieces');
      return added;
    },

    update({ id, version, values }: { id: PieceTypeId; version: number; values: PieceTypeInput }, call: Call): PieceType {
      return change(id, call, (tx, before) => {
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'piece-type' });
        refuseNameTaken(tx, values.name, id);
        return { ...before, ...values };
      });
    },

    /** Stops asking for it (`archived`), or asks again, at the end of the list. */
    setArchived(id: PieceTypeId, archived: boolean, call: Call): PieceType {
      return change(id, call, (tx, before) => {
        if (!archived) refuseNameTaken(tx, before.name, id);
        return { ...before, archivedAt: archived ? (before.archivedAt ?? call.now) : null };
      });
    },

    move({ id, position }: { id: PieceTypeId; position: number }, call: Call): PieceType[] {
      const types = store.write(call, (tx, audit) => {
        const before = getType(tx, id);
        const others = listTypes(tx).filter((type) => type.archivedAt === null && type.id !== id);
        if (before.archivedAt !== null)
          throw invalidField(['id'], 'Ce type de pièce n’est plus demandé : remettez-le d’abord dans la liste.');
        orderTypes(tx, others.map((type) => type.id).toSpliced(position - 1, 0, id));
        audit({ entity: 'piece-type', entityId: id, label: before.name, before, after: getType(tx, id) });
        return listTypes(tx);
      });
      call.changed('pieces');
      return types;
    },
  };

  function change(id: PieceTypeId, call: Call, work: (tx: Tx, before: PieceType) => PieceType): PieceType {
    const changed = store.write(call, (tx, audit: AuditSink) => {
      const before = getType(tx, id);
      updateType(tx, work(tx, before));
      const after = getType(tx, id);
      audit({ entity: 'piece-type', entityId: id, label: after.name, before, after });
      return after;
    });
    call.changed('pieces');
    return changed;
  }
}

function refuseNameTaken(db: Reader, name: string, id: PieceTypeId): void {
  const known = findTypeNamed(db, name);
  if (known && known.id !== id) throw conflict('piece-type', 'name', name);
}
