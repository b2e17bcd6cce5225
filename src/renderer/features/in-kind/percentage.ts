import { formatHundredths, parseHundredths } from '#shared/kernel/hundredths';

/** Reads `2,5`, `-1`, `+ 3 %` into hundredths of a percent; undefined for anything else. */
export function parsePercentage(text: string): number | undefined {
  const match = /^([+−-]?)\s*(.+?)\s*%?$/.exec(text.trim());
  const size = parseHundredths(match?.[2] ?? '');
  if (size === undefined) return undefined;
  return match?.[1] === '-' || match?.[1] === '−' ? -size : size;
}

/** `2,5`, `-1` */
export function formatPercentage(percent: number): string {
  return formatHundredths(percent);
}
