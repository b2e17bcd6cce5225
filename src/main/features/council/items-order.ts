import type { CouncilItem } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { AgendaContext } from './agenda-context';
import * as items from './items-repository';
import { refuseSecondAgenda } from './one-agenda';

/** The places of the affairs, 1 to n: moved, taken off and put back. */
export function itemsOrder({ store, get }: AgendaContext) {
  return {
    /** Beyond the last place is the last place. */
    move({ id, position }: { id: ItemId; position: number }, call: Call): void {
      store.write(call, (tx, audit) => {
        const moved = items.getAgendaItem(tx, id);
        const others = othersThan(tx, moved);
        items.placeItems(tx, others.toSpliced(position - 1, 0, moved));
        const after = { position: Math.min(position, others.length + 1) };
        audit({ entity: 'council-item', entityId: id, label: moved.title, before: { position: moved.position }, after });
      });
      call.changed('council');
    },

    remove(id: ItemId, call: Call): void {
      store.write(call, (tx, audit) => {
        const removed = items.getAgendaItem(tx, id);
        items.setItemRemoved(tx, id, call.now);
        items.placeItems(tx, othersThan(tx, removed));
        audit({ entity: 'council-item', entityId: id, label: removed.title, before: { position: removed.position } });
      });
      call.changed('council');
    },

    /** At its former place, or the last one when the agenda has become shorter. */
    putBack(id: ItemId, call: Call): CouncilItem {
      if (store.read((db) => items.getItem(db, id)).removedAt === null) return get(id, call.today);
      store.write(call, (tx, audit) => {
        const item = items.getItem(tx, id);
        if (item.campaignId !== null) refuseSecondAgenda(tx, { campaignId: item.campaignId, requestIds: item.requestIds, except: id });
        const others = othersThan(tx, item);
        items.setItemRemoved(tx, id, null);
        items.placeItems(tx, others.toSpliced(item.position - 1, 0, item));
        const after = { position: Math.min(item.position, others.length + 1) };
        audit({ entity: 'council-item', entityId: id, label: item.title, after });
      });
      call.changed('council');
      return get(id, call.today);
    },
  };
}

function othersThan(tx: Tx, { id, sessionId }: items.StoredItem): items.StoredItem[] {
  return items.listItems(tx, sessionId).filter((item) => item.id !== id);
}
