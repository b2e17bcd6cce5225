import type { SupportKind, TariffUnit } from './model';

export const SUPPORT_KINDS: Readonly<Record<SupportKind, string>> = {
  room: 'Salles',
  equipment: 'Matériel',
  staff: 'Personnel',
  other: 'Autres',
};

/** One of a unit, and several. */
export const TARIFF_UNITS: Readonly<Record<TariffUnit, readonly [one: string, many: string]>> = {
  hour: ['heure', 'heures'],
  'half-day': ['demi-journée', 'demi-journées'],
  day: ['jour', 'jours'],
  use: ['utilisation', 'utilisations'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
};
