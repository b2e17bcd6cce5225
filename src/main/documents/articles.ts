import { ordinal } from '#shared/kernel/french';
import type { RichList, RichTable, Run } from '#shared/kernel/rich-text/model';
import { wordsOf } from '#shared/kernel/rich-text/plain';
import { parseRichText } from '#shared/kernel/rich-text/parse';
import { parseRuns } from '#shared/kernel/rich-text/runs';
import type { Passage, Text } from './papers';

/** What one article decides: its sentence, and the lists or tables under it. */
export interface Article {
  readonly text: readonly Run[];
  readonly rest: readonly (RichList | RichTable)[];
}

const NUMBERED = /^Article\s+(?:\d+|1er|unique|premier)\s*(?:er|e)?\s*[–—:.-]*\s*/iu;

/** What is decided, article by article, without « Article 1er – » when the user typed it. A list before any sentence gives one per point. */
export function articlesOf(decision: string): Article[] {
  const articles: { text: readonly Run[]; rest: (RichList | RichTable)[] }[] = [];
  for (const block of parseRichText(decision.replace(/\n(?=Article\s)/g, '\n\n'))) {
    const last = articles.at(-1);
    if (block.kind === 'paragraph') articles.push({ text: withoutStart(block.runs, NUMBERED), rest: [] });
    else if (last) last.rest.push(block);
    else if (block.kind === 'list') articles.push(...pointsOf(block));
    else articles.push({ text: [], rest: [block] });
  }
  return articles;
}

/** One article for each point of the outermost level; those under it stay a list. */
function pointsOf({ items }: RichList): { text: readonly Run[]; rest: (RichList | RichTable)[] }[] {
  const starts = items.flatMap(({ level }, rank) => (level === 0 ? [rank] : []));
  return starts.map((start, rank) => {
    const under = items.slice(start + 1, starts[rank + 1]).map((item) => ({ ...item, level: item.level - 1 }));
    return { text: items[start]?.runs ?? [], rest: under.length === 0 ? [] : [{ kind: 'list', items: under }] };
  });
}

/** The articles as the note proposes them, without number. */
export function proposedArticles(articles: readonly Article[]): Passage[] {
  return articles.flatMap(({ text, rest }) => [text, ...rest]);
}

/** The articles as the deliberation numbers them. */
export function numberedArticles(articles: readonly Article[]): Passage[] {
  const headOf = (index: number) => (articles.length === 1 ? 'unique' : index === 0 ? ordinal(1) : String(index + 1));
  return articles.flatMap(({ text, rest }, index) => [[{ strong: `Article ${headOf(index)} – ` }, ...text], ...rest]);
}

const OPENING = /^(Vu|Considérant)(?=\s|’|')/iu;

/** A visa or a recital with its first word in capitals: « VU le code… », « CONSIDÉRANT que… ». */
export function openedInCapitals(line: string): Text {
  const runs = parseRuns(line);
  const words = wordsOf(runs);
  const [word] = OPENING.exec(words) ?? [];
  const last = runs.at(-1);
  const ended = last === undefined || /[;.,:]$/.test(words) ? runs : runs.with(-1, { ...last, text: `${last.text} ;` });
  return word === undefined ? ended : [{ strong: word.toLocaleUpperCase('fr') }, ...withoutStart(ended, OPENING)];
}

/** The runs without the words at their start. */
function withoutStart(runs: readonly Run[], start: RegExp): Run[] {
  let left = start.exec(wordsOf(runs))?.[0].length ?? 0;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}
