import { isCivilDate, formatDateShort, type CivilDate } from '../../kernel/dates';

const FORMULA = /^[=+\-@]/;
const NOT_A_VALUE = /^(?:[_-]|NULL|#(?:N\/A|REF!|DIV\/0!|(?:VALEUR|VALUE|NOMBRE|NUM|NUL|NULL|ERROR|SPILL|PROPAGATION)!|(?:NOM|NAME)\?))$/;

/**
 * The text as a cell may hold it: with an apostrophe before it when a spreadsheet would run it as a formula (only `risky` in a text file,
 * where cells have no type), or when an importer would take it for « nothing ». `unguardText` takes that very apostrophe away.
 */
export function guardText(text: string, risky: boolean): string {
  const bare = text.replace(/^'+/, '');
  const guarded = bare !== text || risky ? FORMULA.test(bare) || NOT_A_VALUE.test(bare) : NOT_A_VALUE.test(bare);
  return guarded ? `'${text}` : text;
}

/** The text that `guardText` was given. An apostrophe that guards nothing stays: it is the user's. */
export function unguardText(text: string): string {
  const bare = text.replace(/^'+/, '');
  return bare !== text && (FORMULA.test(bare) || NOT_A_VALUE.test(bare)) ? text.slice(1) : text;
}

/** Texts in one cell: « a ; b », where `;`, `|` and `\` inside of a text have a `\` before them. */
export function joinList(texts: readonly string[], separator: ';' | '|' = ';'): string {
  return texts.map((text) => text.replace(/[\\;|]/g, '\\$&')).join(` ${separator} `);
}

/** The texts of such a cell, trimmed; empty ones are kept. A `\` that nothing needed is a character like another. */
export function splitList(text: string, separator: ';' | '|' = ';'): string[] {
  return splitRaw(text, separator).map((part) => part.replace(/\\([\\;|])/g, '$1'));
}

/** The same, still escaped: the parts of a list whose parts are lists. */
export function splitRaw(text: string, separator: ';' | '|'): string[] {
  const parts = text.match(separator === ';' ? /(?:\\[\s\S]|[^\\;])+|;/g : /(?:\\[\s\S]|[^\\|])+|\|/g) ?? [];
  const found = [''];
  for (const part of parts) {
    if (part === separator) found.push('');
    else found[found.length - 1] = part.trim();
  }
  return found;
}

/** `24/09/2026`, or the ISO form: a day written whole. Undefined for anything else. */
export function readWholeDate(text: string): CivilDate | undefined {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const iso = french ? `${french[3] ?? ''}-${french[2] ?? ''}-${french[1] ?? ''}` : text;
  return isCivilDate(iso) ? iso : undefined;
}

/** `24/09/2026`; empty for a day that is not known. */
export function writeWholeDate(date: CivilDate | null): string {
  return date === null ? '' : formatDateShort(date);
}

/** A whole number, its thousands grouped or not: `1 200`. */
export function readWhole(text: string): number | undefined {
  const digits = text.replace(/\s/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

/** `2,50` of 250 hundredths. */
export function writeHundredths(value: number): string {
  return `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`;
}

/** 250 of `2,5`, `2,50` or `2.50`. Undefined with more than two decimals. */
export function readHundredths(text: string): number | undefined {
  const match = /^(\d{1,10})(?:[.,](\d{1,2})0*)?$/.exec(text.replace(/\s/g, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}
