/** Choices that look random and are the same at every run. */
export interface Chance {
  /** From `min` to `max`, both included. */
  whole(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in `percent` cases out of a hundred. */
  happens(percent: number): boolean;
}

/** A seeded generator (mulberry32). Each part of the sample town has its own seed, so that changing one leaves the others alone. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    pick(list) {
      const index = whole(0, list.length - 1);
      if (index >= list.length) throw new RangeError('nothing to pick from');
      return list[index] as (typeof list)[number]; // the index was just checked
    },
    happens: (percent) => next() * 100 < percent,
  };
}
