import { groupThousands, NBSP } from '../../kernel/french';
import { cents, type Cents } from '../../kernel/money';
import type { KindTotals, SupportKind, Tariff, TariffUnit } from './model';
import { TARIFF_UNITS } from './words';

/** What no single support may go beyond: ten million euros. */
export const MOST_SUPPORT = 1_000_000_000;

/** Quantity (in hundredths) × price, rounded to the cent, half away from zero. Exact whatever the sizes. */
export function amountOf(quantity: number, unitPrice: Cents): bigint {
  return (BigInt(quantity) * BigInt(unitPrice) + 50n) / 100n;
}

/** The same as cents; undefined beyond what a support may be worth. */
export function supportAmount(quantity: number, unitPrice: Cents): Cents | undefined {
  const amount = amountOf(quantity, unitPrice);
  return amount > BigInt(MOST_SUPPORT) ? undefined : cents(Number(amount));
}

/** A price raised (or lowered) by a percentage in hundredths (250 is 2,5 %), rounded to the cent, half away from zero. */
export function raised(amount: Cents, percent: number): Cents {
  return cents(Number((BigInt(amount) * BigInt(10_000 + percent) + 5_000n) / 10_000n));
}

/** The price to propose in a year: that of the year, or else of the last year before it that has one. */
export function proposedPrice({ rates }: Pick<Tariff, 'rates'>, year: number): Tariff['rates'][number] | undefined {
  return rates.filter((rate) => rate.year <= year).toSorted((a, b) => b.year - a.year)[0];
}

export const NO_KIND: KindTotals = { room: cents(0), equipment: cents(0), staff: cents(0), other: cents(0) };

/** Sums by kind of lines that each have one; exact to the cent. */
export function totalsByKind(lines: readonly { readonly kind: SupportKind; readonly amount: Cents }[]): KindTotals {
  return lines.reduce<KindTotals>((totals, { kind, amount }) => ({ ...totals, [kind]: cents(totals[kind] + amount) }), NO_KIND);
}

/** The whole of the sums by kind. */
export function totalOfKinds({ room, equipment, staff, other }: KindTotals): Cents {
  return cents(room + equipment + staff + other);
}

/** `2,5`, `1 200`: hundredths as people write them, without useless zeros. */
export function formatQuantity(quantity: number): string {
  const decimals = String(quantity % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${groupThousands(Math.floor(quantity / 100))}${decimals === '' ? '' : `,${decimals}`}`;
}

/** « 2,5 heures », « 1 jour »: in French the plural starts at two. */
export function quantityWithUnit(quantity: number, unit: TariffUnit): string {
  const [one, many] = TARIFF_UNITS[unit];
  return `${formatQuantity(quantity)}${NBSP}${quantity < 200 ? one : many}`;
}
