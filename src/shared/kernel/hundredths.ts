/** Reads a number with at most two decimals as people type it (`2`, `2,5`, `0.75`), in hundredths: 250 for « 2,5 ». Undefined otherwise. */
export function parseHundredths(text: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replace(/\s+/g, ''));
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** « 2,5 » for 250, « 3 » for 300. */
export function formatHundredths(hundredths: number): string {
  const decimals = String(Math.abs(hundredths) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = `${hundredths < 0 ? '-' : ''}${Math.trunc(Math.abs(hundredths) / 100)}`;
  return decimals === '' ? whole : `${whole},${decimals}`;
}
