import type { SupportKind, TariffInput } from '#shared/features/in-kind/model';
import { raised, supportAmount } from '#shared/features/in-kind/rules';
import { cents, type Cents } from '#shared/kernel/money';
import { createChance, type Chance } from './chance';
import type { Sheet } from './sheets';

const SEED = 10_114;
/** One association in three is helped in kind. */
const EVERY = 3;
/** Each year's prices, 2 % above those of the year before. */
const RAISE = 200;

/** A tariff with its prices of three years, earliest first. */
export interface InventedTariff {
  readonly values: TariffInput;
  readonly rates: readonly { readonly year: number; readonly amount: Cents }[];
  /** How much of it an association usually gets in a year, in hundredths. */
  readonly usual: readonly [least: number, most: number];
}

/** Help given to the association of a rank, with the tariff of a place in the list. */
export interface InventedSupport {
  readonly rank: number;
  readonly tariff: number;
  readonly year: number;
  readonly quantity: number;
  readonly unitPrice: Cents;
  readonly amount: Cents;
}

export interface InventedInKind {
  readonly tariffs: readonly InventedTariff[];
  readonly supports: readonly InventedSupport[];
}

type Idea = readonly [kind: SupportKind, name: string, unit: TariffInput['unit'], price: number, least: number, most: number];

const IDEAS: readonly Idea[] = [
  ['room', 'Salle polyvalente', 'day', 18_000, 100, 400],
  ['room', 'Gymnase', 'hour', 1_650, 4_000, 22_000],
  ['room', 'Salle de réunion', 'hour', 620, 1_000, 9_000],
  ['room', 'Local associatif', 'month', 14_500, 1_200, 1_200],
  ['equipment', 'Podium et barrières', 'use', 24_000, 100, 300],
  ['equipment', 'Sonorisation', 'day', 6_000, 100, 400],
  ['equipment', 'Minibus', 'day', 8_500, 100, 800],
  ['staff', 'Agent technique', 'hour', 3_140, 200, 2_400],
  ['other', 'Impression de documents', 'use', 3_500, 100, 600],
];

/** Tariffs of last year, this year and the next, and the help of two years for some forty associations. */
export function inventInKind(sheets: readonly Sheet[], year: number): InventedInKind {
  const chance = createChance(SEED);
  const tariffs = IDEAS.map(([kind, name, unit, price, least, most]): InventedTariff => {
    const now = raised(cents(price), RAISE);
    const rates = [
      { year: year - 1, amount: cents(price) },
      { year, amount: now },
      { year: year + 1, amount: raised(now, RAISE) },
    ];
    return { values: { kind, name, unit }, rates, usual: [least, most] };
  });
  const helped = [...sheets.keys()].filter((rank) => rank % EVERY === 0 && sheets[rank]?.values.status === 'active');
  const supports = helped.flatMap((rank) => {
    const places = [...new Set([chance.whole(0, tariffs.length - 1), chance.whole(0, tariffs.length - 1)])];
    return [year - 1, year].flatMap((given) => places.map((tariff) => supportOf(chance, tariffs, { rank, tariff, year: given })));
  });
  return { tariffs, supports };
}

function supportOf(
  chance: Chance,
  tariffs: readonly InventedTariff[],
  place: Pick<InventedSupport, 'rank' | 'tariff' | 'year'>,
): InventedSupport {
  const { usual, rates } = tariffs[place.tariff] ?? raise();
  const unitPrice = rates.find(({ year }) => year === place.year)?.amount ?? raise();
  const quantity = Math.max(100, Math.round(chance.whole(...usual) / 50) * 50);
  return { ...place, quantity, unitPrice, amount: supportAmount(quantity, unitPrice) ?? raise() };
}

function raise(): never {
  throw new RangeError('no such tariff');
}
