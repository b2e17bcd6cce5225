import type { CivilDate } from '../../kernel/dates';
import { fold } from '../../kernel/french';
import type { MandateRecord, PersonInput } from './model';

/** The name two records of one person share: last name first, folded. */
export function sortNameOf({ lastName, firstName }: Pick<PersonInput, 'lastName' | 'firstName'>): string {
  return fold(`${lastName} ${firstName}`);
}

type Period = Pick<MandateRecord, 'startsOn' | 'endsOn'>;

/** Whether a mandate is held on a day; a start that is not known is taken as long past. */
export function isHeldOn({ startsOn, endsOn }: Period, day: CivilDate): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day);
}

/**
 * Whether two mandates are surely held at the same time. One that ends the day the other begins does not count: it was renewed. A mandate
 * whose start is not known is only sure of its last day, or of today when it has none.
 */
export function overlap(one: Period, other: Period, today: CivilDate): boolean {
  const [a, b] = [one, other].map((period) => ({ from: period.startsOn ?? period.endsOn ?? today, until: period.endsOn ?? FOREVER }));
  return a !== undefined && b !== undefined && a.from < b.until && b.from < a.until;
}

const FOREVER = '9999-12-31';
