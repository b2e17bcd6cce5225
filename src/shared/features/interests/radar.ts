import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CouncillorId, ItemId, PersonId, SessionId } from '../../kernel/ids';
import { Standing } from '../sitting/model';

export const RadarAffair = z.strictObject({
  councillorId: CouncillorId,
  sessionId: SessionId,
  meetsOn: zCivilDate,
  itemId: ItemId,
  /** As printed on the agenda, or its rank. */
  number: z.string(),
  title: z.string(),
  /** Why it concerns them, as printed: « présidente de l’association « Harmonie » ». */
  reason: z.string(),
  standing: Standing,
});
/** An affair of a session to come that concerns a councillor. */
export type RadarAffair = z.infer<typeof RadarAffair>;

export const Namesake = z.strictObject({
  councillorId: CouncillorId,
  /** The record of the councillor, and that of the leader who bears the same name. */
  personId: PersonId,
  leaderId: PersonId,
  name: z.string(),
  associationId: AssociationId,
  associationName: z.string(),
});
/** Somebody who leads an association under the name of a councillor: perhaps the same person, with two records. */
export type Namesake = z.infer<typeof Namesake>;

export const Radar = z.strictObject({ affairs: z.array(RadarAffair), namesakes: z.array(Namesake) });
/** What the sessions to come hold that concerns councillors, and whom the file may know twice. */
export type Radar = z.infer<typeof Radar>;
