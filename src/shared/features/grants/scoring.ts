import type { Review } from './examination';
import type { Criterion } from './setup';

const TOP = 10;

type Marked = Pick<Review, 'marks'>;

/** The weighted mean of the marks of one review, out of 100; criteria left blank do not count. Null while nothing is marked. */
export function scoreOf({ marks }: Marked, criteria: readonly Pick<Criterion, 'id' | 'weight'>[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of criteria) {
    const given = marks.find(({ criterionId }) => criterionId === id);
    if (given === undefined) continue;
    sum += given.mark * weight;
    weights += weight;
  }
  return weights === 0 ? null : round((sum * 100) / (weights * TOP));
}

/** What several reviewers together think: the mean of their scores, and how far apart the lowest and the highest are. */
export function spreadOf(scores: readonly (number | null)[]): { mean: number; lowest: number; highest: number; spread: number } | null {
  const given = scores.filter((score) => score !== null);
  if (given.length === 0) return null;
  const lowest = Math.min(...given);
  const highest = Math.max(...given);
  const mean = round(given.reduce((total, score) => total + score, 0) / given.length);
  return { mean, lowest, highest, spread: round(highest - lowest) };
}

/** To one decimal. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
