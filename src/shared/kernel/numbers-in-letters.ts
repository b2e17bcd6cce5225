const SMALL = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const;
const TENS: Readonly<Record<number, string>> = { 2: 'vingt', 3: 'trente', 4: 'quarante', 5: 'cinquante', 6: 'soixante', 8: 'quatre-vingt' };

/** From 0 to 99, without the plural mark of « quatre-vingts ». */
function belowHundred(n: number): string {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const decade = Math.floor(n / 10);
  const base = decade === 7 || decade === 9 ? decade - 1 : decade;
  const tens = TENS[base] ?? '';
  const rest = n - base * 10;
  if (rest === 0) return tens;
  const linked = (rest === 1 || rest === 11) && base !== 8;
  return `${tens}${linked ? ' et ' : '-'}${belowHundred(rest)}`;
}

/** From 1 to 999; `final` when nothing but a noun follows, which gives « cents » and « quatre-vingts » their s. */
function belowThousand(n: number, final: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const words: string[] = [];
  if (hundreds > 1) words.push(belowHundred(hundreds));
  if (hundreds > 0) words.push(hundreds > 1 && rest === 0 && final ? 'cents' : 'cent');
  if (rest > 0) words.push(rest === 80 && final ? 'quatre-vingts' : belowHundred(rest));
  return words.join(' ');
}

function scaled(count: number, noun: 'milliard' | 'million'): string[] {
  if (count === 0) return [];
  return [belowThousand(count, true), count > 1 ? `${noun}s` : noun];
}

/**
 * A whole number in French words, with the traditional hyphens (« deux mille vingt-six », « quatre-vingt-un », « deux cents »).
 * @throws RangeError beyond ±999 999 999 999 or if it is not whole.
 */
export function numberInLetters(n: number): string {
  if (!Number.isInteger(n) || Math.abs(n) >= 1e12) throw new RangeError(`cannot spell ${n}`);
  if (n < 0) return `moins ${numberInLetters(-n)}`;
  if (n === 0) return SMALL[0];
  const thousands = Math.floor(n / 1e3) % 1e3;
  const units = n % 1e3;
  const words = [...scaled(Math.floor(n / 1e9), 'milliard'), ...scaled(Math.floor(n / 1e6) % 1e3, 'million')];
  if (thousands > 1) words.push(belowThousand(thousands, false));
  if (thousands > 0) words.push('mille');
  if (units > 0) words.push(belowThousand(units, true));
  return words.join(' ');
}
