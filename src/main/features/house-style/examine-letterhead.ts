import {
  isBlocking,
  isLetterheadField,
  LETTERHEAD_FIELDS,
  type FieldUse,
  type LetterheadFault,
  type LetterheadField,
  type LetterheadFinding,
  type LetterheadPlace,
  type LetterheadReport,
  type WrittenField,
} from '#shared/features/house-style/letterhead';
import { fold } from '#shared/kernel/french';
import { isEmptyParagraph } from '../../documents/letterhead/blocks-in';
import { readLetterhead, type LetterheadFile, type PartName } from '../../documents/letterhead/read-letterhead';
import { unpackWord } from '../../documents/letterhead/word-package';
import { paragraphsIn, type LetterheadParagraph } from './letterhead-paragraphs';

/** What is in a letterhead: the fields it asks for, and what is wrong with it, before anything is written on it. */
export function examineLetterhead(bytes: Uint8Array): LetterheadReport & { readonly written: WrittenField[] } {
  const file = readLetterhead(unpackWord(bytes));
  const stretches: readonly Stretch[] = [
    ...file.parts.map(({ name, xml }) => ({ part: name, xml: xml.inside })),
    { part: 'body', xml: file.body.join('') },
  ];
  const asked = stretches.flatMap(askedIn);
  const findings = [...stretches.flatMap(bracesIn), ...asked.flatMap((one) => findingsOf(one, file)), ...onTheWhole(file, asked)];
  const written = [...new Map(asked.flatMap(({ written: text, field }) => (field === undefined ? [] : [[text, field] as const])))];
  return {
    used: !findings.some(isBlocking),
    findings: findings.toSorted((a, b) => Number(isBlocking(b)) - Number(isBlocking(a))),
    fields: usesOf(asked),
    written: written.map(([text, field]) => ({ written: text, field })),
  };
}

interface Stretch {
  readonly part: PartName;
  readonly xml: string;
}

/** A field as the letterhead asks for it. */
interface Asked {
  readonly written: string;
  readonly name: string;
  /** What it means; undefined when it means nothing. */
  readonly field: LetterheadField | undefined;
  readonly place: LetterheadPlace;
  readonly paragraph: LetterheadParagraph;
  readonly cut: boolean;
}

const FIELD = /\{\{([^{}]*)\}\}/g;

function askedIn({ part, xml }: Stretch): Asked[] {
  return paragraphsIn(xml).flatMap((paragraph) =>
    [...paragraph.text.matchAll(FIELD)].map(({ 0: whole, 1: written = '', index }) => {
      const name = keyOf(written);
      return {
        written,
        name: name === '' ? written : name,
        field: isLetterheadField(name) ? name : undefined,
        place: { part, paragraph: paragraph.rank },
        paragraph,
        cut: paragraph.cuts.some((at) => at > index && at < index + whole.length),
      };
    }),
  );
}

/** « Code postal » means `code_postal`. */
function keyOf(written: string): string {
  return fold(written.trim()).replace(/[\s-]+/g, '_');
}

function finding(fault: LetterheadFault, rest: Partial<LetterheadFinding> = {}): LetterheadFinding {
  return { fault, about: '', near: '', place: null, ...rest };
}

/** Braces that make no field, and the fields of Word's own mailings. */
function bracesIn({ part, xml }: Stretch): LetterheadFinding[] {
  return paragraphsIn(xml).flatMap(({ rank, text, mergeFields }) => {
    const place = { part, paragraph: rank };
    const rest = text.replace(FIELD, '');
    const open = /\{\{|\}\}/.test(rest) ? [finding('open-field', { about: rest.trim().slice(0, 60), place })] : [];
    return [...open, ...mergeFields.map((name) => finding('merge-field', { about: name, place }))];
  });
}

function findingsOf(asked: Asked, file: LetterheadFile): LetterheadFinding[] {
  const { field, name, place, cut } = asked;
  if (field === undefined) return [finding('unknown-field', { about: name, near: nearest(name), place })];
  if (field === 'corps' && !isSeat(asked, file)) return [finding('misplaced-body', { about: name, place })];
  if (field === 'pied' && !isFoot(asked, file)) return [finding('misplaced-foot', { about: name, place })];
  return cut ? [finding('cut-field', { about: name, place })] : [];
}

/** Alone in a paragraph of the body that is in nothing else. */
function isSeat({ place, paragraph }: Asked, { body }: LetterheadFile): boolean {
  return place.part === 'body' && isAlone(paragraph, body);
}

function isFoot({ place, paragraph }: Asked, { parts }: LetterheadFile): boolean {
  const part = parts.find(({ name }) => name === place.part);
  return part !== undefined && place.part.startsWith('footer') && isAlone(paragraph, part.blocks);
}

function isAlone({ text, xml }: LetterheadParagraph, blocks: readonly string[]): boolean {
  return /^\s*\{\{[^{}]*\}\}\s*$/.test(text) && blocks.some((block) => block === xml);
}

function onTheWhole(file: LetterheadFile, asked: readonly Asked[]): LetterheadFinding[] {
  const { body, parts, page, margins, evenDiffers, sections } = file;
  const seats = asked.filter(({ field }) => field === 'corps');
  const feet = parts.filter(({ name, blocks }) => name === 'footer' && !blocks.every(isEmptyParagraph));
  const all = [...body, ...parts.flatMap(({ blocks }) => blocks)];
  const room = A4_WIDTH - margins.left - margins.right - margins.gutter;
  const when = (told: boolean, fault: LetterheadFault, rest: Partial<LetterheadFinding> = {}) => (told ? [finding(fault, rest)] : []);
  return [
    ...when(all.every(isEmptyParagraph), 'nothing'),
    ...when(room < LEAST_ROOM, 'no-room', { about: `${Math.round((room / 1440) * 25.4)} mm` }),
    ...when(seats.length > 1, 'body-twice', { place: seats[1]?.place ?? null }),
    ...when(seats.length === 0 && !body.every(isEmptyParagraph), 'no-body', { place: { part: 'body', paragraph: 0 } }),
    ...when(feet.length > 0 && !asked.some(({ field }) => field === 'pied'), 'no-foot', { place: { part: 'footer', paragraph: 0 } }),
    ...when(Math.abs(page.width - A4_WIDTH) > 60 || page.height < page.width, 'not-a4'),
    ...when(evenDiffers && parts.some(({ name }) => name.endsWith('even')), 'even-pages'),
    ...when(sections > 1, 'several-sections'),
    ...when(
      all.some((block) => /<w:(?:ins|del|moveTo|moveFrom)\s/.test(block)),
      'tracked-changes',
    ),
    ...when(
      all.some((block) => block.includes('<w:numPr>')),
      'numbered-list',
    ),
  ];
}

/** In twentieths of a point: a sheet, and 100 mm. */
const A4_WIDTH = 11906;
const LEAST_ROOM = 5669;

/** The fields by name, with all their places. */
function usesOf(asked: readonly Asked[]): FieldUse[] {
  const names = [...new Set(asked.map(({ name }) => name))];
  return names.map((name) => {
    const same = asked.filter((one) => one.name === name);
    return { name, known: same.some(({ field }) => field !== undefined), places: same.map(({ place }) => place) };
  });
}

/** The known field that a word comes nearest to; empty when none does. */
function nearest(word: string): string {
  const known = Object.keys(LETTERHEAD_FIELDS).map((field) => ({ field, away: distance(word, field) }));
  const [best] = known.toSorted((a, b) => a.away - b.away);
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.field.length / 3)) ? best.field : '';
}

/** How many letters to change, add or take away (Levenshtein). */
function distance(from: string, to: string): number {
  let line = Array.from({ length: to.length + 1 }, (_, rank) => rank);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      next.push(Math.min((line[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (line[column - 1] ?? 0) + change));
    }
    line = next;
  }
  return line[to.length] ?? 0;
}
