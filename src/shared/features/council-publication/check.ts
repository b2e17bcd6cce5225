import { isCivilDate } from '../../kernel/dates';
import { fold } from '../../kernel/french';
import { faultOf } from '../open-data/column-rule';
import type { Finding } from '../open-data/findings';
import { DELIBERATION_COLUMNS, DELIBERATION_RULES, DELIBERATION_SCHEMA, type DeliberationCells, type DeliberationColumn } from './schema';

/** One line with its number in the file. */
export interface NumberedDeliberation {
  readonly line: number;
  readonly cells: DeliberationCells;
}

/** Where the checks that go beyond the schema come from. */
const SENSE_SOURCE = 'Contrôle de cohérence de Démopart, plus strict que le schéma';

type Say = (column: DeliberationColumn, message: string) => void;

/** Says all that is wrong with the lines of a file, by line: the schema, its own checks, the calendar, numbers given twice. */
export function checkDeliberations(rows: readonly NumberedDeliberation[]): Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const findings: Finding[] = [];
    const sayFrom =
      (source: string): Say =>
      (column, message) =>
        findings.push({ line, column, value: cells[column], message, source, blocking: true });
    checkColumns(cells, sayFrom(DELIBERATION_SCHEMA));
    checkBudget(cells, sayFrom(DELIBERATION_SCHEMA));
    checkVotes(cells, sayFrom(DELIBERATION_SCHEMA));
    checkSubject(cells, sayFrom(DELIBERATION_SCHEMA));
    checkDates(cells, { schema: sayFrom(DELIBERATION_SCHEMA), sense: sayFrom(SENSE_SOURCE) });
    const first = seen.get(cells.DELIB_ID);
    if (first !== undefined) sayFrom(SENSE_SOURCE)('DELIB_ID', `Ce numéro est déjà celui de la ligne ${first}.`);
    else if (cells.DELIB_ID !== '') seen.set(cells.DELIB_ID, line);
    return findings;
  });
}

function checkColumns(cells: DeliberationCells, say: Say): void {
  for (const column of DELIBERATION_COLUMNS) {
    const message = faultOf(cells[column], DELIBERATION_RULES[column]);
    if (message !== undefined) say(column, message);
  }
}

/** Check `cohesive-columns-value`: the year and the name of the budget, both or none; an interval goes forward (`year-interval-value`). */
function checkBudget({ BUDGET_ANNEE, BUDGET_NOM }: DeliberationCells, say: Say): void {
  if (BUDGET_ANNEE === '' && BUDGET_NOM !== '') say('BUDGET_ANNEE', 'L’exercice est à indiquer avec le budget, ou aucun des deux.');
  if (BUDGET_ANNEE !== '' && BUDGET_NOM === '') say('BUDGET_NOM', 'Le budget est à indiquer avec l’exercice, ou aucun des deux.');
  const [start = '', end] = BUDGET_ANNEE.split('/');
  if (end !== undefined && end <= start) say('BUDGET_ANNEE', 'La période doit aller d’une année à une année suivante.');
}

const VOTES = ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;
const SENSES = ['VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const;

/** Checks `cohesive-columns-value`, `compare-columns-value` and `sum-columns-value` on the five counts. */
function checkVotes(cells: DeliberationCells, say: Say): void {
  const given = VOTES.filter((column) => cells[column] !== '');
  if (given.length === 0) return;
  for (const column of VOTES) if (cells[column] === '') say(column, 'Les cinq décomptes du vote sont à indiquer ensemble, ou aucun.');
  if (given.length < VOTES.length || VOTES.some((column) => !/^\d+$/.test(cells[column]))) return;
  const { VOTE_EFFECTIF: seats, VOTE_REEL: voters } = cells;
  if (Number(voters) > Number(seats)) say('VOTE_REEL', `Il y a plus de votants (${voters}) que de membres (${seats}).`);
  for (const column of SENSES)
    if (Number(cells[column]) > Number(voters)) say(column, `Il y a plus de voix (${cells[column]}) que de votants (${voters}).`);
  const sum = SENSES.reduce((total, column) => total + Number(cells[column]), 0);
  if (sum !== Number(voters)) {
    say('VOTE_REEL', `Pour, contre et abstentions font ${sum}, et non ${voters} : qui ne prend pas part au vote n’est pas votant.`);
  }
}

/** The nine titles of the first level of the national nomenclature, accents and case apart. */
const FIRST_LEVELS = new Set(
  [
    'commande publique',
    'urbanisme',
    'domaine et patrimoine',
    'fonction publique',
    'institutions et vie politique',
    'libertés publiques et pouvoirs de police',
    'finances locales',
    'domaines de compétences par thèmes',
    'autres domaines de compétences',
  ].map(fold),
);

/** Check `nomenclature-actes-value`: « niveau 1/niveau 2 », the first a title of the nomenclature, no space around the bar. */
function checkSubject({ DELIB_MATIERE_NOM: name }: DeliberationCells, say: Say): void {
  if (name === '') return;
  const [first = '', ...rest] = name.split('/');
  if (rest.length === 0) say('DELIB_MATIERE_NOM', 'Le nom de la matière s’écrit « finances locales/subventions ».');
  else if (/\s\/|\/\s/.test(name)) say('DELIB_MATIERE_NOM', 'Aucun espace n’entoure la barre de « niveau 1/niveau 2 ».');
  else if (!FIRST_LEVELS.has(fold(first))) say('DELIB_MATIERE_NOM', `« ${first} » n’est pas une matière de la nomenclature ACTES.`);
}

/** Check `compare-columns-value` on the dates, which must be real days. */
function checkDates({ DELIB_DATE, PREF_DATE }: DeliberationCells, { schema, sense }: { schema: Say; sense: Say }): void {
  const shaped = (value: string) => DELIBERATION_RULES.DELIB_DATE.pattern?.test(value) === true;
  if (shaped(DELIB_DATE) && !isCivilDate(DELIB_DATE)) sense('DELIB_DATE', 'Cette date n’existe pas dans le calendrier.');
  if (shaped(PREF_DATE) && !isCivilDate(PREF_DATE)) sense('PREF_DATE', 'Cette date n’existe pas dans le calendrier.');
  if (shaped(PREF_DATE) && shaped(DELIB_DATE) && PREF_DATE < DELIB_DATE)
    schema('PREF_DATE', 'La transmission ne peut pas précéder la délibération.');
}
