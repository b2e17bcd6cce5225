import type { JSONContent } from '@tiptap/core';
import type { ListItem, RichBlock, RichTable, Run } from '#shared/kernel/rich-text/model';

/** What the editor shows of stored blocks. */
export function documentOf(blocks: readonly RichBlock[]): JSONContent {
  return { type: 'doc', content: blocks.length === 0 ? [paragraphOf([])] : blocks.flatMap(nodesOf) };
}

function nodesOf(block: RichBlock): JSONContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block.runs)];
    case 'list':
      return listsOf(block.items, 0);
    case 'table':
      return [tableOf(block)];
  }
}

/** Neighbours of one kind make one list; the points under another are a list inside it. */
function listsOf(items: readonly ListItem[], level: number): JSONContent[] {
  const lists: { type: string; content: JSONContent[] }[] = [];
  let rank = 0;
  while (rank < items.length) {
    const item = items[rank];
    let end = rank + 1;
    while ((items[end]?.level ?? 0) > level) end += 1;
    const point = { type: 'listItem', content: [paragraphOf(item?.runs ?? []), ...listsOf(items.slice(rank + 1, end), level + 1)] };
    const type = item?.ordered === true ? 'orderedList' : 'bulletList';
    const last = lists.at(-1);
    if (last?.type === type) last.content.push(point);
    else lists.push({ type, content: [point] });
    rank = end;
  }
  return lists;
}

function tableOf({ rows }: RichTable): JSONContent {
  const content = rows.map((cells, rank) => ({
    type: 'tableRow',
    content: cells.map((runs) => ({ type: rank === 0 ? 'tableHeader' : 'tableCell', content: [paragraphOf(runs)] })),
  }));
  return { type: 'table', content };
}

function paragraphOf(runs: readonly Run[]): JSONContent {
  const content = runs.flatMap(textNodes);
  return { type: 'paragraph', ...(content.length === 0 ? {} : { content }) };
}

function textNodes({ text, bold, italic }: Run): JSONContent[] {
  const marks = [...(bold ? [{ type: 'bold' }] : []), ...(italic ? [{ type: 'italic' }] : [])];
  return text
    .split('\n')
    .flatMap((words, rank) => [
      ...(rank === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(words === '' ? [] : [{ type: 'text', text: words, ...(marks.length === 0 ? {} : { marks }) }]),
    ]);
}
