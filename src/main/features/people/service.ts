import type { z } from 'zod';
import type { peopleContract } from '#shared/features/people/contract';
import type { Person, PersonSheet } from '#shared/features/people/model';
import { broken } from '#shared/kernel/errors';
import type { Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { getPerson, updateNote, updatePerson } from './repository';
import { getPersonSheet } from './sheet-report';

type UpdatePerson = z.output<(typeof peopleContract)['people.update']['input']>;

export type PeopleService = ReturnType<typeof createPeopleService>;

/** The address book. */
export function createPeopleService(store: Store) {
  return {
    update({ id, version, values }: UpdatePerson, call: Call): PersonSheet {
      const updated = store.write(call, (tx, audit) => {
        const before = getPerson(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'person' });
        const { note, ...identity } = values;
        updatePerson(tx, { ...identity, id });
        updateNote(tx, id, note);
        const after = getPerson(tx, id);
        audit({ entity: 'person', entityId: id, label: nameOf(after), before, after });
        return getPersonSheet(tx, id, call.today);
      });
      tellPeopleChanged(call);
      return updated;
    },
  };
}

/** A person shows on the sheets of their associations, on the council's page and on the agenda items that concern them. */
export function tellPeopleChanged(call: Call): void {
  call.changed('people', 'associations', 'councillors', 'council', 'campaigns');
}

export function nameOf({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`.trim();
}
