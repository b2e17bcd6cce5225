import type { Term, TermKind, TermLists } from '#shared/features/terms/model';
import { conflict, invalidField } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { ListTermId } from '#shared/kernel/ids';
import type { AuditSink, Reader, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { deleteTerm, getTerm, insertTerm, listTerms, placeTerms, setTermValue, type StoredTerm } from './repository';

/** What the lists ask of the register. */
export interface TermsDependencies {
  readonly store: Store;
  readonly countWords: (db: Reader, kind: TermKind) => { word: string; uses: number }[];
  /** Puts a word in the place of another in every file, and tells the journal of each. Gives how many changed. */
  readonly replaceWord: (tx: Tx, change: { kind: TermKind; from: string; to: string; at: number }, audit: AuditSink) => number;
}

export type TermsService = ReturnType<typeof createTermsService>;

/** The lists of words that the town makes its own. Files keep the words themselves, so that none is ever lost with a list. */
export function createTermsService({ store, countWords, replaceWord }: TermsDependencies) {
  const termsOf = (db: Reader, kind: TermKind) => withUses(listTerms(db, kind), countWords(db, kind));
  return {
    list: (): TermLists =>
      store.read((db) => ({
        domain: termsOf(db, 'domain'),
        label: termsOf(db, 'label'),
        neighbourhood: termsOf(db, 'neighbourhood'),
      })),

    add({ kind, value, position }: { kind: TermKind; value: string; position?: number | undefined }, call: Call): { id: ListTermId } {
      const id = newId(ListTermId);
      store.write(call, (tx, audit) => {
        const terms = listTerms(tx, kind);
        const same = sameWord(terms, value);
        if (same) throw conflict('list-term', 'value', same.value);
        const term = { id, kind, value, position: Math.min(position ?? Infinity, terms.length + 1) };
        insertTerm(tx, term);
        placeTerms(tx, terms.toSpliced(term.position - 1, 0, term));
        audit({ entity: 'list-term', entityId: id, label: value, after: term });
      });
      call.changed('terms');
      return { id };
    },

    rename({ kind, from, to }: { kind: TermKind; from: string; to: string }, call: Call): { changed: number; merged: boolean } {
      const outcome = store.write(call, (tx, audit) => {
        const terms = listTerms(tx, kind);
        const renamed = terms.find(({ value }) => value === from);
        const other = sameWord(terms, to, renamed);
        const word = other?.value ?? to;
        if (word === from) throw invalidField(['to'], 'Ce terme s’écrit déjà ainsi.');
        const merged = other !== undefined || countWords(tx, kind).some(({ word: used }) => used === word);
        if (renamed) rewordTerm(tx, { renamed, other, word }, audit);
        const changed = replaceWord(tx, { kind, from, to: word, at: call.now }, audit);
        if (!renamed && changed === 0) throw invalidField(['from'], 'Ce terme n’est ni dans la liste ni dans une fiche.');
        return { changed, merged };
      });
      call.changed('terms', 'associations', 'campaigns');
      return outcome;
    },

    move({ id, position }: { id: ListTermId; position: number }, call: Call): void {
      store.write(call, (tx, audit) => {
        const moved = getTerm(tx, id);
        const others = listTerms(tx, moved.kind).filter((term) => term.id !== id);
        placeTerms(tx, others.toSpliced(position - 1, 0, moved));
        audit({ entity: 'list-term', entityId: id, label: moved.value, before: moved, after: getTerm(tx, id) });
      });
      call.changed('terms');
    },

    remove(id: ListTermId, call: Call): { uses: number } {
      const uses = store.write(call, (tx, audit) => {
        const removed = getTerm(tx, id);
        removeTerm(tx, removed);
        audit({ entity: 'list-term', entityId: id, label: removed.value, before: removed });
        return countWords(tx, removed.kind).find(({ word }) => word === removed.value)?.uses ?? 0;
      });
      call.changed('terms');
      return { uses };
    },
  };
}

/** The word of the list that reads the same, whatever its accents and case; another than the one being renamed. */
function sameWord(terms: readonly StoredTerm[], value: string, except?: StoredTerm): StoredTerm | undefined {
  return terms.find((term) => term !== except && fold(term.value) === fold(value));
}

interface Rewording {
  readonly renamed: StoredTerm;
  /** The word of the list that it joins. */
  readonly other: StoredTerm | undefined;
  readonly word: string;
}

function rewordTerm(tx: Tx, { renamed, other, word }: Rewording, audit: AuditSink): void {
  const fact = { entity: 'list-term', entityId: renamed.id, label: renamed.value, before: renamed };
  if (other) {
    removeTerm(tx, renamed);
    audit(fact);
  } else {
    setTermValue(tx, renamed.id, word);
    audit({ ...fact, after: { ...renamed, value: word } });
  }
}

function removeTerm(tx: Tx, { id, kind }: StoredTerm): void {
  deleteTerm(tx, id);
  placeTerms(tx, listTerms(tx, kind));
}

function withUses(terms: readonly StoredTerm[], used: readonly { word: string; uses: number }[]): Term[] {
  const uses = new Map(used.map((entry) => [entry.word, entry.uses]));
  const listed = new Set(terms.map(({ value }) => value));
  const others = used.filter(({ word }) => !listed.has(word)).toSorted((a, b) => a.word.localeCompare(b.word, 'fr'));
  return [
    ...terms.map(({ id, value }) => ({ id, value, uses: uses.get(value) ?? 0 })),
    ...others.map((entry) => ({ id: null, value: entry.word, uses: entry.uses })),
  ];
}
