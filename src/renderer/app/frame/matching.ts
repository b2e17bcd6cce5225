import { fold } from '#shared/kernel/french';
import type { Command } from '../../lib/command';

/** The commands of which every typed word starts a word of the label or of the keywords; all of them for an empty query. */
export function matching(commands: readonly Command[], query: string): readonly Command[] {
  const words = fold(query).split(' ').filter(Boolean);
  return commands.filter(({ label, keywords = [] }) => {
    const known = fold([label, ...keywords].join(' ')).split(' ');
    return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
  });
}
