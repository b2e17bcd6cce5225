import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, CouncillorId, MandateId, PersonId, SessionId } from '../../kernel/ids';

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

/** What the sheet of a person lets one change. */
export const PersonDetails = PersonInput.extend({
  /** What tells two people of the same name apart, and how a name is said aloud. */
  note: text(500),
});
export type PersonDetails = z.infer<typeof PersonDetails>;

export const Person = PersonInput.extend({ id: PersonId });
/** Somebody, once: the same person may lead several associations and sit on the council. */
export type Person = z.infer<typeof Person>;

export const PersonRow = Person.extend({
  note: z.string(),
  isCouncillor: z.boolean(),
  /** The associations they lead now, by name. */
  associations: z.array(z.string()),
});
/** Somebody in a list, with what tells two people of the same name apart. */
export type PersonRow = z.infer<typeof PersonRow>;

export const MandateRole = z.enum(['president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'other']);
export type MandateRole = z.infer<typeof MandateRole>;

/** How somebody is tied to a body: a function held in it, or something else that is declared. `relative`: a spouse or a relative leads it. */
export const InterestRole = z.enum([...MandateRole.options, 'member', 'manager', 'employee', 'shareholder', 'relative']);
export type InterestRole = z.infer<typeof InterestRole>;

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

export const MandateRecord = z.strictObject({
  id: MandateId,
  associationId: AssociationId,
  personId: PersonId,
  role: MandateRole,
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
});
/** A mandate as it is stored: what puts it back exactly as it was. */
export type MandateRecord = z.infer<typeof MandateRecord>;

/**
 * Who receives a function: somebody known, or somebody new. `namesake` says that a new person bears, knowingly, the name of one the file
 * knows already: without it such a person is refused, so that nobody exists twice unawares.
 */
export const Appointee = z.union([z.strictObject({ id: PersonId }), PersonInput.extend({ namesake: z.literal(true).optional() })]);
export type Appointee = z.infer<typeof Appointee>;

const CouncilSeat = z.strictObject({
  councillorId: CouncillorId,
  function: z.enum(['mayor', 'deputy', 'delegate', 'councillor']),
  startsOn: zCivilDate,
  endsOn: zCivilDate.nullable(),
});

const PersonConcern = z.strictObject({
  associationId: AssociationId,
  associationName: z.string(),
  /** What ties them to it: a mandate, or a link they declared. */
  role: InterestRole,
  campaignId: CampaignId,
  campaignName: z.string(),
  /** The next session whose agenda holds the grants of that campaign; null when there is none. */
  session: z.strictObject({ id: SessionId, meetsOn: zCivilDate }).nullable(),
});

export const PersonSheet = PersonDetails.extend({
  id: PersonId,
  version: z.int(),
  /** The record that took this one in; null for nearly all. */
  mergedInto: PersonId.nullable(),
  isCouncillor: z.boolean(),
  /** Every mandate, past and present, in every association. */
  mandates: z.array(Mandate.extend({ inTrash: z.boolean() })),
  seats: z.array(CouncilSeat),
  /** Of a councillor: the requests this year and later that they take no part in (CGCT, art. L2131-11). */
  concerns: z.array(PersonConcern),
});
/** All that the file says of somebody. */
export type PersonSheet = z.infer<typeof PersonSheet>;
