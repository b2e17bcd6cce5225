import type { CouncilItem, ItemInput } from '#shared/features/council/model';
import { splitVotes, type Vote } from '#shared/features/council/votes';
import { broken } from '#shared/kernel/errors';
import { ItemId, type CampaignId, type GrantRequestId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { append, type AgendaContext } from './agenda-context';
import { partOf } from './grants-part';
import * as items from './items-repository';
import { refuseSecondAgenda } from './one-agenda';
import { getSession } from './repository';
import { marksOf, outdatedFields, stateAfterEdit, textsOf } from './written-texts';

/** Grants are paid from the main budget of their year. */
const MAIN_BUDGET = 'Budget principal';

export interface GrantsPlace {
  readonly sessionId: SessionId;
  readonly campaignId: CampaignId;
  /** Absent or empty: the whole of the campaign. */
  readonly requestIds?: readonly GrantRequestId[];
}

/** The affairs that a campaign gives: their texts and their separate votes. */
export function grantsItems(context: AgendaContext) {
  const { store, get } = context;

  /**
   * Puts the affair of a campaign, or of these requests of it, at the end of an agenda inside an open transaction; the caller writes the
   * journal. @throws RULE `campaign-already-on-agenda`
   */
  function insertGrants(tx: Tx, { sessionId, campaignId, requestIds = [] }: GrantsPlace): ItemInput & { id: ItemId } {
    refuseSecondAgenda(tx, { campaignId, requestIds });
    const { meetsOn } = getSession(tx, sessionId);
    const id = newId(ItemId);
    const source = partOf(context.grantsOf(tx, campaignId, meetsOn), requestIds);
    const texts = textsOf(source, context.lawOn(tx, meetsOn));
    const values = { ...texts, rapporteurId: null };
    const budget = { budgetYear: String(source.campaign.year), budgetName: MAIN_BUDGET };
    append(tx, { ...values, ...budget, id, sessionId, kind: 'grants', campaignId, requestIds, writtenFrom: marksOf(texts) });
    return { ...values, id };
  }

  /** The votes that the requests of a campaign not yet on an agenda need at a session. */
  function votesFor(db: Reader, { sessionId, campaignId }: GrantsPlace): Vote[] {
    const { meetsOn } = getSession(db, sessionId);
    const held = items.agendaHolds(db, campaignId);
    if (held.whole) return [];
    const { rows } = partOf(context.grantsOf(db, campaignId, meetsOn), []);
    const left = rows.filter(({ id }) => !held.requests.includes(id));
    return splitVotes(left, context.councillorsOn(db, meetsOn));
  }

  return {
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
          const after = { ...values, campaignId: place.campaignId, requestIds };
          audit({ entity: 'council-item', entityId: id, label: values.title, after });
          return id;
        });
      });
      call.changed('council', 'campaigns');
      return ids.map((id) => get(id, call.today));
    },

    /** Only the fields that the campaign changed since; what was typed in the others stays. @throws RULE `not-a-grants-item` */
    rewriteGrants({ id, version }: { id: ItemId; version: number }, call: Call): CouncilItem {
      store.write(call, (tx, audit) => {
        const stored = context.getUnchanged(tx, id, version);
        const now = context.textsNow(tx, stored);
        if (!now) throw broken({ rule: 'not-a-grants-item' });
        const before = items.inputOf(stored);
        const rewritten = Object.fromEntries(outdatedFields(stored, now).map((field) => [field, now[field]]));
        const after = { ...before, ...rewritten };
        items.updateItem(tx, stored, { ...after, state: stateAfterEdit(stored, after), writtenFrom: marksOf(now) });
        audit({ entity: 'council-item', entityId: id, label: after.title, before, after });
      });
      call.changed('council');
      return get(id, call.today);
    },
  };
}
