import { Paragraph, TabStopType, LeaderType, Tab, TextRun } from 'docx';
import { paragraph } from './blocks';
import { smallTable } from './association-sheet';
import type { MayorMinutePaper, MinuteFact } from './association-papers';
import type { Letterhead } from './papers';
import { LINE_HEIGHT } from './page-numbers';
import { leadingOf, specOf, STYLES, type StyleId } from './styles';
import { factsTable } from './tables';
import { cutToRoom, linesIn, textWidth } from './text-width';
import { PAGE, TEXT_WIDTH, type Sheet } from './word-document';

const VALUE_WIDTH = TEXT_WIDTH * 0.7 - 200;
const LINE_WIDTH = TEXT_WIDTH - STYLES.MinuteLine.left;
/** Lines to write on: what the page has left, within reason. */
const SAY_LINES = { least: 3, most: 14 } as const;
const CELL_HEIGHT = 110;

/** The minute on one page: each text is cut to the lines it was given, and what is left of the page is for writing by hand. */
export function mayorMinute(head: Letterhead, paper: MayorMinutePaper): Sheet {
  const title = cutToRoom(paper.title, { size: STYLES.MinuteTitle.size, bold: true, width: TEXT_WIDTH, lines: 1 });
  const event = cutToRoom(paper.event, { size: STYLES.MinuteEvent.size, bold: true, width: TEXT_WIDTH, lines: 2 });
  const note = cutToRoom(paper.figuresNote, { size: STYLES.MinuteLine.size, width: LINE_WIDTH, lines: 1 });
  const facts = paper.facts.map(cutFact);
  const lists = paper.lists.map(cutList);
  const left = PAGE.height - PAGE.top - PAGE.bottom - heightOf({ event, facts, lists, figures: paper.figures.rows.length + 1 });
  const lines = Math.floor(left / heightIn('SayLine', 1));
  return {
    children: [
      paragraph('LetterheadCommune', head.commune),
      paragraph('MinuteTitle', title),
      paragraph('MinuteEvent', event),
      factsTable(facts, TEXT_WIDTH),
      paragraph('MinuteHeading', paper.figuresHeading),
      smallTable(paper.figures),
      paragraph('MinuteLine', note),
      ...lists.flatMap(({ heading, lines: said }) => [
        paragraph('MinuteHeading', heading),
        ...said.map((line) => paragraph('MinuteLine', line)),
      ]),
      paragraph('MinuteHeading', paper.sayHeading),
      ...Array.from({ length: Math.min(SAY_LINES.most, Math.max(SAY_LINES.least, lines)) }, sayLine),
    ],
  };
}

interface Measured {
  readonly event: string;
  readonly facts: readonly { readonly value: string }[];
  readonly lists: readonly { readonly lines: readonly string[] }[];
  readonly figures: number;
}

/** What the page holds before the lines to write on, in twentieths of a point. */
function heightOf({ event, facts, lists, figures }: Measured): number {
  const headings = (lists.length + 2) * heightIn('MinuteHeading', 1);
  const top =
    heightIn('LetterheadCommune', 1) + heightIn('MinuteTitle', 1) + heightIn('MinuteEvent', linesOf(event, 'MinuteEvent', TEXT_WIDTH));
  const rows = facts.reduce((sum, { value }) => sum + CELL_HEIGHT + heightIn('TableText', linesOf(value, 'TableText', VALUE_WIDTH)), 0);
  const said = lists
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + heightIn('MinuteLine', linesOf(line, 'MinuteLine', LINE_WIDTH)), 0);
  return headings + top + rows + said + heightIn('MinuteLine', 1) + figures * (CELL_HEIGHT + heightIn('TableText', 1)) + SPARE;
}

/** Kept free at the foot, for what Word measures a little differently. */
const SPARE = 300;

function linesOf(text: string, style: StyleId, width: number): number {
  const { size, bold = false } = specOf(style);
  return linesIn(text, width * 0.97, (part) => textWidth(part, size, bold));
}

function heightIn(style: StyleId, lines: number): number {
  const spec = specOf(style);
  return (spec.before ?? 0) + (spec.after ?? 0) + (spec.rule === true ? 170 : 0) + lines * spec.size * 20 * LINE_HEIGHT * leadingOf(spec);
}

function cutFact({ label, value, lines }: MinuteFact) {
  return { label, value: cutToRoom(value, { size: STYLES.TableText.size, width: VALUE_WIDTH, lines }) };
}

function cutList({ heading, lines, empty, each = 1 }: MayorMinutePaper['lists'][number]) {
  const room = { size: STYLES.MinuteLine.size, width: LINE_WIDTH - 100, lines: each };
  return { heading, lines: lines.length === 0 ? [empty] : lines.map((line) => `– ${cutToRoom(line, room)}`) };
}

/** A dotted line as wide as the text. */
function sayLine(): Paragraph {
  return new Paragraph({
    style: 'SayLine',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}
