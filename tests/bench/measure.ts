/** One side of a comparison: does its work once and answers how long the part that counts took, in milliseconds. */
export type Side = () => Promise<number> | number;

/** Two medians of the same run, and their ratio. */
export interface Comparison {
  readonly ours: number;
  readonly base: number;
  readonly ratio: number;
}

/** Runs both sides once for nothing, then `rounds` times each, taking turns at going first. */
export async function compare(rounds: number, sides: { ours: Side; base: Side }): Promise<Comparison> {
  globalThis.gc?.();
  await sides.ours();
  await sides.base();
  const times = { ours: [] as number[], base: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'base'] as const) : (['base', 'ours'] as const);
    for (const side of order) times[side].push(await sides[side]());
  }
  return comparisonOf(median(times.ours), median(times.base));
}

export function comparisonOf(ours: number, base: number): Comparison {
  return { ours, base, ratio: ours / base };
}

/** The middle of the values; the mean of the two in the middle when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('no value');
  return (lower + upper) / 2;
}

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
