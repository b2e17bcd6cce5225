import { filledSentence, piecesOf, SENTENCES, type SentenceKey, type Wording } from '#shared/features/house-style/sentences';
import type { Town } from '#shared/features/town/contract';
import type { Inline } from './papers';

/** A town with its own wording of the sentences that documents repeat; without one, the originals. */
export type Worded = Pick<Town, 'name'> & { readonly wording?: Wording };

type Values = Readonly<Record<string, string>>;

/** A standard sentence as the town words it, filled in. */
export function sentence(town: Worded, key: SentenceKey, values: Values): string {
  return filledSentence(key, town.wording ?? {}, values);
}

/** The same with what is filled in set in bold. */
export function emphasised(
  town: Worded,
  key: SentenceKey,
  { bold, values }: { readonly bold: readonly string[]; readonly values: Values },
): Inline[] {
  return piecesOf(key, town.wording ?? {}).flatMap(({ text, field = '' }) => {
    const said = text ?? values[field] ?? '';
    return said === '' ? [] : [bold.includes(field) ? { strong: said } : said];
  });
}

/** The same as a paragraph of its own; none when the town leaves it out. */
export function ifSaid(text: string): string[] {
  return text.trim() === '' ? [] : [text];
}

/** The sentence as the town words it, its fields still to fill: what an act keeps of one whose values come later. */
export function wordedAs(town: Worded, key: SentenceKey): string {
  return town.wording?.[key] ?? SENTENCES[key].original;
}

/** Fills what an act kept of a sentence; the original for one drawn up before it was kept. */
export function filledAs(key: SentenceKey, kept: string | undefined, values: Values): string {
  return filledSentence(key, kept === undefined ? {} : { [key]: kept }, values);
}
