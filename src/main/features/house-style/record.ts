import { SENTENCE_KEYS, SENTENCES, type SentenceKey } from '#shared/features/house-style/sentences';

/** What the journal calls each part of the house style, so that its changes can be told apart and undone. */
export const HOUSE_RECORDS = { settings: 'settings', logo: 'logo', letterhead: 'letterhead' } as const;

const SENTENCE = 'sentence:';

/** What the journal calls a sentence. */
export function recordOf(key: SentenceKey): string {
  return `${SENTENCE}${key}`;
}

/** The sentence of a record of the journal; undefined for any other record. */
export function sentenceOf(record: string): SentenceKey | undefined {
  return SENTENCE_KEYS.find((key) => recordOf(key) === record);
}

/** The journal tells a file by its name and fingerprint, never by its bytes. */
export function toldLogo(logo: { readonly fileName: string; readonly sha256: string } | null) {
  return { logo: logo?.fileName ?? '', sha256: logo?.sha256 ?? '' };
}

/** The same for the letterhead. */
export function toldLetterhead(kept: { readonly fileName: string; readonly sha256: string } | null) {
  return { letterhead: kept?.fileName ?? '', sha256: kept?.sha256 ?? '' };
}

/** A sentence as the journal tells it. */
export function toldSentence(key: SentenceKey, text: string | null | undefined) {
  return { sentence: text ?? SENTENCES[key].original };
}
