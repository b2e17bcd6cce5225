import type { CivilDate } from '#shared/kernel/dates';
import { isoDateOf } from '#shared/kernel/dates';

/** Today at the town hall. */
export function today(): CivilDate {
  return isoDateOf(Date.now());
}
