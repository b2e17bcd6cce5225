import { z } from 'zod';
import { SearchHit, type searchContract } from '#shared/features/search/contract';
import type { Store } from '../../db/connection';
import { matchExpression } from '../../db/search';
import type { Handlers } from '../../ipc/handler-types';

const FIND = `SELECT d.kind, d.entity_id AS id, d.title, d.detail FROM search_index JOIN search_document d ON d.row_id = search_index.rowid
  WHERE search_index MATCH ? ORDER BY bm25(search_index), d.title LIMIT 20`;

/** The search of the whole file, best matches first. */
export function searchHandlers(store: Store): Handlers<typeof searchContract> {
  return {
    'search.everything': ({ search }) => {
      const match = matchExpression(search);
      return match === null ? [] : z.array(SearchHit).parse(store.read((db) => db.statement(FIND).all(match)));
    },
  };
}
