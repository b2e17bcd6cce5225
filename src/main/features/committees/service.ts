import type { Committee, CommitteeInput } from '#shared/features/committees/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken, invalidField, notFound } from '#shared/kernel/errors';
import { CommitteeId, type CouncillorId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deleteCommittee, findCommitteeInput, getCommittee, isPutToCommittee, listCommittees, saveCommittee } from './repository';

/** What the committees ask of the council's table. */
export interface CommitteesDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when there is no such councillor */
  readonly requireCouncillor: (db: Reader, id: CouncillorId, today: CivilDate) => void;
}

export type CommitteesService = ReturnType<typeof createCommitteesService>;

/** The committees of the municipal council (CGCT, art. L. 2121-22). */
export function createCommitteesService({ store, requireCouncillor }: CommitteesDependencies) {
  const check = (db: Reader, values: CommitteeInput, today: CivilDate) => {
    refuseUnfit(values);
    for (const { councillorId } of values.seats) requireCouncillor(db, councillorId, today);
  };
  return {
    list: (today: CivilDate): Committee[] => store.read((db) => listCommittees(db, today)),

    get: (id: CommitteeId, today: CivilDate): Committee => store.read((db) => getCommittee(db, id, today)),

    create(values: CommitteeInput, call: Call): Committee {
      const id = newId(CommitteeId);
      const created = store.write(call, (tx, audit) => {
        check(tx, values, call.today);
        saveCommittee(tx, id, { version: 1, values });
        audit({ entity: 'committee', entityId: id, label: values.name, after: findCommitteeInput(tx, id) ?? values });
        return getCommittee(tx, id, call.today);
      });
      call.changed('council');
      return created;
    },

    update({ id, version, values }: { id: CommitteeId; version: number; values: CommitteeInput }, call: Call): Committee {
      const updated = store.write(call, (tx, audit) => {
        const current = getCommittee(tx, id, call.today);
        if (current.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'committee' });
        check(tx, values, call.today);
        const before = findCommitteeInput(tx, id) ?? null;
        saveCommittee(tx, id, { version: version + 1, values });
        audit({ entity: 'committee', entityId: id, label: values.name, before, after: findCommitteeInput(tx, id) ?? values });
        return getCommittee(tx, id, call.today);
      });
      call.changed('council');
      return updated;
    },

    /** @throws RULE `still-in-use` when an affair was put to it */
    remove(id: CommitteeId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = findCommitteeInput(tx, id);
        if (!before) throw notFound('committee');
        if (isPutToCommittee(tx, id)) throw broken({ rule: 'still-in-use', names: ['une affaire du conseil'] });
        deleteCommittee(tx, id);
        audit({ entity: 'committee', entityId: id, label: before.name, before });
      });
      call.changed('council');
    },
  };
}

function refuseUnfit({ startsOn, endsOn, seats }: CommitteeInput): void {
  if (endsOn !== null && endsOn < startsOn) throw broken({ rule: 'mandate-dates-out-of-order' });
  if (new Set(seats.map(({ councillorId }) => councillorId)).size < seats.length) {
    throw invalidField(['seats'], 'Le même élu figure deux fois dans la commission.');
  }
  if (seats.filter(({ role }) => role === 'vice-chair').length > 1) {
    throw invalidField(['seats'], 'Une commission n’a qu’un vice-président.');
  }
}
