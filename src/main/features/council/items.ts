import type { CouncilItem, ItemInput } from '#shared/features/council/model';
import type { CivilDate } from '#shared/kernel/dates';
import { formatDateLong } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { ItemId, type CampaignId, type CouncillorId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { gatherBy, type CouncilSources } from './gather';
import * as items from './items-repository';
import { getSession } from './repository';
import { marksAfterEdit, marksOf, outdatedFields, textsOf } from './written-texts';

/** What the agenda asks of other features. */
export interface AgendaDependencies extends CouncilSources {
  readonly store: Store;
  /** @throws NOT_FOUND when there is no such councillor */
  readonly requireCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => void;
}

export type AgendaService = ReturnType<typeof createAgendaService>;

/** The agendas of the sessions: affairs at the places 1 to n. */
export function createAgendaService({ store, requireCouncillor, ...sources }: AgendaDependencies) {
  const gather = gatherBy(sources);

  function get(id: ItemId, today: CivilDate): CouncilItem {
    return store.read((db) => {
      const { sessionId } = items.getItem(db, id);
      const found = gather(db, getSession(db, sessionId), today).session.items.find((item) => item.id === id);
      if (!found) throw notFound('council-item');
      return found;
    });
  }

  /** Puts the affair of a campaign at the end of an agenda inside an open transaction; the caller writes the journal. */
  function insertGrants(tx: Tx, { sessionId, campaignId }: GrantsPlace): ItemInput & { id: ItemId } {
    refuseSecondAgenda(tx, campaignId);
    const { meetsOn } = getSession(tx, sessionId);
    const id = newId(ItemId);
    const texts = textsOf(sources.grantsOf(tx, campaignId, meetsOn), sources.lawOn(tx, meetsOn));
    const values = { ...texts, rapporteurId: null };
    append(tx, { ...values, id, sessionId, kind: 'grants', campaignId, writtenFrom: marksOf(texts) });
    return { ...values, id };
  }

  /** What the campaign of an affair would write now; undefined for a standard affair. */
  function textsNow(tx: Tx, { sessionId, campaignId }: items.StoredItem) {
    if (campaignId === null) return undefined;
    const { meetsOn } = getSession(tx, sessionId);
    return textsOf(sources.grantsOf(tx, campaignId, meetsOn), sources.lawOn(tx, meetsOn));
  }

  /** The affair as it may be changed. @throws NOT_FOUND; RULE `changed-meanwhile` */
  function getUnchanged(tx: Tx, id: ItemId, version: number): items.StoredItem {
    const item = items.getAgendaItem(tx, id);
    if (item.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'council-item' });
    return item;
  }

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

    addGrants(place: GrantsPlace, call: Call): CouncilItem {
      const id = store.write(call, (tx, audit) => {
        const { id, ...values } = insertGrants(tx, place);
        audit({ entity: 'council-item', entityId: id, label: values.title, after: { ...values, campaignId: place.campaignId } });
        return id;
      });
      call.changed('council');
      return get(id, call.today);
    },

    insertGrants,

    update({ id, version, values }: { id: ItemId; version: number; values: ItemInput }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const before = getUnchanged(tx, id, version);
        if (values.rapporteurId !== null) requireCouncillor(tx, values.rapporteurId, call.today);
        const now = textsNow(tx, before);
        items.updateItem(tx, before, { ...values, writtenFrom: now ? marksAfterEdit(before, values, now) : null });
        audit({ entity: 'council-item', entityId: id, label: values.title, before: items.inputOf(before), after: values });
      });
      call.changed('council');
      return get(id, call.today);
    },

    /** Only the fields that the campaign changed since; what was typed in the others stays. @throws RULE `not-a-grants-item` */
    rewriteGrants({ id, version }: { id: ItemId; version: number }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const stored = getUnchanged(tx, id, version);
        const now = textsNow(tx, stored);
        if (!now) throw broken({ rule: 'not-a-grants-item' });
        const before = items.inputOf(stored);
        const rewritten = Object.fromEntries(outdatedFields(stored, now).map((field) => [field, now[field]]));
        const after = { ...before, ...rewritten };
        items.updateItem(tx, stored, { ...after, writtenFrom: marksOf(now) });
        audit({ entity: 'council-item', entityId: id, label: after.title, before, after });
      });
      call.changed('council');
      return get(id, call.today);
    },

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
        if (item.campaignId !== null) refuseSecondAgenda(tx, item.campaignId);
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

interface GrantsPlace {
  readonly sessionId: SessionId;
  readonly campaignId: CampaignId;
}

type NewItem = ItemInput &
  Pick<items.StoredItem, 'id' | 'sessionId' | 'kind' | 'campaignId'> &
  Partial<Pick<items.StoredItem, 'writtenFrom'>>;

function append(tx: Tx, item: NewItem): void {
  const { id: sessionId } = getSession(tx, item.sessionId);
  items.insertItem(tx, { ...item, version: 1, position: items.listItems(tx, sessionId).length + 1, removedAt: null });
}

function othersThan(tx: Tx, { id, sessionId }: items.StoredItem): items.StoredItem[] {
  return items.listItems(tx, sessionId).filter((item) => item.id !== id);
}

function refuseSecondAgenda(tx: Tx, campaignId: CampaignId): void {
  const day = items.findAgendaDayOf(tx, campaignId);
  if (day !== undefined) throw broken({ rule: 'campaign-already-on-agenda', session: formatDateLong(day) });
}
