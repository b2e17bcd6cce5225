import type { Demand, DemandInput } from '#shared/features/council-calendar/demand';
import { formatDateMedium } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { DemandId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getDemand, listDemands, saveDemand, setDemandRemoved } from './demands-repository';

export type DemandsService = ReturnType<typeof createDemandsService>;

/** The requests that the council meet, by the prefect or a third of its members (CGCT, art. L. 2121-9). */
export function createDemandsService(store: Store) {
  return {
    list: (): Demand[] => store.read(listDemands),

    add(values: DemandInput, call: Call): Demand {
      refuseToCome(values, ['receivedOn'], call);
      const id = newId(DemandId);
      const added = store.write(call, (tx, audit) => {
        saveDemand(tx, { ...values, id, version: 1 });
        const after = getDemand(tx, id);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(after), after: toldDemand(after) });
        return after;
      });
      call.changed('council');
      return added;
    },

    change({ id, version, values }: { id: DemandId; version: number; values: DemandInput }, call: Call): Demand {
      refuseToCome(values, ['values', 'receivedOn'], call);
      const changed = store.write(call, (tx, audit) => {
        const before = getDemand(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'council-demand' });
        const after = { ...values, id, version: version + 1 };
        saveDemand(tx, after);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(after), before: toldDemand(before), after: toldDemand(after) });
        return after;
      });
      call.changed('council');
      return changed;
    },

    remove({ id }: { id: DemandId }, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getDemand(tx, id);
        setDemandRemoved(tx, id, call.now);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(before), before: toldDemand(before) });
      });
      call.changed('council');
    },

    putBack({ id }: { id: DemandId }, call: Call): Demand {
      const back = store.write(call, (tx, audit) => {
        setDemandRemoved(tx, id, null);
        const after = getDemand(tx, id);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(after), after: toldDemand(after) });
        return after;
      });
      call.changed('council');
      return back;
    },
  };
}

function refuseToCome({ receivedOn }: DemandInput, path: readonly string[], { today }: Call): void {
  if (receivedOn > today) throw invalidField(path, 'Une demande ne peut pas être reçue un jour à venir.');
}

/** As the journal tells it. */
export function toldDemand({ id: _id, version: _version, ...demand }: Demand): DemandInput {
  return demand;
}

function labelOf({ receivedOn }: Demand): string {
  return `Demande de réunion du ${formatDateMedium(receivedOn)}`;
}
