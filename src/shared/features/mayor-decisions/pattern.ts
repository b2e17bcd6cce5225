import { yearOf, type CivilDate } from '../../kernel/dates';
import { listOf, quote, typeset } from '../../kernel/french';
import { NUMBER_FORMAT, PATTERN_FIELDS, numberFrom, patternFault } from '../deliberations/pattern';

/** The pattern of a file whose town has chosen none: « 2026_D_012 » is the twelfth decision of 2026. */
export const FIRST_DECISION_PATTERN = '{AAAA}_D_{NNN}';

const FIELDS = ['{AAAA}', '{AA}', '{MM}', '{JJ}', '{NNN}'];

/** What may stand in the pattern of a decision, with what it becomes. */
export const DECISION_FIELDS = PATTERN_FIELDS.filter(({ field }) => FIELDS.includes(field)).map(({ field, meaning }) => ({
  field,
  meaning: meaning.replace('de la délibération', 'de la décision').replace('de la séance', 'de la décision'),
}));

/** The number of the decision of that rank in its year. */
export function decisionNumber(pattern: string, decidedOn: CivilDate, rank: number): string {
  return numberFrom(pattern, { meetsOn: decidedOn, sessionRank: 1, rankInSession: rank, rankInYear: rank });
}

/** Why a pattern cannot be used, in a French sentence; undefined when every number it gives is valid and unlike any other. */
export function decisionPatternFault(pattern: string): string | undefined {
  const unknown = [...new Set((pattern.match(/\{[^{}]*\}/g) ?? []).filter((field) => !FIELDS.includes(field)))];
  if (unknown.length > 0)
    return typeset(`${listOf(unknown.map(quote))} n’est pas un champ du numéro d’une décision. Champs admis : ${FIELDS.join(' ')}.`);
  if (!pattern.includes('{NNN}')) return typeset('Toutes les décisions auraient le même numéro : ajoutez {NNN} (rang dans l’année).');
  return patternFault(pattern);
}

/** A number of that pattern, as an example. */
export function decisionExample(pattern: string, day: CivilDate): string {
  return decisionNumber(pattern, day, 12);
}

/** Whether @CTES takes that number. */
export function isDecisionNumber(number: string): boolean {
  return NUMBER_FORMAT.test(number);
}

/** The year in whose register a decision is. */
export function registerYear(decidedOn: CivilDate): number {
  return yearOf(decidedOn);
}
