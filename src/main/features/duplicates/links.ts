import type { DuplicateKind } from '#shared/features/duplicates/model';

/** A column that refers to a record, and what its rows are called. */
export interface Link {
  readonly table: string;
  readonly column: string;
  /** The other columns that name one row. */
  readonly key: readonly string[];
  readonly one: string;
  readonly many: string;
}

const link = (place: `${string}.${string}`, words: readonly [one: string, many: string], key: readonly string[] = ['id']): Link => {
  const [table = '', column = ''] = place.split('.');
  return { table, column, key, one: words[0], many: words[1] };
};

/** The mandates of a person, and those of an association. */
export const MANDATE_OF = {
  association: link('mandate.association_id', ['mandat', 'mandats']),
  person: link('mandate.person_id', ['mandat', 'mandats']),
};

/** Everything that refers to a record, and goes to the one that takes it in. A test reads the schema: no table can be left out. */
export const LINKS: Readonly<Record<DuplicateKind, readonly Link[]>> = {
  association: [
    MANDATE_OF.association,
    link('grant_request.association_id', ['demande de subvention', 'demandes de subvention']),
    link('piece.association_id', ['pièce', 'pièces']),
    link('piece_request.association_id', ['demande de pièce', 'demandes de pièces']),
    link('bank_account.association_id', ['compte bancaire', 'comptes bancaires']),
    link('in_kind_support.association_id', ['aide en nature', 'aides en nature']),
    link('exchange.association_id', ['échange', 'échanges']),
    link('document_association.association_id', ['document produit', 'documents produits'], ['document_id']),
    link('former_siret.association_id', ['ancien SIRET', 'anciens SIRET'], ['siret']),
  ],
  person: [MANDATE_OF.person, link('councillor.person_id', ['siège au conseil', 'sièges au conseil'])],
};

/** What refers to a seat on the council: it follows when two seats of one person are made one. */
export const SEAT_LINKS: readonly Link[] = [link('council_item.rapporteur_id', ['affaire rapportée', 'affaires rapportées'])];
