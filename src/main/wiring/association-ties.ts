import { z } from 'zod';
import { plural } from '#shared/kernel/french';
import type { AssociationId, PieceId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../db/connection';

interface Tie {
  /** Counts them; `@id` is the association. */
  readonly from: string;
  readonly one: string;
  readonly many: string;
}

/** What names an association and outlives it: a record so named is never deleted for good. */
const NAMES: readonly Tie[] = [
  { from: 'grant_request WHERE association_id = @id', one: 'demande de subvention', many: 'demandes de subvention' },
  { from: 'document_association WHERE association_id = @id', one: 'document produit', many: 'documents produits' },
  { from: 'councillor_link WHERE association_id = @id', one: 'intérêt déclaré par un élu', many: 'intérêts déclarés par des élus' },
  { from: 'piece_request WHERE association_id = @id', one: 'demande de pièce', many: 'demandes de pièces' },
  { from: `record_merge WHERE kept_id = @id OR absorbed_id = @id`, one: 'fusion de fiches', many: 'fusions de fiches' },
];

/** What is its own and has no life without it, in the order in which it can go. */
const BELONGINGS: readonly (Tie & { readonly deletions: readonly string[] })[] = [
  belonging('mandate', 'mandat', 'mandats'),
  belonging('exchange', 'échange', 'échanges'),
  belonging('bank_account', 'coordonnée bancaire', 'coordonnées bancaires'),
  {
    ...belonging('piece', 'pièce', 'pièces'),
    deletions: [
      'DELETE FROM piece_content WHERE piece_id IN (SELECT id FROM piece WHERE association_id = @id)',
      'DELETE FROM piece WHERE association_id = @id',
    ],
  },
  belonging('in_kind_support', 'aide en nature', 'aides en nature'),
  belonging('former_siret', 'ancien SIRET', 'anciens SIRET'),
];

function belonging(table: string, one: string, many: string) {
  const from = `${table} WHERE association_id = @id`;
  return { from, one, many, deletions: [`DELETE FROM ${from}`] };
}

/** What names an association elsewhere, in words: « 2 demandes de subvention »; nothing when it may go for good. */
export function namesOf(db: Reader, id: AssociationId): string[] {
  return told(db, id, NAMES);
}

/** What goes with an association when it goes for good, in words. */
export function belongingsOf(db: Reader, id: AssociationId): string[] {
  return told(db, id, BELONGINGS);
}

/** Deletes what is an association's own. The person behind a mandate stays. */
export function deleteBelongings(tx: Tx, id: AssociationId): void {
  for (const { deletions } of BELONGINGS) for (const sql of deletions) tx.statement(sql).run({ id });
}

/** The bank details that were read from a document, in words. */
export function bankAccountsReadFrom(db: Reader, id: PieceId): string[] {
  const count = z.int().parse(db.statement('SELECT count(*) FROM bank_account WHERE piece_id = ?').pluck().get(id));
  return count === 0 ? [] : [plural(count, 'coordonnée bancaire', 'coordonnées bancaires')];
}

function told(db: Reader, id: AssociationId, ties: readonly Tie[]): string[] {
  return ties.flatMap(({ from, one, many }) => {
    const count = z.int().parse(db.statement(`SELECT count(*) FROM ${from}`).pluck().get({ id }));
    return count === 0 ? [] : [plural(count, one, many)];
  });
}
