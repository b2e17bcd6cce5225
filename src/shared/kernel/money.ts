import { z } from 'zod';
import { groupThousands, NNBSP } from './french';
import { numberInLetters } from './numbers-in-letters';

/** An amount in whole euro cents (a safe integer, negative for a debt). The only way money is stored, computed and carried. */
export const zCents = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof zCents>;

/**
 * Brands a number of cents.
 * @throws RangeError unless it is a safe integer.
 */
export function cents(n: number): Cents {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of cents: ${n}`);
  return (n === 0 ? 0 : n) as Cents;
}

const GROUPED = /^([-−]?)(\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:\.\d{3}){2,})(?:[.,](\d{1,2}))?$/;

/**
 * Reads an amount as people type it, in euros: `1200`, `1 200`, `1200,50 €`, `1.200,50`, `1200.5`, `12 euros`.
 * Undefined if it is not an amount, has more than two decimals, or is ambiguous (`1.200`: a thousand or three decimals?).
 */
export function parseAmount(text: string): Cents | undefined {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/(?:€|euros?|eur)\s*$/i, '')
    .trim();
  const match = GROUPED.exec(bare);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  const value = Number(whole.replace(/[ .]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(value)) return undefined;
  return cents(sign === '' ? value : -value);
}

/** Reads a spreadsheet cell: text as `parseAmount`, or a number of euros, seen with the 15 digits a spreadsheet keeps. */
export function parseAmountCell(value: string | number): Cents | undefined {
  return parseAmount(typeof value === 'string' ? value : String(Number(value.toPrecision(15))));
}

/** `1 200,00` with narrow no-break spaces between thousands, without the euro sign. */
export function formatAmountBare(c: Cents): string {
  const size = Math.abs(c);
  const euros = groupThousands(Math.floor(size / 100));
  return `${c < 0 ? '-' : ''}${euros},${String(size % 100).padStart(2, '0')}`;
}

/** `1 200,00 €` with narrow no-break spaces. */
export function formatAmount(c: Cents): string {
  return `${formatAmountBare(c)}${NNBSP}€`;
}

/** The exact sum; zero for an empty list. */
export function sumCents(list: readonly Cents[]): Cents {
  return cents(list.reduce<number>((sum, amount) => sum + amount, 0));
}

const WEIGHT_SCALE = 1e6;

/**
 * Shares a total in proportion to weights by the largest remainder (ties go to the first), so that the parts add up exactly.
 * Weights count up to their sixth decimal.
 * @throws RangeError if a weight is negative or not finite, or if no weight is positive.
 */
export function apportion(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0)) throw new RangeError('weights must be positive or zero');
  const scaled = weights.map((weight) => BigInt(Math.round(weight * WEIGHT_SCALE)));
  const sum = scaled.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw new RangeError('at least one weight must be positive');
  const size = BigInt(Math.abs(total));
  const shares = scaled.map((weight, rank) => ({ rank, floor: (size * weight) / sum, remainder: (size * weight) % sum }));
  const missing = Number(shares.reduce((left, { floor }) => left - floor, size));
  const byRemainder = shares.toSorted((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.rank - b.rank);
  const favoured = new Set(byRemainder.slice(0, missing).map(({ rank }) => rank));
  return shares.map(({ rank, floor }) => cents(Math.sign(total) * (Number(floor) + (favoured.has(rank) ? 1 : 0))));
}

function counted(n: number, noun: string): string {
  const linked = n >= 1e6 && n % 1e6 === 0 ? ' d’' : ' ';
  return `${numberInLetters(n)}${linked}${noun}${n > 1 ? 's' : ''}`;
}

/** The amount as conventions write it: « mille deux cents euros et cinquante centimes », « un million d’euros ». */
export function amountInLetters(c: Cents): string {
  if (c < 0) return `moins ${amountInLetters(cents(Math.abs(c)))}`;
  const euros = Math.floor(c / 100);
  const rest = c % 100;
  if (rest === 0) return counted(euros, 'euro');
  return euros === 0 ? counted(rest, 'centime') : `${counted(euros, 'euro')} et ${counted(rest, 'centime')}`;
}
