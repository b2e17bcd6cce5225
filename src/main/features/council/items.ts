import type { CouncilItem, ItemChange, ItemForm, ItemState } from '#shared/features/council/model';
import { BLANK_DETAILS, budgetGap, changed } from '#shared/features/council/item-rules';
import { broken, invalidField } from '#shared/kernel/errors';
import { ItemId, type SessionId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { agendaContext, append, type AgendaContext, type AgendaDependencies } from './agenda-context';
import { grantsItems } from './items-grants';
import { itemsOrder } from './items-order';
import * as items from './items-repository';
import { itemsReuse } from './items-reuse';
import { isNamed, partiesOfItem } from './surroundings-report';
import { marksAfterEdit, stateAfterEdit } from './written-texts';

export type AgendaService = ReturnType<typeof createAgendaService>;

/** The agendas of the sessions: affairs at the places 1 to n. */
export function createAgendaService(dependencies: AgendaDependencies) {
  const context = agendaContext(dependencies);
  return { ...itemsWriting(context), ...grantsItems(context), ...itemsOrder(context), ...itemsReuse(context) };
}

/** Affairs put on an agenda and written by hand. */
function itemsWriting(context: AgendaContext) {
  const { store, get } = context;
  const allow = (tx: Tx, form: ItemForm, call: Call) => {
    if (form.rapporteurId !== null) context.requireCouncillor(tx, form.rapporteurId, call.today);
    const gap = budgetGap(form);
    if (gap) throw invalidField(['values', gap.field], gap.message);
    refuseUnknown(tx, form);
  };
  return {
    add({ sessionId, values }: { sessionId: SessionId; values: ItemChange }, call: Call): CouncilItem {
      const id = newId(ItemId);
      store.write(call, (tx, audit) => {
        const form = changed(BLANK_DETAILS, values);
        allow(tx, form, call);
        const { parties, ...row } = form;
        append(tx, { ...row, id, sessionId, kind: 'standard', campaignId: null });
        items.replaceParties(tx, id, parties);
        audit({ entity: 'council-item', entityId: id, label: form.title, after: form });
      });
      call.changed('council');
      return get(id, call.today);
    },

    /** A ready affair whose texts change is a draft again. @throws RULE `changed-meanwhile` */
    update({ id, version, values }: { id: ItemId; version: number; values: ItemChange }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const stored = context.getUnchanged(tx, id, version);
        const before = items.formOf(stored, partiesOfItem(tx, id));
        const after = changed(before, values);
        allow(tx, after, call);
        const now = context.textsNow(tx, stored);
        const { parties, ...row } = after;
        const state = stateAfterEdit(stored, after);
        items.updateItem(tx, stored, { ...row, state, writtenFrom: now ? marksAfterEdit(stored, after, now) : null });
        items.replaceParties(tx, id, parties);
        const fact = { entity: 'council-item', entityId: id, label: after.title };
        audit({ ...fact, before: { ...before, state: stored.state }, after: { ...after, state } });
      });
      call.changed('council');
      return get(id, call.today);
    },

    /** @throws RULE `item-not-ready` while it misses something */
    setState({ id, state }: { id: ItemId; state: ItemState }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const stored = items.getAgendaItem(tx, id);
        const gaps = state === 'ready' ? context.gapsOf(tx, stored, call.today) : [];
        if (gaps.length > 0) throw broken({ rule: 'item-not-ready', gaps });
        items.setItemState(tx, stored, state);
        audit({ entity: 'council-item', entityId: id, label: stored.title, before: { state: stored.state }, after: { state } });
      });
      call.changed('council');
      return get(id, call.today);
    },
  };
}

function refuseUnknown(tx: Tx, { committeeId, parties }: ItemForm): void {
  if (committeeId && !isNamed(tx, committeeId)) throw invalidField(['values', 'committeeId'], 'Cette commission n’existe plus.');
  parties.forEach(({ associationId }, rank) => {
    if (associationId && !isNamed(tx, associationId))
      throw invalidField(['values', 'parties', rank], 'Cette association n’est plus dans le registre.');
  });
}
