import type { z } from 'zod';
import type { paymentsContract } from '#shared/features/payments/contract';
import type { Reimbursement, ReimbursementInput } from '#shared/features/payments/model';
import { broken, invalidField } from '#shared/kernel/errors';
import { ReimbursementId, type GrantRequestId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { factsOf } from './requests-report';
import * as repository from './reimbursements-repository';
import { requirePaidCovers } from './limits';

type InputOf<Name extends keyof typeof paymentsContract> = z.output<(typeof paymentsContract)[Name]['input']>;

export type ReimbursementsService = ReturnType<typeof createReimbursementsService>;

/** Money of a grant that is asked back (titre de recette): never more than was paid. */
export function createReimbursementsService(store: Store) {
  const nameOf = (db: Reader, id: GrantRequestId) => factsOf(db, id, () => new Map()).associationName;

  function insert(tx: Tx, values: ReimbursementInput & { requestId: GrantRequestId }, audit: AuditSink): Reimbursement {
    const added = { ...values, id: newId(ReimbursementId), version: 1, removedAt: null };
    repository.insertReimbursement(tx, added);
    requirePaidCovers(tx, values.requestId);
    audit({ entity: 'reimbursement', entityId: added.id, label: nameOf(tx, values.requestId), after: added });
    return added;
  }

  return {
    /** Asks money back today, within a change. @throws RULE `reimbursement-over-paid` */
    addWithin(
      tx: Tx,
      back: Pick<Reimbursement, 'requestId' | 'amount' | 'reason'>,
      { audit, call }: { readonly audit: AuditSink; readonly call: Call },
    ): Reimbursement {
      return insert(tx, { ...back, askedOn: call.today, orderNumber: '', orderedOn: null, receivedOn: null }, audit);
    },

    add({ requestId, values }: InputOf<'reimbursements.add'>, call: Call): Reimbursement {
      refuseUntimely(values, call);
      const added = store.write(call, (tx, audit) => insert(tx, { ...values, requestId }, audit));
      call.changed('payments');
      return added;
    },

    update({ id, version, values }: InputOf<'reimbursements.update'>, call: Call): Reimbursement {
      refuseUntimely(values, call);
      const after = store.write(call, (tx, audit) => {
        const before = repository.getReimbursement(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'reimbursement' });
        const changed = repository.updateReimbursement(tx, before, values);
        requirePaidCovers(tx, before.requestId);
        audit({ entity: 'reimbursement', entityId: id, label: nameOf(tx, before.requestId), before, after: changed });
        return changed;
      });
      call.changed('payments');
      return after;
    },

    setRemoved(id: ReimbursementId, removed: boolean, call: Call): Reimbursement {
      store.write(call, (tx, audit) => {
        const before = repository.getReimbursement(tx, id);
        repository.setReimbursementRemoved(tx, before, removed ? call.now : null);
        if (!removed) requirePaidCovers(tx, before.requestId);
        const after = repository.getReimbursement(tx, id);
        audit({ entity: 'reimbursement', entityId: id, label: nameOf(tx, before.requestId), before, after });
      });
      call.changed('payments');
      return store.read((db) => repository.getReimbursement(db, id));
    },
  };
}

function refuseUntimely({ askedOn, orderedOn, receivedOn }: ReimbursementInput, { today }: Call): void {
  for (const [field, day] of Object.entries({ askedOn, orderedOn, receivedOn })) {
    if (day !== null && day > today) throw invalidField(['values', field], 'Cette date est à venir.');
  }
  if (receivedOn !== null && receivedOn < askedOn) throw invalidField(['values', 'receivedOn'], 'Cette date précède celle de la demande.');
}
