import { addDays, addMonths, daysBetween, type CivilDate } from '../../kernel/dates';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { SilenceClock } from './model';

/** Days given to complete a file, first and last. */
export interface Suspension {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** When a request came in, and the times its clock stood still. */
export interface Silence {
  readonly receivedOn: CivilDate;
  readonly suspensions: readonly Suspension[];
}

/**
 * How long the town may still say nothing: two months from the receipt, month end clamped (31 December: 28 February), then silence is a refusal
 * (CRPA, art. L. 231-4, 3°). The days given to produce missing documents do not count (CRPA, art. L. 114-5).
 */
export function silenceClock({ receivedOn, suspensions }: Silence, today: CivilDate, law: LegalLookup): SilenceClock {
  const term = addMonths(receivedOn, legalNumber(law, 'grant.silence-months'));
  const endsOn = merged(suspensions).reduce((end, { from, to }) => (from < end ? addDays(end, daysBetween(from, to)) : end), term);
  const held = suspensions.find(({ from, to }) => from <= today && today < to && from < endsOn);
  return { days: daysBetween(receivedOn, today), endsOn, left: daysBetween(today, endsOn), heldUntil: held?.to ?? null };
}

/** The same days, none counted twice, in their order. */
function merged(suspensions: readonly Suspension[]): Suspension[] {
  const apart: Suspension[] = [];
  for (const one of suspensions.filter(({ from, to }) => from < to).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = apart.at(-1);
    if (last && one.from <= last.to) apart[apart.length - 1] = { from: last.from, to: one.to > last.to ? one.to : last.to };
    else apart.push(one);
  }
  return apart;
}
