import { List, Table, Text } from '@mantine/core';
import { typeset } from '#shared/kernel/french';
import type { ListItem, RichBlock, RichTable, Run } from '#shared/kernel/rich-text/model';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { Marked } from './Marked';

/** A text typed in the editor, as it is printed: paragraphs, lists and tables, what is left to complete standing out. */
export function RichTextView({ text }: { readonly text: string }) {
  return parseRichText(text).map((block, rank) => <Block key={rank} block={block} />);
}

function Block({ block }: { readonly block: RichBlock }) {
  if (block.kind === 'table') return <Cells rows={block.rows} />;
  if (block.kind === 'list') return <Points items={block.items} />;
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
      <Words runs={block.runs} />
    </Text>
  );
}

function Words({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, bold, italic }, rank) => {
    const words = <Marked text={typeset(text)} />;
    if (!bold && !italic) return <span key={rank}>{words}</span>;
    return bold ? <b key={rank}>{italic ? <i>{words}</i> : words}</b> : <i key={rank}>{words}</i>;
  });
}

/** Each point at its level, with the sign it is printed with. */
function Points({ items }: { readonly items: readonly ListItem[] }) {
  const signs = signsOf(items);
  return (
    <List size="sm" listStyleType="none">
      {items.map(({ level, runs }, rank) => (
        <List.Item key={rank} style={{ paddingInlineStart: `${level * 1.5}em` }}>
          {signs[rank]} <Words runs={runs} />
        </List.Item>
      ))}
    </List>
  );
}

function signsOf(items: readonly ListItem[]): string[] {
  const counts: number[] = [];
  return items.map(({ level, ordered }) => {
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = ordered ? (counts[level] ?? 0) + 1 : 0;
    return ordered ? `${counts[level]}.` : '–';
  });
}

function Cells({ rows: [head = [], ...body] }: Pick<RichTable, 'rows'>) {
  return (
    <Table withTableBorder withColumnBorders my={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          {head.map((runs, rank) => (
            <Table.Th key={rank} scope="col">
              <Words runs={runs} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {body.map((cells, line) => (
          <Table.Tr key={line}>
            {cells.map((runs, rank) => (
              <Table.Td key={rank}>
                <Words runs={runs} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
