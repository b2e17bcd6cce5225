import { proxyWarnings } from '#shared/features/assembly/attendance';
import type { CouncillorFile, FileSession } from '#shared/features/assembly/file';
import { functionSpans } from '#shared/features/assembly/functions';
import { listOfCouncillor } from '#shared/features/assembly/succession';
import type { Councillor } from '#shared/features/councillors/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Sitting } from '#shared/features/sitting/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { CouncillorId, SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { listEnds } from './ends-repository';
import { listCommitteesOf, listDelegationsOf, listSessionsOf, titlesIn } from './file-report';
import { listFormerFunctions } from './functions-repository';
import { listElectoralLists } from './lists-repository';

/** What the file of a councillor asks of other features. */
export interface FileSources {
  readonly store: Store;
  /** @throws NOT_FOUND */
  readonly getCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => Councillor;
  /** Since when they sit, and the function recorded last, which may begin on a day to come. */
  readonly heldLast: (db: Reader, id: CouncillorId) => Pick<Councillor, 'startsOn' | 'function'>;
  readonly sittingOf: (db: Reader, id: SessionId) => Sitting;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
}

/** The sessions whose affairs are told one by one: about two years of them. */
const DETAILED = 12;

export type FileService = ReturnType<typeof createFileService>;

/** All that the file says of a seat on the council, brought together for its page. */
export function createFileService({ store, getCouncillor, heldLast, sittingOf, lawOn }: FileSources) {
  return {
    get: (id: CouncillorId, today: CivilDate): CouncillorFile =>
      store.read((db) => {
        const councillor = getCouncillor(db, id, today);
        const sessions = sessionsOf(db, id, sittingOf);
        return {
          councillor,
          end: listEnds(db).find(({ councillorId }) => councillorId === id) ?? null,
          list: listOf(db, id),
          committees: listCommitteesOf(db, id),
          functions: functionSpans(heldLast(db, id), listFormerFunctions(db, id)),
          delegations: listDelegationsOf(db, id),
          sessions,
          warnings: proxyWarnings(sessions, lawOn(db, today)),
        };
      }),
  };
}

function listOf(db: Reader, id: CouncillorId): CouncillorFile['list'] {
  const list = listOfCouncillor(listElectoralLists(db), id);
  const candidate = list?.candidates.find(({ councillorId }) => councillorId === id);
  if (!list || !candidate) return null;
  return { name: list.name, rank: candidate.rank, bornOn: candidate.bornOn, votes: list.votes };
}

/** The sessions held while they sat; those of the latest with the affairs in which they took no part. */
function sessionsOf(db: Reader, id: CouncillorId, sittingOf: FileSources['sittingOf']): FileSession[] {
  const sessions = listSessionsOf(db, id);
  const detailed = sessions.slice(0, DETAILED).map(({ sessionId }) => sessionId);
  const titles = titlesIn(db, detailed);
  const apart = new Map(detailed.map((sessionId) => [sessionId, withoutPart(sittingOf(db, sessionId), id, titles)]));
  return sessions.map((session) => ({ ...session, withoutPart: apart.get(session.sessionId) ?? [] }));
}

function withoutPart({ items }: Sitting, id: CouncillorId, titles: ReadonlyMap<string, string>): FileSession['withoutPart'] {
  return items.flatMap(({ itemId, seats, vote }) => {
    const seat = seats.find(({ councillorId }) => councillorId === id);
    if (!seat || seat.place === 'absent') return [];
    const apart = seat.standing !== null && seat.standing !== 'present';
    const refrained = vote?.ballots.some(({ councillorId, choice }) => councillorId === id && choice === 'no-part') === true;
    if (!apart && !refrained) return [];
    return [{ itemId, title: titles.get(itemId) ?? '', reason: apart ? seat.reason : 'n’a pas pris part au vote' }];
  });
}
