import type { Run } from './model';

interface Letter {
  readonly char: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;

/** The characters that a backslash keeps as they are. */
const ESCAPABLE = /[\\*_\-.|<]/u;

/**
 * The runs of a paragraph as they are written and read back: no space at its ends or around a new line, none at the edge of bold or
 * italics, equal neighbours put together. Italics that begin or end inside a word are taken off: they cannot be written.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const letters = withoutHalfWords(plainEdges(trimmed(lettersOf(runs))));
  const tidy: Run[] = [];
  for (const { char, bold, italic } of letters) {
    const last = tidy.at(-1);
    if (last?.bold === bold && last.italic === italic) tidy[tidy.length - 1] = { ...last, text: last.text + char };
    else tidy.push({ text: char, bold, italic });
  }
  return tidy;
}

function lettersOf(runs: readonly Run[]): Letter[] {
  return runs.flatMap(({ text, bold, italic }) => Array.from(text).map((char) => ({ char, bold, italic })));
}

/** Without spaces at the ends and around new lines; two new lines are one. */
function trimmed(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = [];
  for (const letter of letters) {
    if (letter.char === '\n') while (SPACE.test(kept.at(-1)?.char ?? '')) kept.pop();
    const last = kept.at(-1);
    const starts = last === undefined || last.char === '\n';
    if (!(starts && SPACE.test(letter.char))) kept.push(letter);
  }
  while (SPACE.test(kept.at(-1)?.char ?? '')) kept.pop();
  return kept;
}

/** A space is bold or in italics only between letters that both are. */
function plainEdges(letters: readonly Letter[]): Letter[] {
  const tidy: Letter[] = [];
  let rank = 0;
  while (rank < letters.length) {
    let end = rank;
    while (SPACE.test(letters[end]?.char ?? '')) end += 1;
    const [before, after] = [letters[rank - 1], letters[end]];
    const look = { bold: before?.bold === true && after?.bold === true, italic: before?.italic === true && after?.italic === true };
    for (; rank < end; rank += 1) tidy.push({ char: letters[rank]?.char ?? '', ...look });
    if (after) tidy.push(after);
    rank = end + 1;
  }
  return tidy;
}

function withoutHalfWords(letters: readonly Letter[]): Letter[] {
  const tidy = [...letters];
  for (let changed = true; changed;) {
    changed = false;
    for (let rank = 1; rank < tidy.length; rank += 1) {
      const [before, after] = [tidy[rank - 1], tidy[rank]];
      if (!before || !after || before.italic === after.italic || before.bold !== after.bold) continue;
      if (!WORD.test(before.italic ? after.char : before.char)) continue;
      tidy[rank - 1] = { ...before, italic: false };
      tidy[rank] = { ...after, italic: false };
      changed = true;
    }
    if (changed) tidy.splice(0, tidy.length, ...plainEdges(tidy));
  }
  return tidy;
}

/** The runs in one line of Markdown per line of text: `**bold**`, `_italics_`, a backslash before what would be read as a mark. */
export function formatRuns(runs: readonly Run[]): string {
  let written = '';
  let [bold, italic] = [false, false];
  for (const run of [...runs, { text: '', bold: false, italic: false }]) {
    if (italic && !run.italic) written += '_';
    if (bold !== run.bold) written += '**';
    if (!italic && run.italic) written += '_';
    [bold, italic] = [run.bold, run.italic];
    written += escaped(run.text);
  }
  return written;
}

function escaped(text: string): string {
  const chars = Array.from(text);
  return chars
    .map((char, rank) => {
      const [before = '', after = ''] = [chars[rank - 1], chars[rank + 1]];
      if (char === '\\') return '\\\\';
      if (char === '_') return WORD.test(before) && WORD.test(after) ? '_' : '\\_';
      if (char === '*') return before === '' || after === '' || before === '*' || after === '*' ? '\\*' : '*';
      return char;
    })
    .join('');
}

/** The runs of a paragraph, of a point or of a cell. What is not closed is not a mark. */
export function parseRuns(markdown: string): Run[] {
  const chars = Array.from(markdown);
  const runs: Run[] = [];
  let [text, bold, italic] = ['', false, false];
  const flush = () => {
    if (text !== '') runs.push({ text, bold, italic });
    text = '';
  };
  for (let rank = 0; rank < chars.length; rank += 1) {
    const char = chars[rank] ?? '';
    const next = chars[rank + 1] ?? '';
    if (char === '\\' && ESCAPABLE.test(next)) {
      text += next;
      rank += 1;
    } else if (char === '*' && next === '*' && (bold || opensBold(chars, rank))) {
      flush();
      bold = !bold;
      rank += 1;
    } else if (char === '_' && (italic ? closesItalic(chars, rank) : opensItalic(chars, rank))) {
      flush();
      italic = !italic;
    } else text += char;
  }
  flush();
  return tidyRuns(runs);
}

function opensBold(chars: readonly string[], at: number): boolean {
  for (let rank = at + 2; rank < chars.length; rank += 1) {
    if (chars[rank] === '\\') rank += 1;
    else if (chars[rank] === '*' && chars[rank + 1] === '*') return true;
  }
  return false;
}

function opensItalic(chars: readonly string[], at: number): boolean {
  if (WORD.test(chars[at - 1] ?? '') || SPACE.test(chars[at + 1] ?? ' ')) return false;
  for (let rank = at + 1; rank < chars.length; rank += 1) {
    if (chars[rank] === '\\') rank += 1;
    else if (chars[rank] === '_' && closesItalic(chars, rank)) return true;
  }
  return false;
}

function closesItalic(chars: readonly string[], at: number): boolean {
  return !WORD.test(chars[at + 1] ?? '') && !SPACE.test(chars[at - 1] ?? ' ');
}
