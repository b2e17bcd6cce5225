import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LABEL_SHEETS } from '#shared/features/association-papers/labels';
import { typeset } from '#shared/kernel/french';
import { cutToRoom } from './text-width';
import { STYLES } from './styles';

type Geometry = (typeof LABEL_SHEETS)['70x37'];

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const SIDES = 2 * STYLES.Label.left;

/** Millimetres in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.floor((millimetres * 1440) / 25.4);
}

/** The margins of a sheet of labels. */
export function labelMargins({ left, top }: Geometry): { top: number; left: number } {
  return { top: twips(top), left: twips(left) };
}

/** One sheet of labels, each the lines of one address; an empty one is left blank. */
export function labelSheet(geometry: Geometry, labels: readonly (readonly string[])[]): Table {
  const { columns, rows, height } = geometry;
  const lines = Array.from({ length: rows }, (_, row) => labels.slice(row * columns, (row + 1) * columns)).filter(
    ({ length }) => length > 0,
  );
  const widths = columnWidths(geometry);
  return new Table({
    rows: lines.map((line) => {
      const children = Array.from({ length: columns }, (_, column) => cell(geometry, line[column] ?? []));
      return new TableRow({
        height: { value: twips(height), rule: HeightRule.EXACT },
        cantSplit: true,
        children: spaced(geometry, children),
      });
    }),
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BARE,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
  });
}

/** Labels and, on sheets that have one, the gap between two of them. */
function columnWidths({ columns, width, across }: Geometry): number[] {
  const label = twips(width);
  const gap = twips(across);
  return Array.from({ length: columns }, (_, rank) => (rank === 0 || gap === 0 ? [label] : [gap, label])).flat();
}

function spaced({ across }: Geometry, cells: readonly TableCell[]): TableCell[] {
  if (across === 0) return [...cells];
  return cells.flatMap((one, rank) => (rank === 0 ? [one] : [new TableCell({ children: [new Paragraph({ style: 'Label' })] }), one]));
}

function cell({ width }: Geometry, lines: readonly string[]): TableCell {
  const room = { size: STYLES.Label.size, width: twips(width) - SIDES, lines: 2 };
  const texts = lines.map((line) => typeset(cutToRoom(line, room)));
  const children = texts.map((text, rank) => new TextRun({ text, ...(rank === 0 ? {} : { break: 1 }) }));
  return new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [new Paragraph({ style: 'Label', children })] });
}
