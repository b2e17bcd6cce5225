import { z } from 'zod';

const KEYS = [
  'convocation.invitation',
  'convocation.attached',
  'convocation.proxy',
  'convocation.sending',
  'convocation.courtesy',
  'deliberation.remedies',
  'decision.remedies',
  'list.lead',
  'minutes.closing',
] as const;

export const SentenceKey = z.enum(KEYS);
export type SentenceKey = z.infer<typeof SentenceKey>;

/** A sentence that documents repeat: its fields, between braces, are filled in when a document is written. */
interface StandardSentence {
  readonly title: string;
  /** The documents that print it. */
  readonly usedIn: string;
  readonly original: string;
  /** Its fields with an example; those of the law, and what the sentence is for, cannot be left out. */
  readonly fields: Readonly<Record<string, string>>;
}

const REMEDIES = { tribunal: 'tribunal administratif de Nancy', delai: 'deux' } as const;

/** Every sentence that a town may word otherwise. Articles, delays and courts stay dated settings: they are fields. */
export const SENTENCES: Readonly<Record<SentenceKey, StandardSentence>> = {
  'convocation.invitation': {
    title: 'Formule de convocation',
    usedIn: 'Convocation du conseil, convocations par conseiller (CGCT, art. L. 2121-10)',
    original: 'J’ai l’honneur de vous convoquer à la séance du conseil municipal qui se tiendra le {seance} ({date_lettres}), {lieu}.',
    fields: { seance: 'mardi 31 mars 2026 à 20 h 00', date_lettres: 'trente et un mars deux mille vingt-six', lieu: 'salle du conseil' },
  },
  'convocation.attached': {
    title: 'Pièces jointes à la convocation',
    usedIn: 'Convocation du conseil, convocations par conseiller',
    original:
      'L’ordre du jour et la note explicative de synthèse sont joints à la présente, conformément aux articles {article_convocation} et {article_note} du code général des collectivités territoriales.',
    fields: { article_convocation: 'L. 2121-10', article_note: 'L. 2121-12' },
  },
  'convocation.proxy': {
    title: 'Pouvoir en cas d’empêchement',
    usedIn: 'Convocation du conseil, convocations par conseiller',
    original:
      'En cas d’empêchement, vous pouvez donner pouvoir écrit à un collègue au moyen du formulaire joint, chaque conseiller ne pouvant détenir {pouvoirs}.',
    fields: { pouvoirs: 'qu’un seul pouvoir' },
  },
  'convocation.sending': {
    title: 'Envoi dématérialisé',
    usedIn: 'Convocations par conseiller',
    original:
      'La présente convocation vous est transmise de manière dématérialisée ; si vous en faites la demande, elle vous est adressée par écrit, à votre domicile ou à une autre adresse (article {article_convocation}).',
    fields: { article_convocation: 'L. 2121-10' },
  },
  'convocation.courtesy': {
    title: 'Formule de politesse',
    usedIn: 'Convocation du conseil, convocations par conseiller',
    original: 'Je vous prie d’agréer, {appel}, l’expression de mes salutations distinguées.',
    fields: { appel: 'Madame, chère collègue' },
  },
  'deliberation.remedies': {
    title: 'Voies et délais de recours d’une délibération',
    usedIn: 'Projet de délibération, délibération',
    original:
      'La présente délibération peut faire l’objet d’un recours devant le {tribunal} dans un délai de {delai} mois à compter de sa publication ou de sa notification (www.telerecours.fr).',
    fields: REMEDIES,
  },
  'decision.remedies': {
    title: 'Voies et délais de recours d’une décision du maire',
    usedIn: 'Décision du maire',
    original:
      'La présente décision peut faire l’objet d’un recours devant le {tribunal} dans un délai de {delai} mois à compter de sa publication ou de sa notification (www.telerecours.fr).',
    fields: REMEDIES,
  },
  'list.lead': {
    title: 'Chapeau de la liste des délibérations',
    usedIn: 'Liste des délibérations examinées',
    original:
      'Liste établie en application de l’article {article_liste} du code général des collectivités territoriales, affichée à la mairie et mise en ligne sur le site internet de la commune.',
    fields: { article_liste: 'L. 2121-25' },
  },
  'minutes.closing': {
    title: 'Clôture du procès-verbal',
    usedIn: 'Procès-verbal de séance',
    original: 'L’ordre du jour étant épuisé, la séance est levée à {heure}.',
    fields: { heure: '22 h 15' },
  },
};

/** The sentences in their order. */
export const SENTENCE_KEYS: readonly SentenceKey[] = KEYS;

/** What the town says in the place of the originals. */
export type Wording = Readonly<Partial<Record<SentenceKey, string>>>;

const FIELD = /\{([^{}]*)\}/g;

/** What is wrong with the fields of a sentence as it is worded. */
export interface FieldFaults {
  /** As they are written, with their braces; a brace alone is one. */
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** Looks for fields that the sentence does not have, and for those that it has lost. */
export function fieldFaults(key: SentenceKey, text: string): FieldFaults {
  const known = Object.keys(SENTENCES[key].fields);
  const asked = [...text.matchAll(FIELD)].map(([, name = '']) => name);
  const alone = text.replace(FIELD, '').match(/[{}]/g) ?? [];
  return {
    unknown: [...new Set([...asked.filter((name) => !known.includes(name)).map((name) => `{${name}}`), ...alone])],
    missing: known.filter((name) => !asked.includes(name)).map((name) => `{${name}}`),
  };
}

/** The sentence of the town, or the original, cut at its fields: texts and the names of fields in turn. */
export function piecesOf(key: SentenceKey, wording: Wording): readonly { readonly text?: string; readonly field?: string }[] {
  return (wording[key] ?? SENTENCES[key].original).split(FIELD).map((piece, rank) => (rank % 2 === 0 ? { text: piece } : { field: piece }));
}

/** The sentence with the values of its fields. */
export function filledSentence(key: SentenceKey, wording: Wording, values: Readonly<Record<string, string>>): string {
  return piecesOf(key, wording)
    .map(({ text, field }) => text ?? values[field ?? ''] ?? '')
    .join('');
}
