import { Paragraph, type FileChild } from 'docx';
import type { ListItem, RichList, RichTable } from '#shared/kernel/rich-text/model';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { wordsOf } from '#shared/kernel/rich-text/plain';
import { paragraph } from './blocks';
import type { Passage, Text } from './papers';
import type { StyleId } from './styles';
import { headRow, row, table, type Column } from './tables';
import { runsOf } from './text';
import { TEXT_WIDTH } from './word-document';

/** What a text typed in the editor prints: paragraphs, lists and tables in their order. */
export function passagesOf(text: string): Passage[] {
  return parseRichText(text).map((block) => (block.kind === 'paragraph' ? block.runs : block));
}

/** Whether a passage is a paragraph, rather than a list or a table. */
export function isText(passage: Passage): passage is Text {
  return typeof passage === 'string' || !('kind' in passage);
}

/** Passages one after the other, the paragraphs in this style. */
export function passages(style: StyleId, list: readonly Passage[]): FileChild[] {
  return list.flatMap((passage) => {
    if (isText(passage)) return [paragraph(style, passage)];
    return passage.kind === 'list' ? listParagraphs(passage) : tableBlocks(passage);
  });
}

/** Word numbers a list by its instance: each list of a document needs one of its own to begin at 1. */
let instances = 0;

function listParagraphs({ items }: RichList): Paragraph[] {
  const open: (number | undefined)[] = [];
  return items.map((item) => {
    open.length = Math.min(open.length, item.level + 1);
    open[item.level] = item.ordered ? (open[item.level] ?? (instances += 1)) : undefined;
    return point(item, open[item.level] ?? 0);
  });
}

function point({ level, ordered, runs }: ListItem, instance: number): Paragraph {
  const reference = ordered ? 'points' : 'bullets';
  return new Paragraph({ style: 'Proposal', numbering: { reference, level, instance }, children: runsOf(runs) });
}

function tableBlocks({ rows: [head = [], ...body] }: RichTable): FileChild[] {
  const columns = columnsOf([head, ...body]);
  const rows = body.map((cells) => row(columns, cells));
  return [table(columns, [headRow(head), ...rows]), paragraph('TableText', '')];
}

/** The longest text that widens a column, and the room that every column has, in characters. */
const [LONGEST, ROOM] = [40, 4];
const FIGURES = /^[–\d\s\u00A0\u202F.,-]*[\d–](?:[\s\u00A0\u202F]?[€%])?$/u;

/** Columns as wide as what they hold asks, those of figures aligned to the right. */
function columnsOf(rows: RichTable['rows']): Column[] {
  const texts = (rows[0] ?? []).map((_, rank) => rows.map((cells) => wordsOf(cells[rank] ?? [])));
  const shares = texts.map((column) => Math.min(LONGEST, Math.max(...column.map((text) => text.length))) + ROOM);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return texts.map(([, ...body], rank) => ({
    width: Math.floor((TEXT_WIDTH * (shares[rank] ?? 0)) / whole),
    figures: body.length > 0 && body.every((text) => FIGURES.test(text)),
  }));
}
