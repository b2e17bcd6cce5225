import type { LegalKey, LegalSetting, LegalUnit } from '#shared/features/legal/model';
import type { CivilDate } from '#shared/kernel/dates';
import { compareDates, formatDateShort } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { cents, formatAmount } from '#shared/kernel/money';

/** One rule of the law with every dated value it has had, latest first. */
export interface LegalRule {
  readonly key: LegalKey;
  readonly label: string;
  readonly unit: LegalUnit;
  /** In force today. */
  readonly current: LegalSetting;
  readonly values: readonly LegalSetting[];
}

/** The settings gathered by rule, in the order they come; the value in force on `day` found for each. */
export function rulesOf(settings: readonly LegalSetting[], day: CivilDate): readonly LegalRule[] {
  const keys = [...new Set(settings.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const values = settings.filter((setting) => setting.key === key).toSorted(latestFirst);
    const current = values.find(({ validFrom }) => compareDates(validFrom, day) <= 0) ?? values.at(-1);
    return current ? [{ key, label: current.label, unit: current.unit, current, values }] : [];
  });
}

function latestFirst(a: LegalSetting, b: LegalSetting): number {
  return compareDates(b.validFrom, a.validFrom) || Number(b.own) - Number(a.own);
}

/** A value as it is read: `5 jours`, `23 000,00 €`, `art. L. 2121-12`. */
export function formatLegalValue({ unit, value }: Pick<LegalSetting, 'unit' | 'value'>): string {
  switch (unit) {
    case 'days':
      return plural(Number(value), 'jour', 'jours');
    case 'months':
      return plural(Number(value), 'mois', 'mois');
    case 'cents':
      return formatAmount(cents(Number(value)));
    case 'article':
      return `art. ${value}`;
    case 'count':
    case 'account':
      return value;
  }
}

/** « du 01/01/2026 », « de l’origine »: what follows « à partir ». */
export function fromWhen(date: CivilDate): string {
  return isOrigin(date) ? 'de l’origine' : `du ${formatDateShort(date)}`;
}

/** Since when a value applies; those that come from before everything are « l’origine ». */
export function formatSince(date: CivilDate): string {
  return isOrigin(date) ? 'l’origine' : formatDateShort(date);
}

function isOrigin(date: CivilDate): boolean {
  return date < '1950-01-01';
}
