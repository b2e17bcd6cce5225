import type { z } from 'zod';
import type { peopleContract } from '#shared/features/people/contract';
import type { Mandate, Person, PersonInput } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { MandateId, PersonId, type AssociationId } from '#shared/kernel/ids';
import type { Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deleteMandate, endMandate, getMandate, getPerson, insertMandate, insertPerson, searchPersons, sitsOnCouncil } from './repository';

/** What the address book asks of other features. */
export interface PeopleDependencies {
  readonly store: Store;
  /** @throws NOT_FOUND when the association does not exist */
  readonly requireAssociation: (db: Reader, id: AssociationId) => void;
}

type AddMandate = z.output<(typeof peopleContract)['mandates.add']['input']>;

export type PeopleService = ReturnType<typeof createPeopleService>;

/** Persons and the functions they hold in associations. */
export function createPeopleService({ store, requireAssociation }: PeopleDependencies) {
  return {
    search: (search: string, today: CivilDate) =>
      store.read((db) => searchPersons(db, search).map((person) => ({ ...person, isCouncillor: sitsOnCouncil(db, person.id, today) }))),

    addMandate(input: AddMandate, call: Call): Mandate {
      const added = store.write(call, (tx, audit) => {
        requireAssociation(tx, input.associationId);
        const person = 'id' in input.person ? getPerson(tx, input.person.id) : createPerson(tx, input.person);
        const id = newId(MandateId);
        insertMandate(tx, {
          id,
          associationId: input.associationId,
          personId: person.id,
          role: input.role,
          startsOn: input.startsOn,
          endsOn: null,
        });
        const mandate = getMandate(tx, id, call.today);
        audit({ entity: 'mandate', entityId: id, label: nameOf(person), after: mandate });
        return mandate;
      });
      tellChange(call);
      return added;
    },

    endMandate({ id, endsOn }: { id: MandateId; endsOn: CivilDate }, call: Call): Mandate {
      const ended = store.write(call, (tx, audit) => {
        const before = getMandate(tx, id, call.today);
        if (before.startsOn !== null && endsOn < before.startsOn) throw broken({ rule: 'mandate-dates-out-of-order' });
        endMandate(tx, id, endsOn);
        const after = { ...before, endsOn };
        audit({ entity: 'mandate', entityId: id, label: nameOf(before.person), before, after });
        return after;
      });
      tellChange(call);
      return ended;
    },

    removeMandate(id: MandateId, call: Call): void {
      store.write(call, (tx, audit) => {
        const before = getMandate(tx, id, call.today);
        deleteMandate(tx, id);
        audit({ entity: 'mandate', entityId: id, label: nameOf(before.person), before });
      });
      tellChange(call);
    },
  };
}

function createPerson(tx: Tx, input: PersonInput): Person {
  const person = { ...input, id: newId(PersonId) };
  insertPerson(tx, person);
  return person;
}

/** A mandate shows on the sheet of the association, on the council's page and on the agenda items it concerns. */
function tellChange(call: Call): void {
  call.changed('associations', 'councillors', 'council', 'campaigns');
}

function nameOf({ firstName, lastName }: Person): string {
  return `${firstName} ${lastName}`.trim();
}
