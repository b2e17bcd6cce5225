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
    link('council_item_party.association_id', ['affaire du conseil', 'affaires du conseil']),
    link('councillor_link.association_id', ['intérêt déclaré', 'intérêts déclarés']),
  ],
  person: [MANDATE_OF.person, link('councillor.person_id', ['siège au conseil', 'sièges au conseil'])],
};

/** What refers to a seat on the council: it follows when two seats of one person are made one. */
export const SEAT_LINKS: readonly Link[] = [
  link('council_item.rapporteur_id', ['affaire rapportée', 'affaires rapportées']),
  link('committee_member.councillor_id', ['commission', 'commissions'], ['committee_id']),
  link('council_session.president_id', ['séance présidée', 'séances présidées']),
  link('council_secretary.councillor_id', ['secrétariat de séance', 'secrétariats de séance'], ['session_id']),
  link('council_attendance.councillor_id', ['appel', 'appels'], ['session_id']),
  link('council_movement.councillor_id', ['arrivée ou départ', 'arrivées et départs']),
  link('council_proxy.giver_id', ['pouvoir donné', 'pouvoirs donnés']),
  link('council_proxy.holder_id', ['pouvoir reçu', 'pouvoirs reçus']),
  link('council_standing.councillor_id', ['intérêt à une affaire', 'intérêts à des affaires'], ['item_id']),
  link('councillor_address.councillor_id', ['adresse de convocation', 'adresses de convocation']),
  link('late_convocation.councillor_id', ['convocation tardive', 'convocations tardives']),
  link('function_change.councillor_id', ['changement de fonction', 'changements de fonction']),
  link('former_function.councillor_id', ['ancienne fonction', 'anciennes fonctions'], ['change_id']),
  link('councillor_delegation.councillor_id', ['délégation', 'délégations']),
  link('electoral_candidate.councillor_id', ['place sur une liste', 'places sur une liste']),
  link('councillor_end.councillor_id', ['fin de mandat', 'fins de mandat'], ['recorded_at']),
  link('councillor_end.replaced_by_id', ['remplacement', 'remplacements'], ['councillor_id']),
  link('councillor_former_place.councillor_id', ['ancien rang', 'anciens rangs'], ['ended_id']),
  link('councillor_former_place.ended_id', ['changement de rang', 'changements de rang'], ['councillor_id']),
  link('councillor_link.councillor_id', ['intérêt déclaré', 'intérêts déclarés']),
  link('council_ballot.councillor_id', ['vote', 'votes'], ['item_id']),
];
