import type { Councillor, CouncillorInput } from '#shared/features/councillors/model';
import type { Person, PersonInput } from '#shared/features/people/model';
import { broken, conflict, invalidField } from '#shared/kernel/errors';
import { CouncillorId, type PersonId } from '#shared/kernel/ids';
import type { Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { findCouncillor, getCouncillor, insertCouncillor, listCouncillors, updateCouncillor } from './repository';

/** What the council's table asks of the address book. A person who already leads an association is the same person here. */
export interface CouncillorsDependencies {
  readonly store: Store;
  /** The person of that name and e-mail, or a new one. */
  readonly findOrCreatePerson: (tx: Tx, person: PersonInput) => Person;
  readonly updatePerson: (tx: Tx, person: Person) => void;
}

export type CouncillorsService = ReturnType<typeof createCouncillorsService>;

/** The members of the municipal council. */
export function createCouncillorsService({ store, findOrCreatePerson, updatePerson }: CouncillorsDependencies) {
  return {
    create(values: CouncillorInput, call: Call): Councillor {
      refuseReversedDates(values);
      const created = store.write(call, (tx, audit) => {
        const id = newId(CouncillorId);
        const personId: PersonId = findOrCreatePerson(tx, values.person).id;
        refuseSecondSeat(tx, values, personId);
        insertCouncillor(tx, id, { ...values, personId });
        const after = getCouncillor(tx, id, call.today);
        audit({ entity: 'councillor', entityId: id, label: nameOf(after), after: values });
        return after;
      });
      call.changed('councillors', 'council', 'people');
      return created;
    },

    update({ id, version, values }: { id: CouncillorId; version: number; values: CouncillorInput }, call: Call): Councillor {
      refuseReversedDates(values);
      const updated = store.write(call, (tx, audit) => {
        const before = getCouncillor(tx, id, call.today);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'councillor' });
        updatePerson(tx, { ...values.person, id: before.person.id });
        updateCouncillor(tx, before, undated(values, before, findCouncillor(tx, id) ?? before));
        const after = getCouncillor(tx, id, call.today);
        audit({ entity: 'councillor', entityId: id, label: nameOf(after), before, after });
        return after;
      });
      call.changed('councillors', 'council', 'associations', 'people');
      return updated;
    },
  };
}

function refuseReversedDates({ startsOn, endsOn }: CouncillorInput): void {
  if (endsOn !== null && endsOn < startsOn) throw broken({ rule: 'mandate-dates-out-of-order' });
}

/**
 * What is dated and was left as it reads today stays as it is stored: a place or a function of a day to come is not lost. A function is
 * changed from a day on (`assembly.changeFunction`), never for all days at once.
 */
function undated(values: CouncillorInput, today: Councillor, stored: Councillor): CouncillorInput {
  if (values.function !== today.function)
    throw invalidField(
      ['values', 'function'],
      'La fonction se change à compter d’un jour : « Changer de fonction », sur la fiche de l’élu.',
    );
  const tableOrder = values.tableOrder === today.tableOrder ? stored.tableOrder : values.tableOrder;
  return { ...values, function: stored.function, tableOrder };
}

/** Nobody sits twice on the same day: a seat counted twice would raise the quorum. */
function refuseSecondSeat(tx: Tx, values: CouncillorInput, personId: PersonId): void {
  const seats = listCouncillors(tx, { day: undefined, today: values.startsOn }).filter(({ person }) => person.id === personId);
  const overlaps = seats.some((seat) => (seat.endsOn ?? LAST) >= values.startsOn && (values.endsOn ?? LAST) >= seat.startsOn);
  if (overlaps) throw conflict('councillor', 'person.lastName', `${values.person.firstName} ${values.person.lastName}`.trim());
}

const LAST = '9999-12-31';

/** « Claire Martin » */
export function nameOf({ person }: Councillor): string {
  return `${person.firstName} ${person.lastName}`.trim();
}
