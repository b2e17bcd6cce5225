import { conflict } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { ListTermId } from '#shared/kernel/ids';
import type { Reverter } from '../../features/history/reverter';
import * as terms from '../../features/terms/repository';

/** A word of a list that the town made its own, and its place. The files that bear it tell their own lines. */
export const listTermReverter: Reverter = {
  entity: 'list-term',
  topics: ['terms', 'associations'],

  current: (db, id) => terms.findTerm(db, ListTermId.parse(id)) ?? null,

  restore(tx, text, { before }) {
    const id = ListTermId.parse(text);
    const found = terms.findTerm(tx, id);
    if (found) terms.deleteTerm(tx, id);
    if (before === null) {
      if (found) terms.placeTerms(tx, terms.listTerms(tx, found.kind));
      return;
    }
    const term = terms.StoredTerm.parse(before);
    const others = terms.listTerms(tx, term.kind);
    const same = others.find(({ value }) => fold(value) === fold(term.value));
    if (same) throw conflict('list-term', 'value', same.value);
    terms.insertTerm(tx, term);
    terms.placeTerms(tx, others.toSpliced(term.position - 1, 0, term));
  },
};
