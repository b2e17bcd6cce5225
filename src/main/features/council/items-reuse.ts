import type { CouncilItem, ItemForm } from '#shared/features/council/model';
import type { PastItem, ReuseReview } from '#shared/features/council/reuse';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { invalidField } from '#shared/kernel/errors';
import { ItemId, type AnnexId, type CouncillorId, type SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { append, type AgendaContext } from './agenda-context';
import * as items from './items-repository';
import { findPast, listPast, nameOfCouncillor, partiesNow } from './past-report';
import { getSession } from './repository';

/** The affair to take up, for which session, with which of its annexes. */
interface Reused {
  readonly sessionId: SessionId;
  readonly fromId: ItemId;
  readonly annexIds: readonly AnnexId[];
}

/** Affairs that come back from one session to another, most often a year later. */
export function itemsReuse({ store, get, councillorsOn, carryAnnexes }: AgendaContext) {
  const sits = (db: Reader, id: CouncillorId, day: CivilDate) => councillorsOn(db, day).some((councillor) => councillor.id === id);

  /** What an affair becomes at a session: its texts as they were; who presents it and whom it is about, as far as they are still there. */
  function taken(db: Reader, from: items.StoredItem, day: CivilDate): ItemForm {
    const { rapporteurId, budgetYear } = from;
    const then = String(yearOf(getSession(db, from.sessionId).meetsOn));
    return {
      ...items.formOf(from, partiesNow(db, from.id).present),
      rapporteurId: rapporteurId !== null && sits(db, rapporteurId, day) ? rapporteurId : null,
      budgetYear: budgetYear === then ? String(yearOf(day)) : budgetYear,
      committeeMetOn: null,
      committeeOpinion: '',
    };
  }

  return {
    past: ({ sessionId, search, title }: { sessionId: SessionId; search: string; title: string }): PastItem[] =>
      store.read((db) => listPast(db, { session: sessionId, day: getSession(db, sessionId).meetsOn, search, title })),

    /** @throws NOT_FOUND; VALIDATION for a grants affair, which follows its campaign */
    reuse({ sessionId, fromId, annexIds }: Reused, call: Call): CouncilItem {
      const id = newId(ItemId);
      store.write(call, (tx, audit) => {
        const from = items.getAgendaItem(tx, fromId);
        if (from.kind === 'grants')
          throw invalidField(['fromId'], 'Les textes de cette affaire viennent de sa campagne : inscrivez la campagne de l’année.');
        const { meetsOn, convocationSentOn } = getSession(tx, sessionId);
        const form = taken(tx, from, meetsOn);
        const { parties, ...row } = form;
        append(tx, { ...row, id, sessionId, kind: 'standard', campaignId: null, reusedFromId: fromId });
        items.replaceParties(tx, id, parties);
        // Told with their affair: they leave and come back with it.
        const annexes = carryAnnexes(tx, { from: fromId, to: id, ids: annexIds, convoked: convocationSentOn !== null }, call);
        const carried = annexes.map(({ title, file: { fileName, sha256 } }) => ({ title, fileName, sha256 }));
        audit({ entity: 'council-item', entityId: id, label: form.title, after: { ...form, reusedFromId: fromId, annexes: carried } });
      });
      call.changed('council');
      return get(id, call.today);
    },

    reuseReview: (id: ItemId): ReuseReview | null =>
      store.read((db) => {
        const { reusedFromId, sessionId } = items.getAgendaItem(db, id);
        const { meetsOn } = getSession(db, sessionId);
        const from = reusedFromId === null ? undefined : findPast(db, reusedFromId, meetsOn);
        return from ? reviewOf(db, from, meetsOn) : null;
      }),
  };

  function reviewOf(db: Reader, from: PastItem, meetsOn: CivilDate): ReuseReview {
    const former = items.getItem(db, from.id);
    const { rapporteurId } = former;
    const gone = rapporteurId !== null && !sits(db, rapporteurId, meetsOn);
    const { title, context, proposal, budget, visas, recitals, decision } = former;
    return {
      from,
      meetsOn,
      rapporteurGone: gone ? nameOfCouncillor(db, rapporteurId) : null,
      partiesGone: partiesNow(db, from.id).gone,
      former: { title, context, proposal, budget, visas, recitals, decision },
    };
  }
}
