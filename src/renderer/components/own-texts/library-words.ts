import type { OwnTextKind } from '#shared/features/legal-texts/own';

/** What each kind of text of the library is called. */
export const LIBRARY_WORDS: Readonly<
  Record<OwnTextKind, { readonly one: string; readonly title: string; readonly many: string; readonly library: string }>
> = {
  visa: { one: 'visa', title: 'Visa', many: 'Visas de la ville', library: 'Bibliothèque de visas' },
  recital: { one: 'considérant', title: 'Considérant', many: 'Considérants de la ville', library: 'Bibliothèque de considérants' },
  article: { one: 'article', title: 'Article', many: 'Articles de la ville', library: 'Bibliothèque d’articles' },
};
