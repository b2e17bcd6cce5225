import type { Sitting } from '#shared/features/sitting/model';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../db/connection';
import { gatherBy, type CouncilSources } from '../features/council/gather';
import { partOf } from '../features/council/grants-part';
import { getItem } from '../features/council/items-repository';
import { affairsOf } from '../features/council/paper/affair';
import { actLines } from '../features/council/paper/annexes-paper';
import { grantsTablePaper } from '../features/council/paper/grants-paper';
import { getSession } from '../features/council/repository';
import { createActsService } from '../features/deliberations/acts';
import type { DeliberationsParts } from '../features/deliberations/handlers';
import type { ReadHeldSession } from '../features/deliberations/held-session';
import { createListsService } from '../features/deliberations/lists';
import { createNumberingService } from '../features/deliberations/numbering';
import type { DocumentsService } from '../features/documents/service';
import type { GrantDecisions } from '../features/grants/decisions';
import { createMinutesService, type MinutesService } from '../features/minutes/service';

/** What the documents after the vote are made of. */
interface DeliberationsWiring extends CouncilSources {
  readonly store: Store;
  readonly decisions: GrantDecisions;
  readonly documents: DocumentsService;
  readonly sittingOf: (db: Reader, id: SessionId) => Sitting;
}

/** The deliberations and the minutes, with the session they tell and the requests they decide. */
export function deliberationsParts(
  wiring: DeliberationsWiring,
): DeliberationsParts & { readonly minutes: MinutesService; readonly heldSession: ReadHeldSession } {
  const { store, decisions, documents, town, lawOn, grantsOf } = wiring;
  const heldSession = heldSessionBy(wiring);
  const { keepAll, keepOne } = documents;
  return {
    numbering: createNumberingService({
      store,
      tellGrants(tx, itemId, { number, audit, today }) {
        const { campaignId, requestIds } = getItem(tx, itemId);
        if (campaignId === null) return;
        const { rows } = partOf(grantsOf(tx, campaignId, today), requestIds);
        decisions.number(tx, { rows, number, audit, today });
      },
    }),
    acts: createActsService({ store, heldSession, keepAll }),
    lists: createListsService({ store, heldSession, town, lawOn, keepAll }),
    minutes: createMinutesService({ store, heldSession, keep: keepOne }),
    heldSession,
  };
}

/** Reads a session as it was held, with the table of each grants affair as voted. */
function heldSessionBy({ sittingOf, ...sources }: DeliberationsWiring): ReadHeldSession {
  const gather = gatherBy(sources);
  return (db, id, today) => {
    const source = gather(db, getSession(db, id), today);
    const tables = affairsOf(source).flatMap((affair) =>
      affair.grants === undefined ? [] : [[affair.item.id, mutable(grantsTablePaper(affair, affair.grants, source.law))] as const],
    );
    const { session, town, law, previousSessionOn } = source;
    const annexed = new Map(session.items.map((item) => [item.id, actLines(item)]));
    return { session, town, law, previousSessionOn, sitting: sittingOf(db, id), annexes: new Map(tables), annexed };
  };
}

/** The table as plain data, to be kept. */
function mutable({ heads, groups, total, ...texts }: ReturnType<typeof grantsTablePaper>) {
  const lines = groups.map(({ domain, rows, subtotal }) => ({ domain, rows: rows.map((row) => [...row]), subtotal: [...subtotal] }));
  return { ...texts, heads: [...heads], groups: lines, total: [...total] };
}
