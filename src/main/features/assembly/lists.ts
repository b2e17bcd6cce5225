import type { z } from 'zod';
import type { assemblyContract } from '#shared/features/assembly/contract';
import type { ElectoralList, ListInput } from '#shared/features/assembly/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { ElectoralListId, type CouncillorId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deleteElectoralList, getElectoralList, listElectoralLists, saveElectoralList } from './lists-repository';

/** What the lists of candidates ask of the council's table. */
export interface ListsDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when there is no such councillor */
  readonly requireCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => void;
}

type InputOf<N extends keyof typeof assemblyContract> = z.output<(typeof assemblyContract)[N]['input']>;

export type ListsService = ReturnType<typeof createListsService>;

/** The lists of candidates of the last election: who was elected on which, and who is next (code électoral, art. L. 260 and L. 270). */
export function createListsService({ store, requireCouncillor }: ListsDependencies) {
  return {
    list: (): ElectoralList[] => store.read(listElectoralLists),

    add(values: ListInput, call: Call): ElectoralList {
      const id = newId(ElectoralListId);
      return write(call, { id, version: 1, values });
    },

    change: ({ id, version, values }: InputOf<'assembly.changeList'>, call: Call): ElectoralList =>
      write(call, { id, version: version + 1, values, from: version }),

    remove({ id }: InputOf<'assembly.removeList'>, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getElectoralList(tx, id);
        deleteElectoralList(tx, id);
        audit({ entity: 'electoral-list', entityId: id, label: before.name, before });
      });
      call.changed('councillors');
    },
  };

  function write(call: Call, { id, version, values, from }: Writing): ElectoralList {
    refuseTwice(values);
    const saved = store.write(call, (tx, audit) => {
      const before = from === undefined ? undefined : getElectoralList(tx, id);
      if (before && before.version !== from) throw broken({ rule: 'changed-meanwhile', entity: 'electoral-list' });
      for (const { councillorId } of values.candidates) if (councillorId !== null) requireCouncillor(tx, councillorId, call.today);
      refuseOtherList(listElectoralLists(tx), id, values);
      saveElectoralList(tx, id, { version, values });
      const after = getElectoralList(tx, id);
      audit({ entity: 'electoral-list', entityId: id, label: values.name, ...(before && { before }), after });
      return after;
    });
    call.changed('councillors');
    return saved;
  }
}

interface Writing {
  readonly id: ElectoralListId;
  readonly version: number;
  readonly values: ListInput;
  /** The version it was changed from; undefined for a new list. */
  readonly from?: number;
}

function refuseTwice({ candidates }: ListInput): void {
  const seats = candidates.flatMap(({ councillorId }) => councillorId ?? []);
  if (new Set(seats).size < seats.length) throw invalidField(['candidates'], 'Le même élu figure deux fois sur la liste.');
}

/** Nobody is a candidate on two lists (code électoral, art. L. 263). */
function refuseOtherList(lists: readonly ElectoralList[], id: ElectoralListId, { candidates }: ListInput): void {
  const taken = new Set(
    lists.filter((one) => one.id !== id).flatMap((one) => one.candidates.flatMap(({ councillorId }) => councillorId ?? [])),
  );
  if (candidates.some(({ councillorId }) => councillorId !== null && taken.has(councillorId)))
    throw invalidField(['candidates'], 'Un élu de cette liste figure déjà sur une autre.');
}
