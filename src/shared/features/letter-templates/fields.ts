/** What a letter can say of each association, by the name written between braces, with its French meaning. */
export const LETTER_FIELDS = {
  association: 'Nom de l’association',
  sigle: 'Sigle',
  domaine: 'Domaine d’activité',
  president: 'Civilité et nom du président ou de la présidente',
  civilite: 'Formule d’appel (Madame la Présidente, Monsieur le Président)',
  adresse: 'Adresse du courrier, sur une ligne',
  telephone: 'Téléphone',
  courriel: 'Adresse électronique',
  site: 'Site internet',
  rna: 'Numéro RNA',
  siret: 'Numéro SIRET',
  adherents: 'Nombre d’adhérents',
  date: 'Date de la lettre (24 septembre 2026)',
  annee: 'Année en cours',
  annee_precedente: 'Année précédente',
  montant_demande: 'Subvention demandée pour l’année en cours',
  montant_vote: 'Subvention votée pour l’année en cours',
  montant_vote_precedent: 'Subvention votée l’année précédente',
  soutien_nature: 'Aides en nature de l’année en cours',
  ville: 'Nom de la commune',
  maire: 'Nom du maire',
  service: 'Service qui suit l’affaire',
} as const satisfies Readonly<Record<string, string>>;

export type LetterField = keyof typeof LETTER_FIELDS;

/** Every field with its text; empty when it is not known. */
export type LetterValues = Readonly<Record<LetterField, string>>;

/** Whether a letter can say this. */
export function isLetterField(name: string): name is LetterField {
  return Object.hasOwn(LETTER_FIELDS, name);
}

/** Every field, in the order in which they are offered. */
export const LETTER_FIELD_NAMES: readonly LetterField[] = Object.keys(LETTER_FIELDS).filter(isLetterField);
