import type { Tariff } from '#shared/features/in-kind/model';
import { SupportKind, TariffUnit } from '#shared/features/in-kind/model';
import { kindLabels, unitLabels } from './labels';

export const KIND_OPTIONS = SupportKind.options.map((value) => ({ value, label: kindLabels[value] }));

/** « par heure »: what one price pays for. */
export const UNIT_OPTIONS = TariffUnit.options.map((value) => ({ value, label: perUnit(value) }));

/** « par demi-journée » */
export function perUnit(unit: TariffUnit): string {
  return `par ${unitLabels[unit][0]}`;
}

interface TariffGroup {
  readonly group: string;
  readonly items: { value: string; label: string }[];
}

/** The tariffs on offer by kind, and the one in use even when it is archived. */
export function tariffGroups(tariffs: readonly Tariff[], usedId: string | null): TariffGroup[] {
  const offered = tariffs.filter(({ id, archivedAt }) => archivedAt === null || id === usedId);
  return SupportKind.options.flatMap((kind) => {
    const items = offered
      .filter((tariff) => tariff.kind === kind)
      .map(({ id, name, unit }) => ({ value: id, label: `${name}, ${perUnit(unit)}` }));
    return items.length === 0 ? [] : [{ group: kindLabels[kind], items }];
  });
}
