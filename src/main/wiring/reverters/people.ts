import { z } from 'zod';
import { MandateRecord, PersonDetails } from '#shared/features/people/model';
import { broken } from '#shared/kernel/errors';
import { MandateId, PersonId } from '#shared/kernel/ids';
import type { RecordState, Reverter } from '../../features/history/reverter';
import { deleteMandate, saveMandate } from '../../features/people/mandates-repository';
import { deletePerson, findPerson, insertPerson, isNamed, updateNote, updatePerson } from '../../features/people/repository';

const TOPICS = ['people', 'associations', 'councillors', 'council', 'campaigns'] as const;

const MANDATE = `SELECT id, association_id AS associationId, person_id AS personId, role, starts_on AS startsOn, ends_on AS endsOn FROM mandate WHERE id = ?`;

/** A function held in an association. The person is told by who they are: their name may have been corrected since. */
export const mandateReverter: Reverter = {
  entity: 'mandate',
  topics: TOPICS,
  told: mandateOf,

  current(db, id) {
    const row = db.statement(MANDATE).get(id);
    return row === undefined ? null : MandateRecord.parse(row);
  },

  restore(tx, id, { before }) {
    if (before === null) deleteMandate(tx, MandateId.parse(id));
    else saveMandate(tx, MandateRecord.strip().parse({ ...mandateOf(before), id }));
  },
};

function mandateOf({ person, ...mandate }: RecordState): RecordState {
  const personId: unknown = z.object({ id: PersonId }).safeParse(person).data?.id ?? mandate['personId'];
  return { ...mandate, personId };
}

/** Somebody of the address book; one taken in by another is not put back from here. */
export const personReverter: Reverter = {
  entity: 'person',
  topics: TOPICS,

  current(db, id) {
    const found = findPerson(db, PersonId.parse(id));
    if (found?.mergedInto !== null) return null;
    const { version: _version, ...person } = found;
    return person;
  },

  restore(tx, text, { before }) {
    const id = PersonId.parse(text);
    if (before === null) {
      if (isNamed(tx, id)) throw broken({ rule: 'still-in-use', names: ['un mandat ou un siège au conseil'] });
      deletePerson(tx, id);
      return;
    }
    const { note, ...identity } = PersonDetails.strip().parse({ note: '', ...before });
    if (findPerson(tx, id)) updatePerson(tx, { ...identity, id });
    else insertPerson(tx, { ...identity, id });
    updateNote(tx, id, note);
  },
};
