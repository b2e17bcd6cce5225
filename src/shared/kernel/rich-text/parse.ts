import { DEEPEST, type ListItem, type RichBlock, type RichTable } from './model';
import { tidyBlocks } from './format';
import { parseRuns } from './runs';

const ITEM = /^( *)(-|\d{1,3}\.)\s+(\S.*)$/u;
const RULE = /^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/u;

interface OpenItem {
  readonly level: number;
  readonly ordered: boolean;
  readonly lines: string[];
}

type Open = { readonly kind: 'paragraph'; readonly lines: string[] } | { readonly kind: 'list'; readonly items: OpenItem[] } | RichTable;

/** The blocks of a stored text. Any text has some: what no mark introduces is a paragraph, an empty line ends it. */
export function parseRichText(text: string): RichBlock[] {
  const lines = text.split('\n');
  const blocks: Open[] = [];
  let afterBlank = true;
  for (let rank = 0; rank < lines.length; rank += 1) {
    const line = lines[rank] ?? '';
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const table = tableAt(lines, rank);
    if (table) {
      blocks.push(table);
      rank += table.rows.length;
    } else take(line, blocks, afterBlank);
    afterBlank = false;
  }
  return tidyBlocks(blocks.map(closed));
}

/** Puts a line where it belongs: a new point, the rest of a point or of a paragraph, or a new paragraph. */
function take(line: string, blocks: Open[], afterBlank: boolean): void {
  const last = blocks.at(-1);
  const item = itemOf(line, last?.kind === 'list');
  if (item && last?.kind === 'list') last.items.push(item);
  else if (item) blocks.push({ kind: 'list', items: [item] });
  else if (last?.kind === 'list' && !afterBlank && line.startsWith('  ')) last.items.at(-1)?.lines.push(line.trim());
  else if (last?.kind === 'paragraph' && !afterBlank) last.lines.push(line.trim());
  else blocks.push({ kind: 'paragraph', lines: [line.trim()] });
}

/** A point; a numbered list begins at 1, so that « 3. … » alone stays what was typed. */
function itemOf(line: string, continues: boolean): OpenItem | null {
  const [, indent = '', mark = '', content = ''] = ITEM.exec(line) ?? [];
  if (mark === '' || (!continues && mark !== '-' && mark !== '1.')) return null;
  return { level: Math.min(Math.floor(indent.length / 2), DEEPEST), ordered: mark !== '-', lines: [content] };
}

function tableAt(lines: readonly string[], rank: number): RichTable | null {
  if (!(lines[rank] ?? '').trim().startsWith('|') || !RULE.test((lines[rank + 1] ?? '').trim())) return null;
  const rows = [cellsOf(lines[rank] ?? '')];
  for (let next = rank + 2; (lines[next] ?? '').trim().startsWith('|'); next += 1) rows.push(cellsOf(lines[next] ?? ''));
  return {
    kind: 'table',
    rows: rows.map((cells) => cells.map((cell) => parseRuns(cell.replaceAll(/\\.|<br>/gu, (mark) => (mark === '<br>' ? '\n' : mark))))),
  };
}

function cellsOf(line: string): string[] {
  const cells = line.trim().match(/(?:\\.|[^|\\])+|(?<=\|)(?=\|)/gu) ?? [];
  return cells.map((cell) => cell.trim());
}

function closed(block: Open): RichBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', runs: parseRuns(block.lines.join('\n')) };
    case 'list':
      return { kind: 'list', items: block.items.map(pointOf) };
    case 'table':
      return block;
  }
}

function pointOf({ level, ordered, lines }: OpenItem): ListItem {
  return { level, ordered, runs: parseRuns(lines.join('\n')) };
}
