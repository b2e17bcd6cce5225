import type { RichBlock, Run } from './model';
import { parseRichText } from './parse';

/** The words of a stored text without its marks, one line per paragraph, point or row: to compare, to search, to count. */
export function plainText(text: string): string {
  return parseRichText(text).flatMap(blockLines).join('\n');
}

/** The words of one block, one line per paragraph, point or row. */
export function blockLines(block: RichBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordsOf(block.runs)];
    case 'list':
      return block.items.map(({ level, runs }) => `${'  '.repeat(level)}– ${wordsOf(runs)}`);
    case 'table':
      return block.rows.map((row) => row.map(wordsOf).join(' | '));
  }
}

/** The words of runs, whatever their look. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
