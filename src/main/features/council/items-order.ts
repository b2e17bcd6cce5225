import { isFrozen } from '#shared/features/council/agenda-numbers';
import type { CouncilItem } from '#shared/features/council/model';
import { broken } from '#shared/kernel/errors';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import type { Call } from '../../ipc/call';
import type { AgendaContext } from './agenda-context';
import * as items from './items-repository';
import { bringBack, moveTo, takeAway, takeUp } from './items-places';
import { getSession, titleOf } from './repository';

/** The places of the affairs, 1 to n: moved, arranged, taken off and put back. Once the convocation has left, only late affairs move. */
export function itemsOrder({ store, get, keptBy }: AgendaContext) {
  return {
    /** Beyond the last place is the last place. @throws RULE `agenda-frozen` */
    move({ id, position }: { id: ItemId; position: number }, call: Call): void {
      store.write(call, (tx, audit) => {
        const moved = items.getAgendaItem(tx, id);
        const place = moveTo(tx, moved, position);
        const after = { position: place };
        audit({ entity: 'council-item', entityId: id, label: moved.title, before: { position: moved.position }, after });
      });
      call.changed('council');
    },

    /** Puts the whole agenda in an order. @throws RULE `agenda-frozen`; RULE `changed-meanwhile` when these are not its affairs */
    arrange({ sessionId, order }: { sessionId: SessionId; order: readonly ItemId[] }, call: Call): void {
      store.write(call, (tx, audit) => {
        const agenda = items.listItems(tx, sessionId);
        if (isFrozen(agenda)) throw broken({ rule: 'agenda-frozen' });
        const placed = order.flatMap((id) => agenda.find((item) => item.id === id) ?? []);
        if (new Set(placed).size !== agenda.length || placed.length !== order.length)
          throw broken({ rule: 'changed-meanwhile', entity: 'council-session' });
        items.placeItems(tx, placed);
        const titles = (list: readonly items.StoredItem[]) => ({ agenda: list.map(({ title }) => title) });
        const fact = { entity: 'council-session', entityId: sessionId, label: titleOf(getSession(tx, sessionId)) };
        audit({ ...fact, before: titles(agenda), after: titles(placed) });
      });
      call.changed('council');
    },

    /**
     * Takes an affair off the agenda; one that the convocation announced stays, withdrawn, with its number.
     * @throws RULE `deliberation-numbered`; `affair-voted` when it decided of grants
     */
    remove(id: ItemId, call: Call): { withdrawn: boolean } {
      const withdrawn = store.write(call, (tx, audit) => {
        const removed = items.getAgendaItem(tx, id);
        const kept = keptBy(tx, removed);
        if (kept !== undefined) throw broken(kept);
        const done = takeAway(tx, removed, call);
        const fact = { entity: 'council-item', entityId: id, label: removed.title };
        if (done.withdrawn) audit({ ...fact, before: { withdrawnOn: removed.withdrawnOn }, after: { withdrawnOn: call.today } });
        else audit({ ...fact, before: { position: removed.position } });
        return done.withdrawn;
      });
      call.changed('council');
      return { withdrawn };
    },

    /** At its former place, or the last one when the agenda has become shorter; a withdrawn affair never left its place. */
    putBack(id: ItemId, call: Call): CouncilItem {
      if (isThere(store.read((db) => items.getItem(db, id)))) return get(id, call.today);
      store.write(call, (tx, audit) => {
        const item = items.getItem(tx, id);
        const fact = { entity: 'council-item', entityId: id, label: item.title };
        if (item.removedAt === null) {
          takeUp(tx, item);
          audit({ ...fact, before: { withdrawnOn: item.withdrawnOn }, after: { withdrawnOn: null } });
        } else audit({ ...fact, after: { position: bringBack(tx, item) } });
      });
      call.changed('council');
      return get(id, call.today);
    },
  };
}

function isThere({ removedAt, withdrawnOn }: items.StoredItem): boolean {
  return removedAt === null && withdrawnOn === null;
}
