import type { ColumnRule } from '../open-data/column-rule';

/** Names of the columns of the schema, in their order in a file. */
export const DELIBERATION_COLUMNS = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;
export type DeliberationColumn = (typeof DELIBERATION_COLUMNS)[number];

/** One line of a file: the text of each column, empty when nothing stands there. */
export type DeliberationCells = Readonly<Record<DeliberationColumn, string>>;

/** Where the constraints below are written. */
export const DELIBERATION_SCHEMA = 'Schéma SCDL « délibérations » 2.1.5 (schema.data.gouv.fr, scdl/deliberations)';

const WHOLE = /^\d+$/;
const text = (title: string, required: boolean): ColumnRule => ({ title, required, kind: 'text', expected: '' });
const count = (title: string): ColumnRule => ({
  title,
  required: false,
  kind: 'number',
  pattern: WHOLE,
  expected: 'Un décompte de voix est un nombre entier.',
});
const date = (title: string, required: boolean): ColumnRule => ({
  title,
  required,
  kind: 'date',
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  expected: 'Une date s’écrit AAAA-MM-JJ.',
});

/** The constraints of scdl/deliberations 2.1.5, column by column. */
export const DELIBERATION_RULES: Readonly<Record<DeliberationColumn, ColumnRule>> = {
  COLL_NOM: text('Nom de la collectivité', true),
  COLL_SIRET: {
    title: 'SIRET de la collectivité',
    required: true,
    kind: 'siret',
    pattern: /^\d{14}$/,
    expected: 'Un SIRET compte 14 chiffres, sans espace.',
  },
  DELIB_ID: text('Numéro de la délibération', true),
  DELIB_DATE: date('Date de la délibération', true),
  DELIB_MATIERE_CODE: {
    title: 'Code de matière',
    required: true,
    kind: 'text',
    pattern: /^\d\.\d{1,2}$/,
    expected: 'Un code de la nomenclature ACTES s’écrit 7.5, de 1.1 à 9.4.',
  },
  DELIB_MATIERE_NOM: text('Nom de la matière', true),
  DELIB_OBJET: text('Objet', true),
  BUDGET_ANNEE: {
    title: 'Exercice budgétaire',
    required: false,
    kind: 'text',
    pattern: /^\d{4}(?:\/\d{4})?$/,
    expected: 'Un exercice s’écrit 2026, une période 2026/2027.',
  },
  BUDGET_NOM: text('Budget', false),
  PREF_ID: {
    title: 'Préfecture ou sous-préfecture',
    required: false,
    kind: 'text',
    pattern: /^(?:PREF\d{3}|SPREF\d{4}|SGAR\d{3})$/,
    expected: 'Un identifiant s’écrit PREF054 pour la préfecture, SPREF0541 pour une sous-préfecture.',
  },
  PREF_DATE: date('Date de réception au contrôle de légalité', false),
  VOTE_EFFECTIF: count('Effectif du conseil'),
  VOTE_REEL: count('Votants'),
  VOTE_POUR: count('Pour'),
  VOTE_CONTRE: count('Contre'),
  VOTE_ABSTENTION: count('Abstentions'),
  DELIB_URL: {
    title: 'Adresse de la délibération en ligne',
    required: false,
    kind: 'text',
    pattern: /^https?:\/\/[^\s]+$/,
    expected: 'Une adresse commence par https:// et ne contient pas d’espace.',
  },
};
