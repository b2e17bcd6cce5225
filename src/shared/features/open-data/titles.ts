import { fold } from '../../kernel/french';
import { SCDL_COLUMNS, type ScdlColumn } from './schema';

/** A column that is read beside those of the schema: the year, in files that have no date. */
export type ReadColumn = ScdlColumn | 'exercice';

/**
 * What real files call the columns (importer of the State, `scdl.mapper.ts`), beside the names and titles of the schema. Compared without
 * case, accents, spaces or punctuation.
 */
const OTHER_TITLES: Readonly<Record<ReadColumn, readonly string[]>> = {
  nomAttribuant: ['Nom attribuant', 'Nom de l’attribuant', 'Attribuant', 'Collectivité', 'Nom de la collectivité'],
  idAttribuant: ['Id attribuant', 'SIRET attribuant', 'SIRET de l’attribuant', 'Identification de l’attribuant', 'siretAttribuant'],
  dateConvention: [
    'Date de convention',
    'Date convention',
    'Date de la convention',
    'Date de la convention de subvention',
    'Date - Décision',
    'Date décision',
    'Date de décision',
    'Date signature de la convention',
    'Date de signature de la convention',
  ],
  referenceDecision: ['Référence décision', 'Référence de la décision', 'Référence délibération', 'N° délibération'],
  nomBeneficiaire: ['Nom bénéficiaire', 'Nom du bénéficiaire', 'Nom attributaire', 'Bénéficiaire', 'nomBénéficiaire'],
  idBeneficiaire: [
    'Id bénéficiaire',
    'Numéro Siret',
    'N° SIRET',
    'SIRET',
    'SIRET bénéficiaire',
    'SIRET du bénéficiaire',
    'Identification SIRET du bénéficiaire',
  ],
  rnaBeneficiaire: ['RNA', 'N° RNA', 'Numéro RNA', 'RNA du bénéficiaire', 'Identification RNA du bénéficiaire'],
  objet: ['object', 'Objet de la subvention', 'Objet subvention', 'Nom du Projet', 'Intitulé du projet'],
  montant: [
    'Montant voté',
    'Montant accordé',
    'montantAttribue',
    'Montant attribué',
    'Montant de la subvention',
    'Montant total de la subvention',
  ],
  nature: ['Nature de la subvention', 'Nature de l’aide'],
  conditionsVersement: ['Conditions de versement', 'Conditions de versement de la subvention', 'Modalités de versement'],
  datesPeriodeVersement: [
    'Dates période versement',
    'Date ou période de versement',
    'Dates et période de versement',
    'Date de versement',
    'datePeriodeVersement',
    'datesVersement',
  ],
  idRAE: ['Id RAE', 'RAE', 'Numéro RAE'],
  notificationUE: ['Notification UE', 'Aide d’État notifiée à la Commission européenne', 'Notification à l’UE'],
  pourcentageSubvention: ['Pourcentage subvention', 'Pourcentage', 'Pourcentage de la subvention', 'Part'],
  dispositifAide: ['Dispositif d’aide', 'Dispositif aide'],
  exercice: ['exercice', 'annee', 'Année budgétaire', 'anneeDecision', 'Année de décision', 'Exercice budgétaire'],
};

/** The columns without which a file says nothing: who received, and how much. */
export const NEEDED_COLUMNS: readonly ScdlColumn[] = ['nomBeneficiaire', 'montant'];

const KNOWN = new Map<string, ReadColumn>([
  ...SCDL_COLUMNS.map((column): [string, ReadColumn] => [bare(column), column]),
  ...Object.entries(OTHER_TITLES).flatMap(([column, titles]) =>
    titles.map((title): [string, ReadColumn] => [bare(title), column as never]),
  ),
]);

function bare(title: string): string {
  return fold(title).replaceAll(' ', '');
}

/** What was understood of the titles of a file. */
export interface TitlesRead {
  /** Place from 0 of each column found. */
  readonly places: ReadonlyMap<ReadColumn, number>;
  /** Columns without which the file cannot be read. */
  readonly missing: readonly ScdlColumn[];
  /** Columns of the schema that have two titles in the file, with both. */
  readonly doubled: readonly { readonly column: ReadColumn; readonly titles: readonly [string, string] }[];
  /** Titles known under another name. */
  readonly renamed: readonly { readonly column: ReadColumn; readonly title: string }[];
  /** Titles of which nothing is read. */
  readonly ignored: readonly string[];
  /** Columns of the schema, needed or not, that the file has not. */
  readonly absent: readonly ScdlColumn[];
}

/** How many of these titles are known. */
export function knownTitles(titles: readonly string[]): number {
  return new Set(titles.map((title) => KNOWN.get(bare(title))).filter((column) => column !== undefined)).size;
}

/** Finds each column of the schema among the titles of a file. */
export function readTitles(titles: readonly string[]): TitlesRead {
  const places = new Map<ReadColumn, number>();
  const doubled: { column: ReadColumn; titles: [string, string] }[] = [];
  const renamed: { column: ReadColumn; title: string }[] = [];
  const ignored: string[] = [];
  for (const [place, title] of titles.entries()) {
    const column = KNOWN.get(bare(title));
    if (column === undefined) {
      if (title.trim() !== '') ignored.push(title);
      continue;
    }
    const first = places.get(column);
    if (first !== undefined) doubled.push({ column, titles: [titles[first] ?? '', title] });
    else places.set(column, place);
    if (first === undefined && title.trim() !== column) renamed.push({ column, title });
  }
  const absent = SCDL_COLUMNS.filter((column) => !places.has(column));
  return { places, doubled, renamed, ignored, absent, missing: NEEDED_COLUMNS.filter((column) => !places.has(column)) };
}
