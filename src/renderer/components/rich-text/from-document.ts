import type { JSONContent } from '@tiptap/core';
import type { ListItem, RichBlock, RichTable, Run } from '#shared/kernel/rich-text/model';

/** The blocks of what the editor shows. */
export function blocksOf(document: JSONContent): RichBlock[] {
  return contentOf(document).flatMap(blockOf);
}

function blockOf(node: JSONContent): RichBlock[] {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return [{ kind: 'list', items: itemsOf(node, 0) }, ...tablesIn(node)];
    case 'table':
      return [tableOf(node)];
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(node) }];
    default:
      return contentOf(node).flatMap(blockOf);
  }
}

function itemsOf(list: JSONContent, level: number): ListItem[] {
  const ordered = list.type === 'orderedList';
  return contentOf(list).flatMap((point) => {
    const own = contentOf(point).filter(({ type }) => !isList(type) && type !== 'table');
    const under = contentOf(point).filter(({ type }) => isList(type));
    return [{ level, ordered, runs: joined(own) }, ...under.flatMap((inner) => itemsOf(inner, level + 1))];
  });
}

/** A table inside a point comes after its list: a point holds words only. */
function tablesIn(node: JSONContent): RichTable[] {
  return contentOf(node).flatMap((child) => (child.type === 'table' ? [tableOf(child)] : tablesIn(child)));
}

function isList(type: string | undefined): boolean {
  return type === 'bulletList' || type === 'orderedList';
}

/** A cell merged with its neighbours keeps its words in the first of them. */
function tableOf(table: JSONContent): RichTable {
  const rows = contentOf(table).map((row) =>
    contentOf(row).flatMap((cell) => {
      const span = Number(cell.attrs?.['colspan'] ?? 1);
      return [joined(contentOf(cell)), ...Array.from({ length: span - 1 }, () => [])];
    }),
  );
  return { kind: 'table', rows };
}

/** Several paragraphs on as many lines of one. */
function joined(nodes: readonly JSONContent[]): Run[] {
  return nodes.flatMap((node, rank) => [...(rank === 0 ? [] : [NEW_LINE]), ...runsOf(node)]);
}

const NEW_LINE: Run = { text: '\n', bold: false, italic: false };

function runsOf(node: JSONContent): Run[] {
  if (node.type === 'hardBreak') return [NEW_LINE];
  if (node.type !== 'text') return contentOf(node).flatMap(runsOf);
  const has = (mark: string) => (node.marks ?? []).some(({ type }) => type === mark);
  return [{ text: node.text ?? '', bold: has('bold'), italic: has('italic') }];
}

function contentOf(node: JSONContent): readonly JSONContent[] {
  return node.content ?? [];
}
