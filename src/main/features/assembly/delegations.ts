import type { z } from 'zod';
import type { assemblyContract } from '#shared/features/assembly/contract';
import type { Delegation, DelegationInput } from '#shared/features/assembly/file';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { CouncillorDelegationId, type CouncillorId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getDelegation, saveDelegation, setDelegationRemoved, type StoredDelegation } from './delegations-repository';

/** What delegations ask of the council's table. */
export interface DelegationsDependencies {
  readonly store: Store;
  /** « Claire Martin ». @throws NOT_FOUND when there is no such councillor */
  readonly councillorName: (db: Reader, id: CouncillorId, today: CivilDate) => string;
}

type InputOf<N extends keyof typeof assemblyContract> = z.output<(typeof assemblyContract)[N]['input']>;

export type DelegationsService = ReturnType<typeof createDelegationsService>;

/** What the mayor delegates to councillors, by orders (CGCT, art. L. 2122-18). */
export function createDelegationsService({ store, councillorName }: DelegationsDependencies) {
  function change<T>(call: Call, work: (tx: Tx, audit: AuditSink) => T): T {
    const result = store.write(call, work);
    call.changed('councillors', 'council', 'people');
    return result;
  }

  function save(tx: Tx, { id, before, values, call, audit }: Saving): Delegation {
    const label = councillorName(tx, values.councillorId, call.today);
    saveDelegation(tx, id, { version: (before?.version ?? 0) + 1, values });
    const after = getDelegation(tx, id);
    audit({ entity: 'councillor-delegation', entityId: id, label, ...(before && { before: told(before) }), after: told(after) });
    return shown(after);
  }

  return {
    add: (values: DelegationInput, call: Call): Delegation =>
      change(call, (tx, audit) => save(tx, { id: newId(CouncillorDelegationId), before: undefined, values, call, audit })),

    change: ({ id, version, values }: InputOf<'assembly.changeDelegation'>, call: Call): Delegation =>
      change(call, (tx, audit) => {
        const before = getDelegation(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'councillor-delegation' });
        return save(tx, { id, before, values, call, audit });
      }),

    remove({ id }: InputOf<'assembly.removeDelegation'>, call: Call): void {
      change(call, (tx, audit) => {
        const before = getDelegation(tx, id);
        setDelegationRemoved(tx, id, call.now);
        const label = councillorName(tx, before.councillorId, call.today);
        audit({ entity: 'councillor-delegation', entityId: id, label, before: told(before) });
      });
    },

    putBack: ({ id }: InputOf<'assembly.putBackDelegation'>, call: Call): Delegation =>
      change(call, (tx, audit) => {
        const found = getDelegation(tx, id);
        setDelegationRemoved(tx, id, null);
        const label = councillorName(tx, found.councillorId, call.today);
        audit({ entity: 'councillor-delegation', entityId: id, label, after: told(found) });
        return shown(found);
      }),
  };
}

interface Saving {
  readonly id: CouncillorDelegationId;
  readonly before: StoredDelegation | undefined;
  readonly values: DelegationInput;
  readonly call: Call;
  readonly audit: AuditSink;
}

function shown({ removedAt: _removedAt, ...delegation }: StoredDelegation): Delegation {
  return delegation;
}

/** As the journal tells it. */
export function told({ id: _id, version: _version, removedAt: _removedAt, ...delegation }: StoredDelegation) {
  return delegation;
}
