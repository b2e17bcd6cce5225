import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Difference, Passage } from '#shared/features/documents/returned';

/** How many differences are shown; the others are counted. */
const SHOWN = 200;

/** What changed between two texts, paragraph by paragraph, word by word in those that were rewritten. */
export function differencesBetween(before: readonly string[], after: readonly string[]): { changes: number; differences: Difference[] } {
  const differences: Difference[] = [];
  let gone: readonly string[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) gone = [...gone, ...value];
    else {
      differences.push(...rewritten(gone, added ? value : []));
      gone = [];
    }
  }
  differences.push(...rewritten(gone, []));
  return { changes: differences.length, differences: differences.slice(0, SHOWN) };
}

/** Paragraphs that took the place of others are compared in pairs; the rest came or went whole. */
function rewritten(gone: readonly string[], come: readonly string[]): Difference[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, rank) => {
    const [before, after] = [gone[rank], come[rank]];
    if (before === undefined) return whole(after ?? '', 'added');
    if (after === undefined) return whole(before, 'removed');
    return { passages: diffWordsWithSpace(before, after).map(passageOf) };
  });
}

function whole(text: string, change: Passage['change']): Difference {
  return { passages: [{ text, change }] };
}

function passageOf({ value, added, removed }: { value: string; added: boolean; removed: boolean }): Passage {
  if (added) return { text: value, change: 'added' };
  return { text: value, change: removed ? 'removed' : 'same' };
}
