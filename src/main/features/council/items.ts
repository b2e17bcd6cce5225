import type { CouncilItem, ItemInput } from '#shared/features/council/model';
import { ItemId, type SessionId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { agendaContext, append, type AgendaContext, type AgendaDependencies } from './agenda-context';
import { grantsItems } from './items-grants';
import { itemsOrder } from './items-order';
import * as items from './items-repository';
import { marksAfterEdit } from './written-texts';

export type AgendaService = ReturnType<typeof createAgendaService>;

/** The agendas of the sessions: affairs at the places 1 to n. */
export function createAgendaService(dependencies: AgendaDependencies) {
  const context = agendaContext(dependencies);
  return { ...itemsWriting(context), ...grantsItems(context), ...itemsOrder(context) };
}

/** Affairs put on an agenda and written by hand. */
function itemsWriting(context: AgendaContext) {
  const { store, requireCouncillor, get } = context;
  return {
    add({ sessionId, values }: { sessionId: SessionId; values: ItemInput }, call: Call): CouncilItem {
      const id = newId(ItemId);
      store.write(call, (tx, audit) => {
        if (values.rapporteurId !== null) requireCouncillor(tx, values.rapporteurId, call.today);
        append(tx, { ...values, id, sessionId, kind: 'standard', campaignId: null });
        audit({ entity: 'council-item', entityId: id, label: values.title, after: values });
      });
      call.changed('council');
      return get(id, call.today);
    },

    update({ id, version, values }: { id: ItemId; version: number; values: ItemInput }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const before = context.getUnchanged(tx, id, version);
        if (values.rapporteurId !== null) requireCouncillor(tx, values.rapporteurId, call.today);
        const now = context.textsNow(tx, before);
        items.updateItem(tx, before, { ...values, writtenFrom: now ? marksAfterEdit(before, values, now) : null });
        audit({ entity: 'council-item', entityId: id, label: values.title, before: items.inputOf(before), after: values });
      });
      call.changed('council');
      return get(id, call.today);
    },
  };
}
