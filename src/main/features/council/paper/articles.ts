import { ordinal } from '#shared/kernel/french';
import { paragraphsOf } from '../../../documents/gaps';
import type { Text } from '../../../documents/papers';

const NUMBERED = /^Article\s+(?:\d+|1er|unique|premier)\s*(?:er|e)?\s*[–—:.-]*\s*/iu;

/** What is decided, one text per article, without « Article 1er – » when the user typed it. */
export function articlesOf(decision: string): string[] {
  return paragraphsOf(decision.replace(/\n(?=Article\s)/g, '\n\n')).map((article) => article.replace(NUMBERED, ''));
}

/** The articles as the deliberation numbers them. */
export function numberedArticles(articles: readonly string[]): Text[] {
  if (articles.length === 1) return articles.map((article) => [{ strong: 'Article unique – ' }, article]);
  return articles.map((article, index) => [{ strong: `Article ${index === 0 ? ordinal(1) : index + 1} – ` }, article]);
}

const OPENING = /^(Vu|Considérant)(?=\s|’|')/iu;

/** A visa or a recital with its first word in capitals: « VU le code… », « CONSIDÉRANT que… ». */
export function openedInCapitals(line: string): Text {
  const word = OPENING.exec(line)?.[1];
  const ended = /[;.,:]$/.test(line) ? line : `${line} ;`;
  return word === undefined ? ended : [{ strong: word.toLocaleUpperCase('fr') }, ended.slice(word.length)];
}
