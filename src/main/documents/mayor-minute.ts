import { Paragraph, TabStopType, LeaderType, Tab, TextRun } from 'docx';
import type { House } from '#shared/features/house-style/model';
import { paragraph } from './blocks';
import { smallTable } from './association-sheet';
import type { MayorMinutePaper, MinuteFact } from './association-papers';
import type { Letterhead } from './papers';
import { LINE_HEIGHT } from './page-numbers';
import { fontRun, pageRoom, styleIn } from './house';
import { leadingOf, STYLES, type StyleId } from './styles';
import { factsTable } from './tables';
import { cutToRoom, linesIn, textWidth } from './text-width';
import { TEXT_WIDTH, type Sheet } from './word-document';

/** What the texts of the minute are measured with: the look, and the width of the text and of a list's line. */
class Ruler {
  readonly width: number;
  readonly line: number;
  readonly value: number;
  readonly page: number;
  readonly #house: House | undefined;

  constructor(house: House | undefined) {
    const { width, height } = pageRoom(house);
    this.#house = house;
    this.width = width;
    this.line = width - STYLES.MinuteLine.left;
    this.value = width * 0.7 - 200;
    this.page = height;
  }

  cut(text: string, style: StyleId, { width, lines }: { readonly width: number; readonly lines: number }): string {
    const { size, bold = false } = styleIn(this.#house, style);
    return cutToRoom(text, { size: size * fontRun(this.#house).width, bold, width, lines });
  }

  linesOf(text: string, style: StyleId, width: number): number {
    const { size, bold = false } = styleIn(this.#house, style);
    return linesIn(text, width * 0.97, (part) => textWidth(part, size * fontRun(this.#house).width, bold));
  }

  heightIn(style: StyleId, lines: number): number {
    const spec = styleIn(this.#house, style);
    const line = spec.size * 20 * LINE_HEIGHT * fontRun(this.#house).height * leadingOf(spec);
    return (spec.before ?? 0) + (spec.after ?? 0) + (spec.rule === true ? 170 : 0) + lines * line;
  }
}

/** Lines to write on: what the page has left, within reason. */
const SAY_LINES = { least: 3, most: 14 } as const;
const CELL_HEIGHT = 110;

/** The minute on one page: each text is cut to the lines it was given, and what is left of the page is for writing by hand. */
export function mayorMinute(head: Letterhead, paper: MayorMinutePaper): Sheet {
  const ruler = new Ruler(head.house);
  const title = ruler.cut(paper.title, 'MinuteTitle', { width: ruler.width, lines: 1 });
  const event = ruler.cut(paper.event, 'MinuteEvent', { width: ruler.width, lines: 2 });
  const note = ruler.cut(paper.figuresNote, 'MinuteLine', { width: ruler.line, lines: 1 });
  const facts = paper.facts.map((fact) => cutFact(fact, ruler));
  const lists = paper.lists.map((list) => cutList(list, ruler));
  const left = ruler.page - heightOf({ event, facts, lists, figures: paper.figures.rows.length + 1 }, ruler);
  const lines = Math.floor(left / ruler.heightIn('SayLine', 1));
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
function heightOf({ event, facts, lists, figures }: Measured, ruler: Ruler): number {
  const headings = (lists.length + 2) * ruler.heightIn('MinuteHeading', 1);
  const top =
    ruler.heightIn('LetterheadCommune', 1) +
    ruler.heightIn('MinuteTitle', 1) +
    ruler.heightIn('MinuteEvent', ruler.linesOf(event, 'MinuteEvent', ruler.width));
  const rows = facts.reduce(
    (sum, { value }) => sum + CELL_HEIGHT + ruler.heightIn('TableText', ruler.linesOf(value, 'TableText', ruler.value)),
    0,
  );
  const said = lists
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + ruler.heightIn('MinuteLine', ruler.linesOf(line, 'MinuteLine', ruler.line)), 0);
  return headings + top + rows + said + ruler.heightIn('MinuteLine', 1) + figures * (CELL_HEIGHT + ruler.heightIn('TableText', 1)) + SPARE;
}

/** Kept free at the foot, for what Word measures a little differently. */
const SPARE = 300;

function cutFact({ label, value, lines }: MinuteFact, ruler: Ruler) {
  return { label, value: ruler.cut(value, 'TableText', { width: ruler.value, lines }) };
}

function cutList({ heading, lines, empty, each = 1 }: MayorMinutePaper['lists'][number], ruler: Ruler) {
  const room = { width: ruler.line - 100, lines: each };
  return { heading, lines: lines.length === 0 ? [empty] : lines.map((line) => `– ${ruler.cut(line, 'MinuteLine', room)}`) };
}

/** A dotted line as wide as the text. */
function sayLine(): Paragraph {
  return new Paragraph({
    style: 'SayLine',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}
