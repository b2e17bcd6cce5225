/** What a letter about a grant can say, by the name written between braces, with its French meaning. */
export const GRANT_FIELDS = {
  association: 'Nom de l’association',
  civilite: 'Formule d’appel (Madame la Présidente, Monsieur le Président)',
  objet: 'Objet de la demande',
  exercice: 'Exercice de la campagne',
  numero: 'Numéro de la demande',
  montant: 'Montant voté',
  montant_lettres: 'Montant voté, en toutes lettres',
  montant_demande: 'Montant demandé',
  date_reception: 'Date de réception de la demande',
  deliberation: 'Numéro de la délibération',
  date_vote: 'Date du vote',
  pieces: 'Liste des pièces à fournir',
  date_limite: 'Date limite d’envoi des pièces',
  date_demande: 'Date de la dernière demande de pièces',
  date_rejet: 'Date à laquelle le silence vaut rejet',
  delai_silence: 'Délai au terme duquel le silence vaut rejet',
  article_reception: 'Article sur l’accusé de réception',
  article_silence: 'Article sur le silence de la commune',
  article_pieces: 'Article sur les pièces manquantes',
  motif: 'Motif du refus',
  delai_recours: 'Délai de recours',
  tribunal: 'Tribunal compétent',
  delai_versement: 'Délai de versement',
  date_compte_rendu: 'Date limite du compte rendu financier',
  article_compte_rendu: 'Article sur le compte rendu financier',
  date_limite_relance: 'Nouvelle date limite donnée par la relance du compte rendu',
  date_relance: 'Date de la relance précédente du compte rendu',
  convention: 'Phrase sur la convention, quand elle est obligatoire',
  ville: 'Nom de la commune',
  service: 'Service qui suit l’affaire',
} as const satisfies Readonly<Record<string, string>>;

export type GrantField = keyof typeof GRANT_FIELDS;
/** Every field with its text; empty when it is not known. */
export type GrantValues = Readonly<Record<GrantField, string>>;

/** A field that may be empty without anything missing in the letter. */
const OPTIONAL: readonly GrantField[] = ['convention'];
const FIELD = /\{([^{}\n]*)\}/g;

/** Whether a letter about a grant can say this. */
export function isGrantField(name: string): name is GrantField {
  return Object.hasOwn(GRANT_FIELDS, name);
}

/** The names between braces that are not fields, as they are written. */
export function unknownGrantFields(text: string): string[] {
  const named = [...text.matchAll(FIELD)].flatMap(([whole, name = '']) => (isGrantField(name.trim()) ? [] : [whole]));
  const stray = text.replace(FIELD, '').match(/\{[^\s{}]*|[^\s{}]*\}/g) ?? [];
  return [...new Set([...named, ...stray])];
}

/** The fields of a text that have nothing to say. */
export function emptyGrantFields(text: string, values: GrantValues): GrantField[] {
  const named = [...text.matchAll(FIELD)].map(([, name = '']) => name.trim()).filter(isGrantField);
  return [...new Set(named)].filter((field) => values[field] === '' && !OPTIONAL.includes(field));
}

/** The text with its fields filled; `gapOf` writes what is not known. */
export function fillGrantText(text: string, values: GrantValues, gapOf: (what: string) => string): string {
  return text.replace(FIELD, (whole, name: string) => {
    const field = name.trim();
    if (!isGrantField(field)) return whole;
    return values[field] === '' && !OPTIONAL.includes(field) ? gapOf(GRANT_FIELDS[field].toLocaleLowerCase('fr')) : values[field];
  });
}
