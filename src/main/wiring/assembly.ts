import type { Town } from '#shared/features/town/contract';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Councillor } from '#shared/features/councillors/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import type { CouncillorId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../db/connection';
import { createAddressesService } from '../features/assembly/addresses';
import { listReached } from '../features/assembly/addresses-repository';
import { createConveningService, leavingDay } from '../features/assembly/convening';
import { createDelegationsService } from '../features/assembly/delegations';
import { createFileService, type FileSources } from '../features/assembly/file';
import type { AssemblyParts } from '../features/assembly/handlers';
import { createFunctionsService } from '../features/assembly/functions';
import { createListsService } from '../features/assembly/lists';
import { createSuccessionService, type SuccessionDependencies } from '../features/assembly/succession';
import type { CouncilDependencies } from '../features/council/service';
import { getSession } from '../features/council/repository';
import {
  deleteCouncillor,
  findCouncillor,
  getCouncillor,
  insertCouncillor,
  setCouncillorEnd,
  setPosition,
  setTableOrder,
} from '../features/councillors/repository';
import { nameOf } from '../features/councillors/service';
import { SEAT_LINKS } from '../features/duplicates/links';
import { countLinks } from '../features/duplicates/links-repository';

interface AssemblyWiring extends Pick<SuccessionDependencies, 'findOrCreatePerson'>, Pick<FileSources, 'sittingOf'> {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
}

/** The assembly over the council's table: lists, ends of mandates, delegations and the file of each seat. */
export function assemblyParts({ store, lawOn, town, councillorsOn, findOrCreatePerson, sittingOf }: AssemblyWiring): AssemblyParts {
  const councillorName = (db: Reader, id: CouncillorId, today: CivilDate) => nameOf(getCouncillor(db, id, today));
  return {
    lists: createListsService({ store, requireCouncillor: getCouncillor }),
    succession: createSuccessionService({
      store,
      lawOn,
      seats: () => town().seats,
      councillorsOn,
      findOrCreatePerson,
      councillors: {
        get: getCouncillor,
        insert: insertCouncillor,
        setEnd: setCouncillorEnd,
        setPlace: setTableOrder,
        remove: removeUnusedSeat,
      },
    }),
    delegations: createDelegationsService({ store, councillorName }),
    addresses: createAddressesService({ store, councillorName }),
    convening: createConveningService({ store, lawOn, councillorsOn, councillorName, convocationOf: getSession }),
    functions: createFunctionsService({ store, lawOn, seats: () => town().seats, councillorsOn, getCouncillor, setPosition }),
    file: createFileService({ store, getCouncillor, heldLast, sittingOf, lawOn }),
  };
}

/** How the convocation of a session leaves: who is convened, and where each is reached. */
export function sendingBy(councillorsOn: AssemblyWiring['councillorsOn']): CouncilDependencies['sendingOf'] {
  return (db, convocation, today) => {
    const leavesOn = leavingDay(convocation, today);
    return { leavesOn, reached: listReached(db), convenedThen: councillorsOn(db, leavesOn) };
  };
}

/** @throws NOT_FOUND */
function heldLast(db: Reader, id: CouncillorId) {
  const found = findCouncillor(db, id);
  if (!found) throw notFound('councillor');
  return found;
}

/** @throws RULE `still-in-use` when a session, an affair or a committee names the seat */
function removeUnusedSeat(tx: Tx, id: CouncillorId): void {
  const named = SEAT_LINKS.filter((link) => countLinks(tx, link, id) > 0).map(({ many }) => many);
  if (named.length > 0) throw broken({ rule: 'still-in-use', names: named });
  deleteCouncillor(tx, id);
}
