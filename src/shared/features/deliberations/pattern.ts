import { civilDate, yearOf, type CivilDate } from '../../kernel/dates';
import { listOf, quote, typeset } from '../../kernel/french';

/** What @CTES takes as the number of an act, and so what any number must be (protocole ACTES, numéro interne). */
export const NUMBER_FORMAT = /^[0-9A-Z_]{2,15}$/;

/** What stands in a pattern for something known when the number is taken. */
export const PATTERN_FIELDS = [
  { field: '{AAAA}', meaning: 'année de la séance, sur quatre chiffres' },
  { field: '{AA}', meaning: 'année de la séance, sur deux chiffres' },
  { field: '{MM}', meaning: 'mois de la séance' },
  { field: '{JJ}', meaning: 'jour de la séance' },
  { field: '{SEANCE}', meaning: 'rang de la séance dans l’année' },
  { field: '{NN}', meaning: 'rang de la délibération dans la séance' },
  { field: '{NNN}', meaning: 'rang de la délibération dans l’année' },
] as const;

type PatternField = (typeof PATTERN_FIELDS)[number]['field'];

/** The pattern of a file whose town has chosen none: « 2026_05_12 » is the twelfth of the fifth session of 2026. */
export const FIRST_PATTERN = '{AAAA}_{SEANCE}_{NN}';

/** Where a number is taken. Ranks count from 1, in the order in which numbers were taken. */
export interface NumberPlace {
  readonly meetsOn: CivilDate;
  /** Rank of the session among those of its year that took numbers. */
  readonly sessionRank: number;
  readonly rankInSession: number;
  readonly rankInYear: number;
}

/** The number a pattern gives at a place; it may be too long when a rank outgrows its digits. */
export function numberFrom(pattern: string, place: NumberPlace): string {
  const values: Record<PatternField, string> = {
    '{AAAA}': String(yearOf(place.meetsOn)),
    '{AA}': String(yearOf(place.meetsOn)).slice(2),
    '{MM}': place.meetsOn.slice(5, 7),
    '{JJ}': place.meetsOn.slice(8),
    '{SEANCE}': padded(place.sessionRank, 2),
    '{NN}': padded(place.rankInSession, 2),
    '{NNN}': padded(place.rankInYear, 3),
  };
  return PATTERN_FIELDS.reduce((done, { field }) => done.replaceAll(field, values[field]), pattern);
}

/** The numbers of the twelfth affair of a fifth session, as an example of what a pattern gives. */
export function exampleOf(pattern: string, meetsOn: CivilDate): string {
  return numberFrom(pattern, { meetsOn, sessionRank: 5, rankInSession: 12, rankInYear: 87 });
}

/**
 * Why a pattern cannot be used, in a French sentence; undefined when every number it gives is valid and unlike any other,
 * as long as no rank outgrows two digits in a session or three in a year.
 */
export function patternFault(pattern: string): string | undefined {
  const fault = unknownField(pattern) ?? badCharacter(pattern) ?? repeated(pattern) ?? wrongLength(pattern);
  return fault === undefined ? undefined : typeset(fault);
}

function unknownField(pattern: string): string | undefined {
  const known = PATTERN_FIELDS.map(({ field }): string => field);
  const unknown = (pattern.match(/\{[^{}]*\}/g) ?? []).filter((field) => !known.includes(field));
  return unknown.length === 0
    ? undefined
    : `${listOf([...new Set(unknown)].map(quote))} n’est pas un champ du numéro. Champs admis : ${known.join(' ')}.`;
}

function badCharacter(pattern: string): string | undefined {
  const literal = pattern.replace(/\{[^{}]*\}/g, '');
  const bad = [...new Set(literal.match(/[^0-9A-Z_]/gu))];
  if (bad.length === 0) return undefined;
  const named = listOf(bad.map((character) => (character === ' ' ? 'l’espace' : quote(character))));
  return `Le numéro ne peut contenir que des chiffres, des capitales sans accent et « _ » (télétransmission @CTES) : retirez ${named}.`;
}

function repeated(pattern: string): string | undefined {
  const has = (...fields: readonly PatternField[]) => fields.every((field) => pattern.includes(field));
  if (!has('{NN}') && !has('{NNN}'))
    return 'Toutes les délibérations d’une séance auraient le même numéro : ajoutez {NN} (rang dans la séance) ou {NNN} (rang dans l’année).';
  if (!has('{AAAA}') && !has('{AA}')) return 'Les mêmes numéros reviendraient chaque année : ajoutez {AAAA} ou {AA}.';
  if (has('{NNN}') || has('{SEANCE}') || has('{MM}', '{JJ}')) return undefined;
  return has('{MM}')
    ? 'Deux séances du même mois donneraient les mêmes numéros : ajoutez {SEANCE} (rang de la séance) ou {JJ} (jour).'
    : 'Deux séances de l’année donneraient les mêmes numéros : ajoutez {SEANCE} (rang de la séance), ou {MM} et {JJ}, ou {NNN} (rang dans l’année).';
}

const LONGEST = 15;

function wrongLength(pattern: string): string | undefined {
  const example = exampleOf(pattern, EXAMPLE_DAY);
  if (NUMBER_FORMAT.test(example)) return undefined;
  return `Le numéro serait trop long : ${quote(example)} compte ${example.length} caractères, ${LONGEST} au plus.`;
}

const EXAMPLE_DAY = civilDate('2026-05-28');

function padded(rank: number, digits: number): string {
  return String(rank).padStart(digits, '0');
}
