import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import { typeset } from '#shared/kernel/french';
import { letterhead, paragraph } from './blocks';
import type { Frame } from './papers';
import type { NameCard, NameCardsPaper } from './session-papers';
import { INK, LINE } from './styles';
import { textWidth } from './text-width';
import { PAGE, type Sheet } from './word-document';

/** One centimetre around the card. */
const MARGIN = 567;
const HALF = (PAGE.width - 2 * MARGIN) / 2;
/** The line that Word asks for after a table keeps a little room. */
const LENGTH = PAGE.height - 2 * MARGIN - 300;
/** The sizes of a name, in points. */
const [LARGEST, SMALLEST] = [72, 24];
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const FOLD = { style: BorderStyle.DASHED, size: 4, color: LINE } as const;

/** One sheet per councillor, folded along its middle: the name runs along both halves, its head towards the fold. */
export function nameCardsSheets(frame: Frame, paper: NameCardsPaper): Sheet[] {
  if (paper.cards.length === 0)
    return [{ children: [...letterhead(frame.letterhead), paragraph('Title', paper.title), paragraph('Justified', paper.empty)] }];
  return paper.cards.map((card) => ({
    bare: true,
    margins: { top: MARGIN, left: MARGIN },
    children: [cardTable(card, paper.town), new Paragraph({ style: 'CardEnd' })],
  }));
}

function cardTable(card: NameCard, town: string): Table {
  const sides = [TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT];
  const children = sides.map(
    (textDirection) => new TableCell({ textDirection, verticalAlign: VerticalAlignTable.CENTER, children: lines(card, town) }),
  );
  return new Table({
    rows: [new TableRow({ height: { value: LENGTH, rule: HeightRule.EXACT }, cantSplit: true, children })],
    columnWidths: [HALF, HALF],
    width: { size: 2 * HALF, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: FOLD },
  });
}

function lines({ name, role }: NameCard, town: string): Paragraph[] {
  return [line('CardTown', town), line('CardName', name, sizeOf(name)), line('CardRole', role)];
}

function line(style: string, text: string, size?: number): Paragraph {
  const look: IRunOptions = size === undefined ? {} : { size: size * 2, bold: true, color: INK };
  const run = new TextRun({ text: typeset(text), ...look });
  return new Paragraph({ style, alignment: AlignmentType.CENTER, children: [run] });
}

/** The largest size at which the name holds on one line. */
function sizeOf(name: string): number {
  const room = LENGTH * 0.92;
  const wide = textWidth(typeset(name), 1, true);
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor(room / wide)));
}
