import type { Exchange, ExchangeInput } from '#shared/features/exchanges/model';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import { ExchangeId, type AssociationId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getExchange, insertExchange, setExchangeRemoved, updateExchange } from './repository';

/** What exchanges ask of other features. */
export interface ExchangesDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when there is no such association, or it is in the trash */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

export type ExchangesService = ReturnType<typeof createExchangesService>;

/** Meetings, calls, letters, visits and notes. */
export function createExchangesService({ store, requireAssociation }: ExchangesDependencies) {
  function setRemoved(id: ExchangeId, removed: boolean, call: Call): Exchange {
    const after = store.write(call, (tx, audit) => {
      const before = getExchange(tx, id);
      if ((before.removedAt !== null) === removed) throw notFound('exchange');
      if (!removed) requireAssociation(tx, before.associationId);
      setExchangeRemoved(tx, before, removed ? call.now : null);
      audit({ entity: 'exchange', entityId: id, label: before.subject, before: { removed: !removed }, after: { removed } });
      return getExchange(tx, id);
    });
    call.changed('exchanges');
    return after;
  }

  return {
    add({ associationId, values }: { associationId: AssociationId; values: ExchangeInput }, call: Call): Exchange {
      refuseFuture(values, call);
      const id = newId(ExchangeId);
      const by = call.account?.name ?? '';
      const added = { ...values, id, version: 1, associationId, createdAt: call.now, by, removedAt: null };
      store.write(call, (tx, audit) => {
        requireAssociation(tx, associationId);
        insertExchange(tx, added);
        audit({ entity: 'exchange', entityId: id, label: values.subject, after: added });
      });
      call.changed('exchanges');
      return added;
    },

    update({ id, version, values }: { id: ExchangeId; version: number; values: ExchangeInput }, call: Call): Exchange {
      refuseFuture(values, call);
      const after = store.write(call, (tx, audit) => {
        const before = getPresent(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'exchange' });
        updateExchange(tx, before, values);
        const updated = getExchange(tx, id);
        audit({ entity: 'exchange', entityId: id, label: values.subject, before, after: updated });
        return updated;
      });
      call.changed('exchanges');
      return after;
    },

    remove: (id: ExchangeId, call: Call) => setRemoved(id, true, call),

    putBack: (id: ExchangeId, call: Call) => setRemoved(id, false, call),
  };
}

function getPresent(tx: Tx, id: ExchangeId): Exchange {
  const found = getExchange(tx, id);
  if (found.removedAt !== null) throw notFound('exchange');
  return found;
}

function refuseFuture({ happenedOn }: ExchangeInput, { today }: Call): void {
  if (happenedOn > today) throw invalidField(['values', 'happenedOn'], 'Un échange est daté d’aujourd’hui au plus tard.');
}
