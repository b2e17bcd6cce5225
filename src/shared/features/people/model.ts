import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, MandateId, PersonId } from '../../kernel/ids';

export const Civility = z.enum(['madam', 'sir', 'none']);
export type Civility = z.infer<typeof Civility>;

export const PersonInput = z.strictObject({
  civility: Civility,
  firstName: optionalLine(80),
  lastName: line(80),
  email: optionalLine(254),
  phone: optionalLine(40),
});
export type PersonInput = z.infer<typeof PersonInput>;

export const Person = PersonInput.extend({ id: PersonId });
/** Somebody, once: the same person may lead several associations and sit on the council. */
export type Person = z.infer<typeof Person>;

export const MandateRole = z.enum(['president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'other']);
export type MandateRole = z.infer<typeof MandateRole>;

export const Mandate = z.strictObject({
  id: MandateId,
  associationId: AssociationId,
  associationName: z.string(),
  person: Person,
  role: MandateRole,
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
  /** True when this person now sits on the municipal council. */
  isCouncillor: z.boolean(),
});
/** A function held in an association between two dates (null: not known, or still held). */
export type Mandate = z.infer<typeof Mandate>;
