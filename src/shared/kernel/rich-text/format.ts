import { DEEPEST, type ListItem, type RichBlock, type RichTable, type Run } from './model';
import { formatRuns, tidyRuns } from './runs';

/**
 * Blocks as they are written and read back: runs tidied, nothing empty, lists that follow each other put together, levels without gaps,
 * rows of one length.
 */
export function tidyBlocks(blocks: readonly RichBlock[]): RichBlock[] {
  const tidy: RichBlock[] = [];
  for (const block of blocks.map(tidyBlock)) {
    const last = tidy.at(-1);
    if (block === null) continue;
    if (block.kind === 'list' && last?.kind === 'list')
      tidy[tidy.length - 1] = { ...last, items: levelled([...last.items, ...block.items]) };
    else tidy.push(block);
  }
  return tidy;
}

function tidyBlock(block: RichBlock): RichBlock | null {
  switch (block.kind) {
    case 'paragraph': {
      const runs = tidyRuns(block.runs);
      return runs.length === 0 ? null : { ...block, runs };
    }
    case 'list': {
      const items = block.items.map((item) => ({ ...item, runs: tidyRuns(item.runs) })).filter(({ runs }) => runs.length > 0);
      return items.length === 0 ? null : { ...block, items: levelled(items) };
    }
    case 'table':
      return tidyTable(block);
  }
}

function levelled(items: readonly ListItem[]): ListItem[] {
  let deepest = 0;
  return items.map((item) => {
    const level = Math.max(0, Math.min(item.level, deepest, DEEPEST));
    deepest = level + 1;
    return { ...item, level };
  });
}

function tidyTable({ kind, rows }: RichTable): RichTable | null {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return null;
  return { kind, rows: rows.map((row) => Array.from({ length: columns }, (_, rank) => tidyRuns(row[rank] ?? []))) };
}

/** The text that is stored: paragraphs apart by an empty line, `- ` and `1. ` points, `|` tables. `parseRichText` reads it back. */
export function formatRichText(blocks: readonly RichBlock[]): string {
  return tidyBlocks(blocks).map(formatBlock).join('\n\n');
}

function formatBlock(block: RichBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block.runs).join('\n');
    case 'list':
      return formatItems(block.items);
    case 'table':
      return formatTable(block);
  }
}

/** The lines of a paragraph, none of which would be read as something else. */
function linesOf(runs: readonly Run[]): string[] {
  return formatRuns(runs)
    .split('\n')
    .map((line) => line.replace(/^(?=-\s|\|)/u, '\\').replace(/^(\d{1,3})(?=\.\s)/u, '$1\\'));
}

function formatItems(items: readonly ListItem[]): string {
  const counts: number[] = [];
  return items
    .map(({ level, ordered, runs }) => {
      counts.length = Math.min(counts.length, level + 1);
      counts[level] = ordered ? (counts[level] ?? 0) + 1 : 0;
      const indent = ' '.repeat(2 * level);
      const [first = '', ...rest] = linesOf(runs);
      return [`${indent}${ordered ? `${counts[level]}.` : '-'} ${first}`, ...rest.map((line) => `${indent}  ${line}`)].join('\n');
    })
    .join('\n');
}

function formatTable({ rows }: RichTable): string {
  const [head = [], ...body] = rows.map((row) => row.map(formatCell));
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatCell(runs: readonly Run[]): string {
  return formatRuns(runs).replaceAll('<', '\\<').replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
