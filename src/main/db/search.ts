import { fold } from '#shared/kernel/french';
import type { Tx } from './connection';

/** A record as the search finds it. `title` and `detail` are shown; `words` are folded. */
export interface SearchEntry {
  readonly kind: 'association' | 'person' | 'session' | 'campaign' | 'mayor-decision';
  readonly entityId: string;
  readonly title: string;
  readonly detail: string;
  readonly words: string;
}

const UPSERT = `INSERT INTO search_document (kind, entity_id, title, detail, words) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (entity_id) DO UPDATE SET title = excluded.title, detail = excluded.detail, words = excluded.words`;

/** Makes a record findable, or changes how it is found. */
export function indexForSearch(tx: Tx, { kind, entityId, title, detail, words }: SearchEntry): void {
  tx.statement(UPSERT).run(kind, entityId, title, detail, words);
}

/** Takes a record out of the search. */
export function removeFromSearch(tx: Tx, entityId: string): void {
  tx.statement('DELETE FROM search_document WHERE entity_id = ?').run(entityId);
}

/** The FTS5 expression that finds every word typed, each as the beginning of a word; null when there is none. */
export function matchExpression(search: string): string | null {
  const words = fold(search).split(' ').filter(Boolean).slice(0, 12);
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
