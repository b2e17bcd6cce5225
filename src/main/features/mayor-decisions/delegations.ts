import type { Delegation, DelegationInput } from '#shared/features/mayor-decisions/model';
import { broken, invalidField } from '#shared/kernel/errors';
import { DelegationId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as delegations from './delegations-repository';

export type DelegationsService = ReturnType<typeof createDelegationsService>;

/** The deliberations by which the council delegates matters to the mayor (CGCT, art. L. 2122-22). */
export function createDelegationsService(store: Store) {
  return {
    list: (): Delegation[] => store.read(delegations.listDelegations),

    add(values: DelegationInput, call: Call): Delegation {
      refuseDisorder(values);
      const id = newId(DelegationId);
      store.write(call, (tx, audit) => {
        delegations.insertDelegation(tx, id, values);
        audit({ entity: 'delegation', entityId: id, label: labelOf(values), after: values });
      });
      call.changed('council');
      return store.read((db) => delegations.getDelegation(db, id));
    },

    /** @throws NOT_FOUND; RULE `changed-meanwhile` */
    update({ id, version, values }: { id: DelegationId; version: number; values: DelegationInput }, call: Call): Delegation {
      refuseDisorder(values);
      store.write(call, (tx, audit) => {
        const before = delegations.getDelegation(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'delegation' });
        delegations.updateDelegation(tx, before, values);
        audit({ entity: 'delegation', entityId: id, label: labelOf(values), before, after: values });
      });
      call.changed('council');
      return store.read((db) => delegations.getDelegation(db, id));
    },

    /** @throws NOT_FOUND */
    remove(id: DelegationId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = delegations.getDelegation(tx, id);
        delegations.deleteDelegation(tx, id);
        audit({ entity: 'delegation', entityId: id, label: labelOf(before), before });
      });
      call.changed('council');
    },
  };
}

function refuseDisorder({ decidedOn, endsOn, matters }: DelegationInput): void {
  if (endsOn !== null && endsOn < decidedOn) throw invalidField(['endsOn'], 'La délégation finirait avant d’être donnée.');
  if (new Set(matters.map(({ matter }) => matter)).size < matters.length)
    throw invalidField(['matters'], 'Une matière est choisie deux fois.');
}

function labelOf({ number, decidedOn }: DelegationInput): string {
  return `Délégation n° ${number} du ${decidedOn}`;
}
