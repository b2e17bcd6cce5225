import { z } from 'zod';
import type { Mandate } from '#shared/features/people/model';
import { MandateRole, PersonInput } from '#shared/features/people/model';
import { zCivilDate } from '#shared/kernel/dates';
import type { CivilDate } from '#shared/kernel/dates';
import type { CallOutput } from '../../lib/api';
import { call } from '../../lib/api';

/** Someone the file already knows, as `people.search` finds them. */
export type KnownPerson = CallOutput<'people.search'>[number];

/** The form that gives a function to someone: new, or copied from a known person. */
export const LeaderForm = z.strictObject({ person: PersonInput, role: MandateRole, startsOn: zCivilDate.nullable() });

/** Whether a mandate is over on a day. */
export function isOver({ endsOn }: Mandate, day: CivilDate): boolean {
  return endsOn !== null && endsOn < day;
}

/** Gives a mandate back as it was before it was ended or removed: the contract has no reopening, so it is written anew. */
export async function putBackMandate(mandate: Mandate): Promise<void> {
  const { associationId, person, role, startsOn, endsOn } = mandate;
  const again = await call('mandates.add', { associationId, person: { id: person.id }, role, startsOn });
  if (endsOn !== null) await call('mandates.end', { id: again.id, endsOn });
}
