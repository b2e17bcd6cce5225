import { z } from 'zod';

/** The most bytes a letterhead may have: it goes into every document. */
export const LETTERHEAD_LIMIT = 5 * 1024 * 1024;

/** What a letterhead may ask for between double braces, `{{commune}}`, with what is printed there. */
export const LETTERHEAD_FIELDS = {
  corps: 'Le texte du document, dans un paragraphe du corps du papier',
  pied: 'La ligne du bas de page, avec le numéro de la page, dans un pied de page',
  titre: 'Le titre du document',
  commune: 'Le nom de la commune',
  departement: 'Le département',
  arrondissement: 'L’arrondissement',
  adresse: 'L’adresse de la mairie',
  code_postal: 'Le code postal',
  telephone: 'Le téléphone de la mairie',
  courriel: 'Le courriel de la mairie',
  service: 'Le service qui suit les dossiers',
  maire: 'Le nom du maire',
  siret: 'Le numéro SIRET de la commune',
} as const;

export type LetterheadField = keyof typeof LETTERHEAD_FIELDS;

const FIELD_NAMES = Object.keys(LETTERHEAD_FIELDS).filter(isLetterheadField);

/** Whether a word is a field that the program fills. */
export function isLetterheadField(word: string): word is LetterheadField {
  return Object.hasOwn(LETTERHEAD_FIELDS, word);
}

/** What is printed in the place of a field, as plain text. */
export type FieldTexts = Readonly<Record<Exclude<LetterheadField, 'corps' | 'pied' | 'titre'>, string>>;

export const WrittenField = z.strictObject({ written: z.string(), field: z.enum(FIELD_NAMES) });
/** A field as the letterhead writes it, between its braces, and the field it means. */
export type WrittenField = z.infer<typeof WrittenField>;

/** The letterhead of the town's own, as documents are written on it. */
export interface TownPaper {
  /** Its file, read when a document is written. */
  readonly bytes: () => Uint8Array;
  readonly fields: readonly WrittenField[];
  readonly texts: FieldTexts;
}

/** Where in the file: which part, and which of its paragraphs that say something; 0 for the part as a whole. */
export const LetterheadPlace = z.strictObject({
  part: z.enum(['header', 'header-first', 'header-even', 'footer', 'footer-first', 'footer-even', 'body']),
  paragraph: z.int(),
});
export type LetterheadPlace = z.infer<typeof LetterheadPlace>;

export const LetterheadFinding = z.strictObject({
  fault: z.enum([
    'unknown-field',
    'open-field',
    'misplaced-body',
    'misplaced-foot',
    'body-twice',
    'no-room',
    'nothing',
    'no-body',
    'cut-field',
    'merge-field',
    'not-a4',
    'even-pages',
    'several-sections',
    'tracked-changes',
    'numbered-list',
    'no-foot',
  ]),
  /** The field or the words it is about; empty when it is about none. */
  about: z.string(),
  /** The known field that was probably meant; empty when none comes near. */
  near: z.string(),
  place: LetterheadPlace.nullable(),
});
/** What the examination of a letterhead found. */
export type LetterheadFinding = z.infer<typeof LetterheadFinding>;
export type LetterheadFault = LetterheadFinding['fault'];

const BLOCKING: ReadonlySet<LetterheadFault> = new Set([
  'unknown-field',
  'open-field',
  'misplaced-body',
  'misplaced-foot',
  'body-twice',
  'no-room',
  'nothing',
]);

/** Whether a document written on such a letterhead would be wrong: it is kept, and used once it is mended. */
export function isBlocking({ fault }: Pick<LetterheadFinding, 'fault'>): boolean {
  return BLOCKING.has(fault);
}

export const FieldUse = z.strictObject({ name: z.string(), known: z.boolean(), places: z.array(LetterheadPlace) });
/** A field that the letterhead asks for, and where. */
export type FieldUse = z.infer<typeof FieldUse>;

export const LetterheadReport = z.strictObject({
  /** Whether documents are written on it: nothing that it has is faulty. */
  used: z.boolean(),
  findings: z.array(LetterheadFinding),
  fields: z.array(FieldUse),
});
/** What is in a letterhead, before anything is written on it. */
export type LetterheadReport = z.infer<typeof LetterheadReport>;
