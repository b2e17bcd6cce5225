import type { CouncilItem, ItemInput } from '#shared/features/council/model';
import { splitVotes, type Vote } from '#shared/features/council/votes';
import type { GrantsVote } from '#shared/features/grants/decision';
import type { GrantRow } from '#shared/features/grants/model';
import type { CivilDate } from '#shared/kernel/dates';
import { formatDateLong } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import { ItemId, type CampaignId, type CouncillorId, type GrantRequestId, type SessionId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { gatherBy, type CouncilSources } from './gather';
import { partOf } from './grants-part';
import * as items from './items-repository';
import { getSession } from './repository';
import { marksAfterEdit, marksOf, outdatedFields, textsOf } from './written-texts';

/** What the agenda asks of other features. */
export interface AgendaDependencies extends CouncilSources {
  readonly store: Store;
  /** Writes what the council decided of requests, inside the transaction. */
  readonly decisions: DecisionsPort;
  /** @throws NOT_FOUND when there is no such councillor */
  readonly requireCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => void;
}

/** How the council's decisions reach the requests. */
export interface DecisionsPort {
  readonly record: (tx: Tx, decision: Decision & { readonly vote: GrantsVote }) => void;
  readonly withdraw: (tx: Tx, decision: Decision) => void;
}

interface Decision {
  readonly rows: readonly GrantRow[];
  readonly audit: AuditSink;
  readonly today: CivilDate;
}

export type AgendaService = ReturnType<typeof createAgendaService>;

/** The agendas of the sessions: affairs at the places 1 to n. */
export function createAgendaService({ store, requireCouncillor, decisions, ...sources }: AgendaDependencies) {
  const gather = gatherBy(sources);

  function get(id: ItemId, today: CivilDate): CouncilItem {
    return store.read((db) => {
      const { sessionId } = items.getItem(db, id);
      const found = gather(db, getSession(db, sessionId), today).session.items.find((item) => item.id === id);
      if (!found) throw notFound('council-item');
      return found;
    });
  }

  /**
   * Puts the affair of a campaign, or of these requests of it, at the end of an agenda inside an open transaction; the caller writes the
   * journal. @throws RULE `campaign-already-on-agenda`
   */
  function insertGrants(tx: Tx, { sessionId, campaignId, requestIds = [] }: GrantsPlace): ItemInput & { id: ItemId } {
    refuseSecondAgenda(tx, { campaignId, requestIds });
    const { meetsOn } = getSession(tx, sessionId);
    const id = newId(ItemId);
    const texts = textsOf(partOf(sources.grantsOf(tx, campaignId, meetsOn), requestIds), sources.lawOn(tx, meetsOn));
    const values = { ...texts, rapporteurId: null };
    append(tx, { ...values, id, sessionId, kind: 'grants', campaignId, requestIds, writtenFrom: marksOf(texts) });
    return { ...values, id };
  }

  /** The votes that the requests of a campaign not yet on an agenda need at a session. */
  function votesFor(db: Reader, { sessionId, campaignId }: GrantsPlace): Vote[] {
    const { meetsOn } = getSession(db, sessionId);
    const held = items.agendaHolds(db, campaignId);
    if (held.whole) return [];
    const { rows } = partOf(sources.grantsOf(db, campaignId, meetsOn), []);
    const left = rows.filter(({ id }) => !held.requests.includes(id));
    return splitVotes(left, sources.councillorsOn(db, meetsOn));
  }

  /** The requests an affair puts to the vote. @throws RULE `not-a-grants-item` */
  function requestsOf(db: Reader, { sessionId, campaignId, requestIds }: items.StoredItem): readonly GrantRow[] {
    if (campaignId === null) throw broken({ rule: 'not-a-grants-item' });
    const { meetsOn } = getSession(db, sessionId);
    return partOf(sources.grantsOf(db, campaignId, meetsOn), requestIds).rows;
  }

  /** What the campaign of an affair would write now; undefined for a standard affair. */
  function textsNow(tx: Tx, { sessionId, campaignId, requestIds }: items.StoredItem) {
    if (campaignId === null) return undefined;
    const { meetsOn } = getSession(tx, sessionId);
    return textsOf(partOf(sources.grantsOf(tx, campaignId, meetsOn), requestIds), sources.lawOn(tx, meetsOn));
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

    grantsVotes: (place: GrantsPlace): Vote[] => store.read((db) => votesFor(db, place)),

    /** One affair for each separate vote. @throws RULE `campaign-already-on-agenda` when nothing is left to put on an agenda */
    addGrantsVotes(place: GrantsPlace, call: Call): CouncilItem[] {
      const ids = store.write(call, (tx, audit) => {
        const votes = votesFor(tx, place);
        if (votes.length === 0) refuseSecondAgenda(tx, { campaignId: place.campaignId, requestIds: [] });
        return votes.map(({ rows }) => {
          const requestIds = rows.map(({ id }) => id);
          const { id, ...values } = insertGrants(tx, { ...place, requestIds });
          audit({
            entity: 'council-item',
            entityId: id,
            label: values.title,
            after: { ...values, campaignId: place.campaignId, requestIds },
          });
          return id;
        });
      });
      call.changed('council', 'campaigns');
      return ids.map((id) => get(id, call.today));
    },

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

    /** Brings the result of the vote back to the requests of the affair. @throws RULE `not-a-grants-item`, `vote-recorded` */
    recordGrantsVote({ id, values: vote }: { id: ItemId; values: GrantsVote }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const item = items.getAgendaItem(tx, id);
        if (vote.votedOn > call.today)
          throw invalidField(['values', 'votedOn'], 'Le vote ne peut pas être enregistré avant d’avoir eu lieu.');
        decisions.record(tx, { rows: requestsOf(tx, item), vote, audit, today: call.today });
        audit({ entity: 'council-item', entityId: id, label: item.title, after: vote });
      });
      call.changed('council', 'campaigns');
      return get(id, call.today);
    },

    withdrawGrantsVote(id: ItemId, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const item = items.getAgendaItem(tx, id);
        const rows = requestsOf(tx, item);
        decisions.withdraw(tx, { rows, audit, today: call.today });
        const before = { votedOn: rows[0]?.votedOn ?? null, deliberation: rows[0]?.deliberation ?? '' };
        audit({ entity: 'council-item', entityId: id, label: item.title, before });
      });
      call.changed('council', 'campaigns');
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

interface GrantsPlace {
  readonly sessionId: SessionId;
  readonly campaignId: CampaignId;
  /** Absent or empty: the whole of the campaign. */
  readonly requestIds?: readonly GrantRequestId[];
}

type NewItem = Omit<items.NewItem, 'version' | 'position' | 'removedAt'>;

function append(tx: Tx, item: NewItem): void {
  const { id: sessionId } = getSession(tx, item.sessionId);
  items.insertItem(tx, { ...item, version: 1, position: items.listItems(tx, sessionId).length + 1, removedAt: null });
}

function othersThan(tx: Tx, { id, sessionId }: items.StoredItem): items.StoredItem[] {
  return items.listItems(tx, sessionId).filter((item) => item.id !== id);
}

interface Placed {
  readonly campaignId: CampaignId;
  readonly requestIds: readonly GrantRequestId[];
  readonly except?: ItemId;
}

/** A request is put to one vote at a time. */
function refuseSecondAgenda(tx: Tx, { campaignId, requestIds, except }: Placed): void {
  const held = items.agendaHolds(tx, campaignId, except);
  const overlaps = requestIds.length === 0 ? held.requests.length > 0 : requestIds.some((id) => held.requests.includes(id));
  if (!held.whole && !overlaps) return;
  const day = items.findAgendaDayOf(tx, campaignId);
  if (day !== undefined) throw broken({ rule: 'campaign-already-on-agenda', session: formatDateLong(day) });
}
