import { councillorName } from '#shared/features/sitting/names';
import type { Town } from '#shared/features/town/contract';
import type { Store } from '../db/connection';
import type { CouncilSources } from '../features/council/gather';
import { partOf } from '../features/council/grants-part';
import { getAgendaItem } from '../features/council/items-repository';
import { getSession } from '../features/council/repository';
import { getCouncillor } from '../features/councillors/repository';
import { findNumberOf } from '../features/deliberations/numbers-repository';
import type { GrantDecisions } from '../features/grants/decisions';
import type { SittingParts } from '../features/sitting/handlers';
import { createSittingService } from '../features/sitting/service';
import { sittingOfBy } from '../features/sitting/sitting-of';
import { createVotesService, type GrantsPort } from '../features/sitting/votes';
import { reconvene } from './reconvene';

/** What a session as it is held is made of. */
interface SittingWiring extends CouncilSources {
  readonly store: Store;
  readonly decisions: GrantDecisions;
}

/** A session as it is held, with the council it belongs to and the requests its votes decide of. */
export function sittingParts({
  store,
  decisions,
  ...council
}: SittingWiring): SittingParts & { sittingOf: ReturnType<typeof sittingOfBy> } {
  const { lawOn, councillorsOn } = council;
  const sources = { store, lawOn, councillorsOn, seats: seatsOf(council.town) };
  return {
    sitting: createSittingService({ ...sources, reconvene, nameOf: (db, id, today) => councillorName(getCouncillor(db, id, today)) }),
    votes: createVotesService({ ...sources, grants: grantsPort(council, decisions), numberOf: findNumberOf }),
    sittingOf: sittingOfBy(sources),
  };
}

function seatsOf(town: () => Town): () => number {
  return () => town().seats;
}

function grantsPort({ grantsOf }: CouncilSources, decisions: GrantDecisions): GrantsPort {
  const rowsOf = (tx: Parameters<GrantsPort['withdraw']>[0], itemId: Parameters<GrantsPort['withdraw']>[1]['itemId']) => {
    const { campaignId, requestIds, sessionId } = getAgendaItem(tx, itemId);
    if (campaignId === null) return [];
    return partOf(grantsOf(tx, campaignId, getSession(tx, sessionId).meetsOn), requestIds).rows;
  };
  return {
    record: (tx, { itemId, outcome, votedOn, ...writing }) => {
      decisions.record(tx, {
        rows: rowsOf(tx, itemId),
        vote: { outcome, votedOn, deliberation: findNumberOf(tx, itemId) ?? '' },
        ...writing,
      });
    },
    withdraw: (tx, { itemId, ...writing }) => {
      decisions.withdraw(tx, { rows: rowsOf(tx, itemId), ...writing });
    },
  };
}
