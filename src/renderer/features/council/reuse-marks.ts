import { diffWordsWithSpace } from 'diff';
import type { Passage } from '#shared/features/documents/returned';
import { staleMarks, type Passing, type StaleMark } from '#shared/features/council/stale-marks';

/** What of a text taken up still belongs to its time: only what nobody has changed since. */
export function carriedMarks(former: string, now: string, passing: Passing): StaleMark[] {
  const kept = keptRuns(former, now);
  return staleMarks(now, passing).filter(({ at, found }) => kept.some(([start, end]) => at >= start && at + found.length <= end));
}

/** The runs of a text that are those of the former one, from a character to another. */
function keptRuns(former: string, now: string): [start: number, end: number][] {
  const runs: [number, number][] = [];
  let at = 0;
  for (const { value, added, removed } of diffWordsWithSpace(former, now)) {
    if (removed) continue;
    if (!added) runs.push([at, at + value.length]);
    at += value.length;
  }
  return runs;
}

/** A text word by word against the former one. */
export function passagesBetween(former: string, now: string): Passage[] {
  return diffWordsWithSpace(former, now).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** A mark with a few words around it, for whoever reads it again. */
export interface MarkInContext {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const AROUND = 45;

export function inContext(text: string, { at, found }: StaleMark): MarkInContext {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const ends = text.indexOf('\n', at);
  const end = ends < 0 ? text.length : ends;
  const from = Math.max(start, at - AROUND);
  const to = Math.min(end, at + found.length + AROUND);
  return {
    before: `${from > start ? '…' : ''}${text.slice(from, at)}`,
    found,
    after: `${text.slice(at + found.length, to)}${to < end ? '…' : ''}`,
  };
}
