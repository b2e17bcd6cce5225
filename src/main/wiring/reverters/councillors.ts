import { CouncillorInput } from '#shared/features/councillors/model';
import { PersonInput } from '#shared/features/people/model';
import { broken } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { CouncillorId, PersonId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { deleteCouncillor, findCouncillor, insertCouncillor, updateCouncillor } from '../../features/councillors/repository';
import { SEAT_LINKS } from '../../features/duplicates/links';
import { countLinks } from '../../features/duplicates/links-repository';
import type { RecordState, Reverter } from '../../features/history/reverter';
import { findPersonNamed, insertPerson, updatePerson } from '../../features/people/repository';

const Typed = CouncillorInput.extend({ person: PersonInput.strip() }).strip();

/** A seat on the council with the name of who holds it; the mandates they hold elsewhere have a journal of their own. */
export const councillorReverter: Reverter = {
  entity: 'councillor',
  topics: ['councillors', 'council', 'associations', 'people'],
  told: (state) => typedOf(state),

  current(db, id) {
    const found = findCouncillor(db, CouncillorId.parse(id));
    return found ? typedOf(found) : null;
  },

  restore(tx, text, { before }) {
    const id = CouncillorId.parse(text);
    const found = findCouncillor(tx, id);
    if (before === null) {
      if (SEAT_LINKS.some((link) => countLinks(tx, link, id) > 0))
        throw broken({ rule: 'still-in-use', names: ['une séance, une affaire ou une commission'] });
      deleteCouncillor(tx, id);
      return;
    }
    const values = Typed.parse({ ...found, ...before });
    if (!found) {
      insertCouncillor(tx, id, { ...values, personId: personOf(tx, values.person) });
      return;
    }
    updatePerson(tx, { ...values.person, id: found.person.id });
    updateCouncillor(tx, found, values);
  },
};

function typedOf(state: RecordState): RecordState {
  return Typed.partial().parse(state);
}

function personOf(tx: Tx, person: PersonInput): PersonId {
  const known = findPersonNamed(tx, fold(`${person.lastName} ${person.firstName}`), person.email);
  if (known) return known.id;
  const id = newId(PersonId);
  insertPerson(tx, { ...person, id });
  return id;
}
