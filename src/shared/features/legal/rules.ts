import type { CivilDate } from '../../kernel/dates';
import { compareDates } from '../../kernel/dates';
import type { LegalKey, LegalSetting } from './model';

/** The value of one rule in force on a day, with the source to show. */
export interface LegalValue {
  readonly value: string;
  readonly source: string;
  readonly validFrom: CivilDate;
}

/** Looks up the law on one day. */
export type LegalLookup = (key: LegalKey) => LegalValue;

/** The law in force on `day`: of each key, the setting that started last; the town's own wins on the same date. */
export function lawOn(day: CivilDate, settings: readonly LegalSetting[]): LegalLookup {
  return (key) => {
    const inForce = settings.filter((setting) => setting.key === key && compareDates(setting.validFrom, day) <= 0).sort(latestFirst)[0];
    if (!inForce) throw new RangeError(`no value of ${key} on ${day}`);
    return inForce;
  };
}

/** The whole number a lookup finds (days, months, cents, counts). */
export function legalNumber(law: LegalLookup, key: LegalKey): number {
  const number = Number(law(key).value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${key} is not a whole number`);
  return number;
}

function latestFirst(a: LegalSetting, b: LegalSetting): number {
  return compareDates(b.validFrom, a.validFrom) || Number(b.own) - Number(a.own);
}
