import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, MandateId, PersonId } from '../../kernel/ids';
import { Appointee, Mandate, MandateRecord, MandateRole, PersonDetails, PersonRow, PersonSheet } from './model';

const NO_MANDATE = 'Indiquez au moins un mandat.';
const Changed = z.strictObject({ ended: z.array(Mandate), opened: z.array(Mandate) });

export const peopleContract = {
  'people.search': query(
    { permission: 'read', summary: 'Finds persons by accent-blind words of their name.' },
    z.strictObject({ search: z.string().max(200) }),
    z.array(PersonRow),
  ),
  'people.list': query(
    { permission: 'read', summary: 'One page of the address book, found by accent-blind words.' },
    z.strictObject({
      search: z.string().max(200).optional(),
      /** Only those who sit on the council. */
      councillors: z.boolean().optional(),
      page: z.int().min(1),
      pageSize: z.int().min(1).max(200),
    }),
    z.strictObject({ rows: z.array(PersonRow), total: z.int() }),
  ),
  'people.namesakes': query(
    { permission: 'read', summary: 'The persons who bear a name already, accents and case aside.' },
    z.strictObject({ lastName: z.string().max(80), firstName: z.string().max(80) }),
    z.array(PersonRow),
  ),
  'people.get': query(
    { permission: 'read', summary: 'All that the file says of a person: mandates, council seats, what they are concerned by.' },
    z.strictObject({ id: PersonId }),
    PersonSheet,
  ),
  'people.update': command(
    { permission: 'write', summary: 'Corrects a person; refused when it changed meanwhile.' },
    z.strictObject({ id: PersonId, version: z.int(), values: PersonDetails }),
    PersonSheet,
  ),
  'mandates.list': query(
    { permission: 'read', summary: 'The mandates of an association, present ones first.' },
    z.strictObject({ associationId: AssociationId }),
    z.array(Mandate),
  ),
  'mandates.add': command(
    { permission: 'write', summary: 'Gives a function in an association to a known or a new person.' },
    z.strictObject({ associationId: AssociationId, person: Appointee, role: MandateRole, startsOn: zCivilDate.nullable() }),
    Mandate,
  ),
  'mandates.update': command(
    { permission: 'write', summary: 'Corrects the function and the dates of a mandate.' },
    z.strictObject({
      id: MandateId,
      values: z.strictObject({ role: MandateRole, startsOn: zCivilDate.nullable(), endsOn: zCivilDate.nullable() }),
    }),
    Mandate,
  ),
  'mandates.end': command(
    { permission: 'write', summary: 'Ends a mandate on a date.' },
    z.strictObject({ id: MandateId, endsOn: zCivilDate }),
    Mandate,
  ),
  'mandates.succeed': command(
    { permission: 'write', summary: 'Ends mandates on a day and opens those of the successors on the same day, in one gesture.' },
    z
      .strictObject({
        associationId: AssociationId,
        on: zCivilDate,
        ends: z.array(MandateId).max(50),
        opens: z.array(z.strictObject({ role: MandateRole, person: Appointee })).max(50),
      })
      .refine(({ ends, opens }) => ends.length + opens.length > 0, NO_MANDATE),
    Changed,
  ),
  'mandates.remove': command(
    { permission: 'write', summary: 'Removes a mandate typed by mistake.' },
    z.strictObject({ id: MandateId }),
    z.strictObject({}),
  ),
  'mandates.putBack': command(
    { permission: 'write', summary: 'Puts mandates back as they were under their own identity, without those that had replaced them.' },
    z
      .strictObject({
        mandates: z.array(MandateRecord).max(50),
        /** Mandates that the undone gesture had opened. */
        without: z.array(MandateId).max(50),
        /** Persons that it had created: deleted when nothing names them any more. */
        forget: z.array(PersonId).max(50),
      })
      .refine(({ mandates, without }) => mandates.length + without.length > 0, NO_MANDATE),
    z.array(Mandate),
  ),
};
