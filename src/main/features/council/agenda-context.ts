import type { Annex } from '#shared/features/annexes/model';
import type { CouncilItem } from '#shared/features/council/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound, type BrokenRule } from '#shared/kernel/errors';
import type { AnnexId, CouncillorId, ItemId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { gatherBy, type CouncilSources } from './gather';
import { partOf } from './grants-part';
import * as items from './items-repository';
import { numberLate } from './numbering';
import { getSession } from './repository';
import { textsOf } from './written-texts';

/** What the agenda asks of other features. */
export interface AgendaDependencies extends CouncilSources {
  readonly store: Store;
  /** @throws NOT_FOUND when there is no such councillor */
  readonly requireCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => void;
  /** What keeps an affair on its agenda; undefined when it may leave. */
  readonly keptBy: (db: Reader, item: Pick<items.StoredItem, 'id' | 'campaignId'>) => BrokenRule | undefined;
  /** Gives an affair the annexes named of the one that it takes up. @throws NOT_FOUND */
  readonly carryAnnexes: (
    tx: Tx,
    carried: { readonly from: ItemId; readonly to: ItemId; readonly ids: readonly AnnexId[]; readonly convoked: boolean },
    call: Call,
  ) => readonly Annex[];
}

export type AgendaContext = ReturnType<typeof agendaContext>;

/** What every part of the agenda's service reads with. */
export function agendaContext(dependencies: AgendaDependencies) {
  const { store } = dependencies;
  const gather = gatherBy(dependencies);

  return {
    ...dependencies,

    /** The affair as the screen shows it. @throws NOT_FOUND */
    get: (id: ItemId, today: CivilDate): CouncilItem =>
      store.read((db) => {
        const { sessionId } = items.getItem(db, id);
        const found = gather(db, getSession(db, sessionId), today).session.items.find((item) => item.id === id);
        if (!found) throw notFound('council-item');
        return found;
      }),

    /** The affair as it may be changed. @throws NOT_FOUND; RULE `changed-meanwhile` */
    getUnchanged(tx: Tx, id: ItemId, version: number): items.StoredItem {
      const item = items.getAgendaItem(tx, id);
      if (item.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'council-item' });
      return item;
    },

    /** What an affair on an agenda still misses, in French. */
    gapsOf: (tx: Tx, { id, sessionId }: items.StoredItem, today: CivilDate): string[] =>
      gather(tx, getSession(tx, sessionId), today)
        .session.missing.filter(({ itemId }) => itemId === id)
        .map(({ message }) => message),

    /** What the campaign of an affair would write now; undefined for a standard affair. */
    textsNow(tx: Tx, { sessionId, campaignId, requestIds }: items.StoredItem) {
      if (campaignId === null) return undefined;
      const { meetsOn } = getSession(tx, sessionId);
      return textsOf(partOf(dependencies.grantsOf(tx, campaignId, meetsOn), requestIds), dependencies.lawOn(tx, meetsOn));
    },
  };
}

type NewItem = Omit<items.NewItem, 'version' | 'position' | 'removedAt'>;

/** Puts an affair at the end of the agenda of its session. @throws NOT_FOUND when there is no such session */
export function append(tx: Tx, item: NewItem): void {
  const { id: sessionId } = getSession(tx, item.sessionId);
  items.insertItem(tx, { ...item, version: 1, position: items.listItems(tx, sessionId).length + 1, removedAt: null });
  numberLate(tx, sessionId);
}
