import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, MandateId, PersonId } from '../../kernel/ids';
import { Mandate, MandateRole, Person, PersonInput } from './model';

export const peopleContract = {
  'people.search': query(
    { permission: 'read', summary: 'Finds persons by accent-blind words of their name.' },
    z.strictObject({ search: z.string().max(200) }),
    z.array(Person.extend({ isCouncillor: z.boolean() })),
  ),
  'mandates.list': query(
    { permission: 'read', summary: 'The mandates of an association, present ones first.' },
    z.strictObject({ associationId: AssociationId }),
    z.array(Mandate),
  ),
  'mandates.add': command(
    { permission: 'write', summary: 'Gives a function in an association to a known or a new person.' },
    z.strictObject({
      associationId: AssociationId,
      person: z.union([z.strictObject({ id: PersonId }), PersonInput]),
      role: MandateRole,
      startsOn: zCivilDate.nullable(),
    }),
    Mandate,
  ),
  'mandates.end': command(
    { permission: 'write', summary: 'Ends a mandate on a date.' },
    z.strictObject({ id: MandateId, endsOn: zCivilDate }),
    Mandate,
  ),
  'mandates.remove': command(
    { permission: 'write', summary: 'Removes a mandate typed by mistake.' },
    z.strictObject({ id: MandateId }),
    z.strictObject({}),
  ),
};
