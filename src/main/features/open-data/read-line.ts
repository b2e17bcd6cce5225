import type { Finding } from '#shared/features/open-data/findings';
import type { PublishedGrant } from '#shared/features/open-data/model';
import { SCHEMA_SOURCE, SCDL_SCHEMA } from '#shared/features/open-data/schema';
import {
  readAmount,
  readDay,
  readPeriod,
  readRna,
  readShare,
  readSiret,
  readYear,
  readYes,
  type Reading,
} from '#shared/features/open-data/tolerant';
import type { ReadColumn } from '#shared/features/open-data/titles';
import { fold } from '#shared/kernel/french';
import { cents } from '#shared/kernel/money';

/** How the lines of a file are read. */
export interface LineReading {
  /** The year of lines that give none; null: they are refused. */
  readonly year: number | null;
  readonly withoutIdentifier: boolean;
  /** Reads the SIRET of who gives: the same on every line of most files. */
  readonly readGranter: (cell: string) => Reading<string>;
  /** Title of a column in the file. */
  readonly titleOf: (column: ReadColumn) => string;
  readonly tell: (finding: Finding) => void;
}

/** The text of one column of the line. */
export type TextOf = (column: ReadColumn) => string;

/** Reads one line; undefined when something blocks. All that is wrong is told. */
export function readGrant(line: number, text: TextOf, reading: LineReading): PublishedGrant | undefined {
  const problems = { blocking: 0 };
  const say = (column: ReadColumn, message: string, blocking = false) => {
    if (blocking) problems.blocking += 1;
    reading.tell({ line, column: reading.titleOf(column), value: text(column), message, source: SCHEMA_SOURCE, blocking });
  };
  const read = <T>(column: ReadColumn, reader: (cell: string) => Reading<T>, isBlocking?: (value: T) => boolean): T => {
    const { value, note } = reader(text(column));
    if (note !== undefined) say(column, note, isBlocking?.(value) ?? false);
    return value;
  };
  const conventionOn = read('dateConvention', readDay);
  const period = read('datesPeriodeVersement', readPeriod);
  const siret = read('idBeneficiaire', readSiret, (value) => value === '' && !reading.withoutIdentifier);
  const rna = read('rnaBeneficiaire', readRna);
  const amount = read('montant', readAmount, (value) => value === null);
  const year = readYear(text('exercice')) ?? yearIn(conventionOn) ?? yearIn(period) ?? reading.year;
  if (text('nomBeneficiaire') === '') say('nomBeneficiaire', 'Le nom du bénéficiaire manque.', true);
  if (text('montant') === '') say('montant', 'Le montant manque.', true);
  if (amount !== null && amount <= 0) say('montant', 'Ce montant n’est pas supérieur à zéro.');
  if (year === null)
    say('dateConvention', 'Aucune année : ni date de convention, ni période, ni exercice. Indiquez l’année du fichier.', true);
  const grant = {
    line,
    year: year ?? 0,
    granterName: text('nomAttribuant'),
    granterSiret: read('idAttribuant', reading.readGranter),
    conventionOn,
    reference: text('referenceDecision'),
    beneficiaryName: text('nomBeneficiaire'),
    siret,
    rna,
    purpose: text('objet'),
    amount: amount ?? cents(0),
    nature: readNature(text('nature'), (message) => say('nature', message)),
    terms: text('conditionsVersement'),
    period,
    raeId: text('idRAE'),
    notifiedEu: read('notificationUE', readYes),
    share: read('pourcentageSubvention', readShare),
    scheme: text('dispositifAide'),
  };
  return problems.blocking > 0 ? undefined : grant;
}

function yearIn(text: string | null): number | null {
  return text === null ? null : readYear(text.slice(0, 4));
}

const KNOWN_NATURES = new Set(SCDL_SCHEMA.nature.values);
const NATURES = new Map((SCDL_SCHEMA.nature.values ?? []).map((value) => [fold(value), value]));

/** Other cases and missing accents are the same nature; what is not known is kept as it is. */
function readNature(text: string, tell: (message: string) => void): string {
  if (text === '' || KNOWN_NATURES.has(text)) return text;
  const known = NATURES.get(fold(text));
  if (known === undefined) tell(SCDL_SCHEMA.nature.expected);
  return known ?? text;
}
