import { Paragraph, TabStopType, LeaderType, TextRun, type FileChild } from 'docx';
import { paragraph } from './blocks';
import { smallTable } from './association-sheet';
import type { MayorMinutePaper, MinuteFact } from './association-papers';
import type { Letterhead } from './papers';
import { STYLES } from './styles';
import { factsTable } from './tables';
import { cutToRoom } from './text-width';
import { TEXT_WIDTH, type Sheet } from './word-document';

const VALUE_WIDTH = TEXT_WIDTH * 0.7 - 200;
const LINE_WIDTH = TEXT_WIDTH - STYLES.MinuteLine.left;
/** Lines to write on, whatever else the page holds. */
const SAY_LINES = 4;

/** The minute on one page: each text is cut to the lines it was given, so that nothing ever runs over. */
export function mayorMinute(head: Letterhead, paper: MayorMinutePaper): Sheet {
  const { columns, rows } = paper.figures;
  return {
    children: [
      paragraph('LetterheadCommune', head.commune),
      paragraph('MinuteTitle', cutToRoom(paper.title, { size: STYLES.MinuteTitle.size, bold: true, width: TEXT_WIDTH, lines: 2 })),
      paragraph('MinuteEvent', cutToRoom(paper.event, { size: STYLES.MinuteEvent.size, bold: true, width: TEXT_WIDTH, lines: 2 })),
      factsTable(paper.facts.map(cutFact), TEXT_WIDTH),
      paragraph('MinuteHeading', paper.figuresHeading),
      smallTable({ columns, rows }),
      paragraph('MinuteLine', cutToRoom(paper.figuresNote, { size: STYLES.MinuteLine.size, width: LINE_WIDTH, lines: 1 })),
      ...paper.lists.flatMap(listBlocks),
      paragraph('MinuteHeading', paper.sayHeading),
      ...Array.from({ length: SAY_LINES }, sayLine),
    ],
  };
}

function cutFact({ label, value, lines }: MinuteFact) {
  return { label, value: cutToRoom(value, { size: STYLES.TableText.size, width: VALUE_WIDTH, lines }) };
}

function listBlocks({ heading, lines, empty }: MayorMinutePaper['lists'][number]): FileChild[] {
  const room = { size: STYLES.MinuteLine.size, width: LINE_WIDTH - 100, lines: 1 };
  const said = lines.length === 0 ? [empty] : lines.map((line) => `– ${cutToRoom(line, room)}`);
  return [paragraph('MinuteHeading', heading), ...said.map((line) => paragraph('MinuteLine', line))];
}

/** A dotted line as wide as the text. */
function sayLine(): Paragraph {
  return new Paragraph({
    style: 'SayLine',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun('\t')],
  });
}
