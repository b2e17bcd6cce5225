import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Fact, Text } from './papers';
import { LINE, TINT, type StyleId } from './styles';
import { runsOf } from './text';

/** One column: its width in twentieths of a point, and whether it holds figures. */
export interface Column {
  readonly width: number;
  readonly figures?: boolean;
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN } as const;
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const PADDING = { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 80, right: 80 } as const;
const SHADE = { type: 'clear', color: 'auto', fill: TINT } as const;

function cell(style: StyleId, text: Text): TableCell {
  return new TableCell({ children: [new Paragraph({ style, children: runsOf(text) })] });
}

/** The header row, repeated at the top of each page. */
export function headRow(heads: readonly Text[]): TableRow {
  const children = heads.map(
    (head) =>
      new TableCell({
        shading: SHADE,
        verticalAlign: VerticalAlignTable.CENTER,
        children: [new Paragraph({ style: 'TableHead', keepNext: true, children: runsOf(head) })],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

/** A row of texts, figures to the right; at least as high as asked, in twentieths of a point. */
export function row(columns: readonly Column[], texts: readonly Text[], height?: number): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: texts.map((text, rank) => cell(columns[rank]?.figures === true ? 'TableNumber' : 'TableText', text)),
  });
}

/** A row in bold whose first text runs over the first columns: `texts` has one text per column left, after the label. */
export function totalRow(columns: readonly Column[], texts: readonly string[]): TableRow {
  const span = columns.length - texts.length + 1;
  const children = texts.map(
    (text, rank) =>
      new TableCell({
        shading: SHADE,
        verticalAlign: VerticalAlignTable.CENTER,
        ...(rank === 0 ? { columnSpan: span } : {}),
        children: [new Paragraph({ style: rank === 0 ? 'TableStrong' : 'TableTotal', children: runsOf(text) })],
      }),
  );
  return new TableRow({ cantSplit: true, children });
}

/** A row of one cell over the whole table: the name of a group, kept with its first row. */
export function groupRow(columns: readonly Column[], text: string): TableRow {
  const name = new Paragraph({ style: 'TableStrong', keepNext: true, children: runsOf(text) });
  return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan: columns.length, children: [name] })] });
}

/** A ruled table of fixed columns. */
export function table(columns: readonly Column[], rows: readonly TableRow[]): Table {
  const columnWidths = columns.map(({ width }) => width);
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return new Table({
    rows,
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: RULED,
    margins: PADDING,
  });
}

/** Labels and values in two columns, kept together with what follows them. */
export function factsTable(facts: readonly Fact[], width: number): Table {
  const labels = Math.round(width * 0.3);
  const columns = [{ width: labels }, { width: width - labels }];
  const rows = facts.map((fact) => {
    const label = new Paragraph({ style: 'TableStrong', keepNext: true, children: runsOf(fact.label) });
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ children: [label] }), cell('TableText', fact.value)],
    });
  });
  return table(columns, rows);
}

/** One row of blocks side by side without any line, kept in one piece. */
export function grid(blocks: readonly (readonly Paragraph[])[], column: number): Table {
  const children = blocks.map((block) => new TableCell({ children: [...block] }));
  return new Table({
    rows: [new TableRow({ cantSplit: true, children })],
    columnWidths: blocks.map(() => column),
    width: { size: column * blocks.length, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BARE,
  });
}
