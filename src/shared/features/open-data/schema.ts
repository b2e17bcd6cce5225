import type { ColumnRule } from './column-rule';

/** Names of the columns of the schema, in their order in a file. */
export const SCDL_COLUMNS = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const;
export type ScdlColumn = (typeof SCDL_COLUMNS)[number];

/** One line of a file: the text of each column, empty when nothing stands there. */
export type ScdlCells = Readonly<Record<ScdlColumn, string>>;

/** Where the constraints below are written. */
export const SCHEMA_SOURCE = 'Schéma SCDL « subventions » 2.1.1 (schema.data.gouv.fr, scdl/subventions)';

/** The longest `objet` and `conditionsVersement`. */
export const LONGEST_TEXT = 256;

const NATURES = ['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature', 'aide en nature;aide en numéraire'];
const DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}';

const text = (title: string, required: boolean): ColumnRule => ({ title, required, kind: 'text', expected: '' });
const siret = (title: string, required: boolean): ColumnRule => ({
  title,
  required,
  kind: 'siret',
  pattern: /^\d{14}$/,
  expected: 'Un SIRET compte 14 chiffres, sans espace.',
});

/** The constraints of scdl/subventions 2.1.1, column by column. */
export const SCDL_SCHEMA: Readonly<Record<ScdlColumn, ColumnRule>> = {
  nomAttribuant: text('Nom de l’attribuant', true),
  idAttribuant: siret('SIRET de l’attribuant', true),
  dateConvention: {
    title: 'Date de la convention',
    required: true,
    kind: 'date',
    pattern: new RegExp(`^${DAY}$`),
    expected: 'Une date s’écrit AAAA-MM-JJ.',
  },
  referenceDecision: text('Référence de la décision', false),
  nomBeneficiaire: text('Nom du bénéficiaire', true),
  idBeneficiaire: siret('SIRET du bénéficiaire', false),
  rnaBeneficiaire: {
    title: 'Numéro RNA du bénéficiaire',
    required: false,
    kind: 'text',
    pattern: /^W\d{9}$/,
    expected: 'Un numéro RNA s’écrit W suivi de 9 chiffres.',
  },
  objet: { title: 'Objet', required: true, kind: 'text', expected: '', maxLength: LONGEST_TEXT },
  montant: {
    title: 'Montant',
    required: true,
    kind: 'number',
    pattern: /^-?\d+(?:\.\d+)?$/,
    expected: 'Un montant s’écrit avec un point décimal et sans espace, par exemple 23000.50.',
  },
  nature: {
    title: 'Nature',
    required: true,
    kind: 'text',
    values: NATURES,
    expected: '« aide en numéraire », « aide en nature », ou les deux séparées par un point-virgule.',
  },
  conditionsVersement: { title: 'Conditions de versement', required: true, kind: 'text', expected: '', maxLength: LONGEST_TEXT },
  datesPeriodeVersement: {
    title: 'Date ou période de versement',
    required: true,
    kind: 'period',
    pattern: new RegExp(`^${DAY}(?:/${DAY})?$`),
    expected: 'Une date s’écrit AAAA-MM-JJ, une période AAAA-MM-JJ/AAAA-MM-JJ.',
  },
  idRAE: { title: 'Numéro au répertoire des aides aux entreprises', required: false, kind: 'text', expected: '', maxLength: 5 },
  notificationUE: {
    title: 'Aide notifiée à la Commission européenne',
    required: true,
    kind: 'boolean',
    values: ['oui', 'non'],
    expected: '« oui » ou « non ».',
  },
  pourcentageSubvention: {
    title: 'Part du bénéficiaire',
    required: true,
    kind: 'number',
    pattern: /^-?\d+(?:\.\d+)?$/,
    minimum: 0.01,
    maximum: 1,
    expected: 'Une part va de 0.01 à 1 : 1 pour un bénéficiaire unique, 0.45 pour 45 %.',
  },
  dispositifAide: text('Dispositif d’aide', false),
};
