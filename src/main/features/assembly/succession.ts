import type { z } from 'zod';
import type { assemblyContract } from '#shared/features/assembly/contract';
import type { End, EndInput, EndPreview } from '#shared/features/assembly/model';
import { END_WORDS } from '#shared/features/assembly/words';
import type { Councillor, CouncillorInput } from '#shared/features/councillors/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Person, PersonInput } from '#shared/features/people/model';
import { councillorName } from '#shared/features/sitting/names';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { CouncillorId, type PersonId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deleteEnd, insertEnd, insertFormerPlace, listConvenedDays, listEnds, listFormerPlaces } from './ends-repository';
import { listTableEvents } from './functions-repository';
import { freeCandidateOf, listElectoralLists, setSeatOfCandidate } from './lists-repository';
import { planEnd, type EndPlan } from './plan';

/** What the end of a mandate asks of other features. */
export interface SuccessionDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly seats: () => number;
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
  readonly councillors: {
    readonly get: (db: Reader, id: CouncillorId, today: CivilDate) => Councillor;
    readonly insert: (tx: Tx, id: CouncillorId, values: CouncillorInput & { personId: PersonId }) => void;
    readonly setEnd: (tx: Tx, id: CouncillorId, endsOn: CivilDate | null) => void;
    readonly setPlace: (tx: Tx, id: CouncillorId, tableOrder: number) => void;
    /** @throws RULE `still-in-use` when a session, an affair or a committee names the seat */
    readonly remove: (tx: Tx, id: CouncillorId) => void;
  };
  readonly findOrCreatePerson: (tx: Tx, person: PersonInput) => Person;
}

type InputOf<N extends keyof typeof assemblyContract> = z.output<(typeof assemblyContract)[N]['input']>;

export type SuccessionService = ReturnType<typeof createSuccessionService>;

/** The end of mandates before their term, the next of the list, and the order of the table (CGCT, art. L. 2121-1; code électoral, art. L. 270). */
export function createSuccessionService(dependencies: SuccessionDependencies) {
  const { store, councillors, findOrCreatePerson } = dependencies;
  const plan = (db: Reader, input: EndInput) => planEnd(sourceOf(dependencies, db, input.effectiveOn), input);

  return {
    preview: (input: EndInput): EndPreview => store.read((db) => plan(db, input).preview),

    list: (): End[] => store.read(listEnds),

    end(input: EndInput, call: Call): End {
      const recorded = store.write(call, (tx, audit) => {
        refuseBeforeLast(tx, input, call.today);
        const planned = plan(tx, input);
        const replacedById = seat(tx, planned, input.effectiveOn);
        councillors.setEnd(tx, input.councillorId, planned.lastDay);
        insertEnd(tx, input, { replacedById, at: call.now });
        for (const [index, { id, tableOrder }] of planned.table.entries()) {
          if (id === null || tableOrder === index + 1) continue;
          insertFormerPlace(tx, { councillorId: id, untilOn: planned.lastDay, tableOrder, endedId: input.councillorId });
          councillors.setPlace(tx, id, index + 1);
        }
        const after = getEnd(tx, input.councillorId);
        audit({ entity: 'councillor-end', entityId: input.councillorId, label: councillorName(planned.leaving), after: told(after) });
        return after;
      });
      call.changed('councillors', 'council', 'people');
      return recorded;
    },

    undo({ councillorId }: InputOf<'assembly.undoEnd'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getEnd(tx, councillorId);
        refuseButLast(tx, before, call.today);
        for (const place of listFormerPlaces(tx, councillorId)) councillors.setPlace(tx, place.councillorId, place.tableOrder);
        deleteEnd(tx, councillorId);
        councillors.setEnd(tx, councillorId, null);
        if (before.replacedById !== null) {
          freeCandidateOf(tx, before.replacedById);
          councillors.remove(tx, before.replacedById);
        }
        const label = councillorName(councillors.get(tx, councillorId, call.today));
        audit({ entity: 'councillor-end', entityId: councillorId, label, before: told(before) });
      });
      call.changed('councillors', 'council', 'people');
    },
  };

  /** Gives the vacant seat to the one who is called, at the place the table gives them. */
  function seat(tx: Tx, { candidate, leaving, table }: EndPlan, startsOn: CivilDate): CouncillorId | null {
    if (!candidate) return null;
    const { civility, firstName, lastName } = candidate;
    const person = { civility, firstName, lastName, email: '', phone: '' };
    const id = newId(CouncillorId);
    const place = { function: 'councillor', delegation: '', tableOrder: table.findIndex((one) => one.id === null) + 1 } as const;
    const values = { ...place, person, group: leaving.group, startsOn, endsOn: null };
    councillors.insert(tx, id, { ...values, personId: findOrCreatePerson(tx, person).id });
    setSeatOfCandidate(tx, candidate.id, id);
    return id;
  }

  /** Places are kept day by day: an end earlier than one already recorded would mix them up. @throws RULE `later-end-first` */
  function refuseBeforeLast(db: Reader, { effectiveOn }: EndInput, today: CivilDate): void {
    const later = listTableEvents(db).find((event) => event.effectiveOn > effectiveOn);
    if (later) throw laterFirst(db, later, today);
  }

  function refuseButLast(db: Reader, end: End, today: CivilDate): void {
    const [last] = listTableEvents(db);
    if (last && (last.changeId !== null || last.councillorId !== end.councillorId)) throw laterFirst(db, last, today);
  }

  function laterFirst(db: Reader, { councillorId, effectiveOn }: Pick<End, 'councillorId' | 'effectiveOn'>, today: CivilDate) {
    return broken({ rule: 'later-end-first', name: councillorName(councillors.get(db, councillorId, today)), on: effectiveOn });
  }
}

function sourceOf({ lawOn, seats, councillorsOn }: SuccessionDependencies, db: Reader, effectiveOn: CivilDate) {
  return {
    lists: listElectoralLists(db),
    councillorsOn: (day: CivilDate) => councillorsOn(db, day),
    convened: listConvenedDays(db, effectiveOn),
    law: lawOn(db, effectiveOn),
    seats: seats(),
  };
}

/** @throws NOT_FOUND */
function getEnd(db: Reader, id: CouncillorId): End {
  const found = listEnds(db).find(({ councillorId }) => councillorId === id);
  if (!found) throw notFound('councillor-end');
  return found;
}

/** As the journal tells it: the reason in words. */
function told({ reason, ...end }: End) {
  return { ...end, reason: END_WORDS[reason] };
}
