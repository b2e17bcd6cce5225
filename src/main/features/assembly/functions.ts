import type { z } from 'zod';
import type { assemblyContract } from '#shared/features/assembly/contract';
import {
  functionNotes,
  withFunction,
  type FunctionChange,
  type FunctionInput,
  type FunctionPreview,
} from '#shared/features/assembly/functions';
import type { ElectoralList } from '#shared/features/assembly/model';
import { lastDayBefore, listOfCouncillor } from '#shared/features/assembly/succession';
import { isUnsettled, tableOf, type Placed } from '#shared/features/assembly/table';
import type { Councillor, CouncillorFunction } from '#shared/features/councillors/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import { councillorName } from '#shared/features/sitting/names';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import { FunctionChangeId, type CouncillorId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as repository from './functions-repository';
import { listElectoralLists } from './lists-repository';

/** What a change of function asks of other features. */
export interface FunctionsDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly seats: () => number;
  readonly councillorsOn: (db: Reader, day: CivilDate) => Councillor[];
  readonly getCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => Councillor;
  readonly setPosition: (tx: Tx, id: CouncillorId, position: { function: CouncillorFunction; tableOrder: number }) => void;
}

type InputOf<N extends keyof typeof assemblyContract> = z.output<(typeof assemblyContract)[N]['input']>;

export type FunctionsService = ReturnType<typeof createFunctionsService>;

/** A member of the new table, with what they were. */
interface Moved extends Placed {
  readonly id: CouncillorId;
  readonly was: Councillor;
}

/** Functions taken from a day on (CGCT, art. L. 2122-1 and following): the days before keep theirs, and their table. */
export function createFunctionsService({ store, lawOn, seats, councillorsOn, getCouncillor, setPosition }: FunctionsDependencies) {
  const plan = (db: Reader, input: FunctionInput) => planned(councillorsOn(db, input.effectiveOn), listElectoralLists(db), input);

  return {
    preview: (input: FunctionInput): FunctionPreview =>
      store.read((db) => {
        const { subject, table } = plan(db, input);
        const formerMayor = table.find(({ was, id }) => was.function === 'mayor' && id !== subject.id && input.function === 'mayor');
        const source = {
          ...{ name: councillorName(subject), before: subject.function, after: input.function, effectiveOn: input.effectiveOn },
          formerMayor: formerMayor ? councillorName(formerMayor.was) : '',
          deputies: table.filter((member) => member.function === 'deputy').length,
          seats: seats(),
          delegations: subject.delegation === '' ? [] : [subject.delegation],
          unsettled: isUnsettled(table),
        };
        return { table: table.map(lineOf), notes: functionNotes(source, lawOn(db, input.effectiveOn)) };
      }),

    change(input: FunctionInput, call: Call): FunctionChange {
      const id = newId(FunctionChangeId);
      const recorded = store.write(call, (tx, audit) => {
        const later = repository.listTableEvents(tx).find(({ effectiveOn }) => effectiveOn > input.effectiveOn);
        if (later) throw laterFirst(tx, later, call.today);
        const { subject, table } = plan(tx, input);
        repository.insertChange(tx, input, { id, at: call.now });
        for (const [index, member] of table.entries()) keep(tx, { member, place: index + 1, id, input });
        const after = repository.getChange(tx, id);
        audit({ entity: 'function-change', entityId: id, label: councillorName(subject), after: told(after) });
        return after;
      });
      call.changed('councillors', 'council', 'people');
      return recorded;
    },

    undo({ id }: InputOf<'assembly.undoFunction'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = repository.getChange(tx, id);
        const [last] = repository.listTableEvents(tx);
        if (last && last.changeId !== id) throw laterFirst(tx, last, call.today);
        for (const { councillorId, ...position } of repository.listPositions(tx, id)) setPosition(tx, councillorId, position);
        repository.deleteChange(tx, id);
        const label = councillorName(getCouncillor(tx, before.councillorId, call.today));
        audit({ entity: 'function-change', entityId: id, label, before: told(before) });
      });
      call.changed('councillors', 'council', 'people');
    },
  };

  /** Gives a member their new function and place, and keeps the former ones for the days before. */
  function keep(tx: Tx, { member, place, id, input }: { member: Moved; place: number; id: FunctionChangeId; input: FunctionInput }): void {
    const { was } = member;
    const functionChanged = was.function !== member.function;
    if (!functionChanged && was.tableOrder === place && was.id !== input.councillorId) return;
    const former = { councillorId: was.id, function: was.function, tableOrder: was.tableOrder };
    repository.insertPosition(tx, { ...former, changeId: id, untilOn: lastDayBefore(input.effectiveOn), functionChanged });
    setPosition(tx, was.id, { function: member.function, tableOrder: place });
  }

  function laterFirst(db: Reader, { councillorId, effectiveOn }: repository.TableEvent, today: CivilDate) {
    return broken({ rule: 'later-end-first', name: councillorName(getCouncillor(db, councillorId, today)), on: effectiveOn });
  }
}

function planned(members: readonly Councillor[], lists: readonly ElectoralList[], input: FunctionInput) {
  const subject = members.find(({ id }) => id === input.councillorId);
  if (!subject) throw notFound('councillor');
  if (subject.function === input.function && (input.function !== 'deputy' || input.rank === null))
    throw invalidField(['function'], 'L’élu a déjà cette fonction ce jour-là.');
  const taken = withFunction(members, input);
  const table = tableOf(taken.map((member, index): Moved => moved(member, { members, lists, index })));
  return { subject, table };
}

interface Moving {
  readonly members: readonly Councillor[];
  readonly lists: readonly ElectoralList[];
  readonly index: number;
}

function moved(member: Councillor, { members, lists, index }: Moving): Moved {
  const list = listOfCouncillor(lists, member.id);
  const bornOn = list?.candidates.find(({ councillorId }) => councillorId === member.id)?.bornOn ?? null;
  const was = members.find(({ id }) => id === member.id) ?? member;
  return {
    id: member.id,
    was,
    function: member.function,
    tableOrder: index,
    electedOn: member.startsOn,
    votes: list?.votes ?? null,
    bornOn,
  };
}

function lineOf({ id, was, function: held }: Moved, index: number) {
  return { councillorId: id, name: councillorName(was), function: held, before: was.tableOrder, after: index + 1 };
}

/** As the journal tells it. */
function told({ id: _id, ...change }: FunctionChange) {
  return change;
}
