import type { Demand, DemandInput } from '#shared/features/council-calendar/demand';
import { formatDateMedium } from '#shared/kernel/dates';
import { invalidField } from '#shared/kernel/errors';
import { DemandId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getDemand, insertDemand, listDemands, setDemandRemoved } from './demands-repository';

export type DemandsService = ReturnType<typeof createDemandsService>;

/** The requests that the council meet, by the prefect or a third of its members (CGCT, art. L. 2121-9). */
export function createDemandsService(store: Store) {
  return {
    list: (): Demand[] => store.read(listDemands),

    add(values: DemandInput, call: Call): Demand {
      if (values.receivedOn > call.today) throw invalidField(['receivedOn'], 'Une demande ne peut pas être reçue un jour à venir.');
      const id = newId(DemandId);
      const added = store.write(call, (tx, audit) => {
        insertDemand(tx, id, values);
        const after = getDemand(tx, id);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(after), after });
        return after;
      });
      call.changed('council');
      return added;
    },

    remove({ id }: { id: DemandId }, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getDemand(tx, id);
        setDemandRemoved(tx, id, call.now);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(before), before });
      });
      call.changed('council');
    },

    putBack({ id }: { id: DemandId }, call: Call): Demand {
      const back = store.write(call, (tx, audit) => {
        setDemandRemoved(tx, id, null);
        const after = getDemand(tx, id);
        audit({ entity: 'council-demand', entityId: id, label: labelOf(after), after });
        return after;
      });
      call.changed('council');
      return back;
    },
  };
}

function labelOf({ receivedOn }: Demand): string {
  return `Demande de réunion du ${formatDateMedium(receivedOn)}`;
}
