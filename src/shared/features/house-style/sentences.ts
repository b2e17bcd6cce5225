import { z } from 'zod';
import { ACT_KEYS, ACTS } from './sentences/acts';
import { ASSOCIATION_KEYS, ASSOCIATIONS } from './sentences/associations';
import { CONVOCATION, CONVOCATION_KEYS } from './sentences/convocation';
import type { StandardSentence } from './sentences/kind';
import { MINUTES, MINUTES_KEYS } from './sentences/minutes';
import { SESSION, SESSION_KEYS } from './sentences/session';

const KEYS = [...CONVOCATION_KEYS, ...SESSION_KEYS, ...ACT_KEYS, ...MINUTES_KEYS, ...ASSOCIATION_KEYS] as const;

export const SentenceKey = z.enum(KEYS);
export type SentenceKey = z.infer<typeof SentenceKey>;

/** Every sentence that a town may word otherwise. Articles, delays and courts stay dated settings: they are fields. */
export const SENTENCES: Readonly<Record<SentenceKey, StandardSentence>> = {
  ...CONVOCATION,
  ...SESSION,
  ...ACTS,
  ...MINUTES,
  ...ASSOCIATIONS,
};

/** The sentences in their order. */
export const SENTENCE_KEYS: readonly SentenceKey[] = KEYS;

/** The sentences by the documents that say them, in their order. */
export const SENTENCE_GROUPS: readonly { readonly name: string; readonly title: string; readonly keys: readonly SentenceKey[] }[] = [
  { name: 'convocation', title: 'Convocation, ordre du jour et pouvoirs', keys: CONVOCATION_KEYS },
  { name: 'session', title: 'Note de synthèse, annexes, présence et déroulé', keys: SESSION_KEYS },
  { name: 'acts', title: 'Délibérations, décisions du maire et affichage', keys: ACT_KEYS },
  { name: 'minutes', title: 'Procès-verbal', keys: MINUTES_KEYS },
  { name: 'associations', title: 'Associations et subventions', keys: ASSOCIATION_KEYS },
];

/** What the town says in the place of the originals. */
export type Wording = Readonly<Partial<Record<SentenceKey, string>>>;

const FIELD = /\{([^{}]*)\}/g;

/** What is wrong with a sentence as it is worded. */
export interface FieldFaults {
  /** As they are written, with their braces; a brace alone is one. */
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** Looks for fields that the sentence does not have, and for those that it has lost. One that may be left out may be empty. */
export function fieldFaults(key: SentenceKey, text: string): FieldFaults {
  const { fields, offered = {}, optional } = SENTENCES[key];
  if (optional === true && text.trim() === '') return { unknown: [], missing: [] };
  const asked = [...text.matchAll(FIELD)].map(([, name = '']) => name);
  const alone = text.replace(FIELD, '').match(/[{}]/g) ?? [];
  const known = new Set([...Object.keys(fields), ...Object.keys(offered)]);
  return {
    unknown: [...new Set([...asked.filter((name) => !known.has(name)).map((name) => `{${name}}`), ...alone])],
    missing: Object.keys(fields)
      .filter((name) => !asked.includes(name))
      .map((name) => `{${name}}`),
  };
}

/** Whether a sentence is left empty that documents cannot do without. */
export function isWanting(key: SentenceKey, text: string): boolean {
  return SENTENCES[key].optional !== true && text.trim() === '';
}

/** An example of each field of a sentence, those that may be left out included. */
export function examplesOf(key: SentenceKey): Readonly<Record<string, string>> {
  return { ...SENTENCES[key].fields, ...SENTENCES[key].offered };
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
