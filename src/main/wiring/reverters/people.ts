import { z } from 'zod';
import { MandateRole, Person } from '#shared/features/people/model';
import { zCivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { AssociationId, MandateId, PersonId } from '#shared/kernel/ids';
import type { RecordState, Reverter } from '../../features/history/reverter';
import * as people from '../../features/people/repository';

const TOPICS = ['people', 'associations', 'councillors', 'council', 'campaigns'] as const;

const MANDATE = `SELECT association_id AS associationId, person_id AS personId, role, starts_on AS startsOn, ends_on AS endsOn FROM mandate WHERE id = ?`;

const StoredMandate = z.object({
  associationId: AssociationId,
  personId: PersonId,
  role: MandateRole,
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
});

/** A function held in an association. The person is told by who they are: their name may have been corrected since. */
export const mandateReverter: Reverter = {
  entity: 'mandate',
  topics: TOPICS,
  told: mandateOf,

  current(db, id) {
    const row = db.statement(MANDATE).get(id);
    return row === undefined ? null : StoredMandate.parse(row);
  },

  restore(tx, text, { before }) {
    const id = MandateId.parse(text);
    people.deleteMandate(tx, id);
    if (before !== null) people.insertMandate(tx, { id, ...StoredMandate.parse(mandateOf(before)) });
  },
};

function mandateOf(told: RecordState): RecordState {
  const { person, ...mandate } = told;
  const personId: unknown = z.object({ id: PersonId }).safeParse(person).data?.id ?? told['personId'];
  return { ...mandate, personId };
}

/** Somebody of the address book. */
export const personReverter: Reverter = {
  entity: 'person',
  topics: TOPICS,

  current(db, id) {
    return people.findPerson(db, PersonId.parse(id)) ?? null;
  },

  restore(tx, text, { before }) {
    const id = PersonId.parse(text);
    if (before === null) {
      if (people.isNamed(tx, id)) throw broken({ rule: 'still-in-use', names: ['un mandat ou un siège au conseil'] });
      people.deletePerson(tx, id);
      return;
    }
    const person = Person.parse({ ...before, id });
    if (people.findPerson(tx, id)) people.updatePerson(tx, person);
    else people.insertPerson(tx, person);
  },
};
