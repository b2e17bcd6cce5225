import { AssociationId, ExchangeId, GrantRequestId, InKindSupportId, ItemId, PieceId } from '#shared/kernel/ids';
import { deleteAssociation } from '../features/associations/repository';
import type { AssociationsService } from '../features/associations/service';
import type { AgendaService } from '../features/council/items';
import { deleteExchange } from '../features/exchanges/repository';
import type { ExchangesService } from '../features/exchanges/service';
import type { GrantsService } from '../features/grants/service';
import type { SupportsService } from '../features/in-kind/supports';
import { deleteSupport } from '../features/in-kind/supports-repository';
import { deletePiece, getPiece } from '../features/pieces/repository';
import type { PiecesService } from '../features/pieces/service';
import type { TrashKind } from '../features/trash/kind';
import { bankAccountsReadFrom, belongingsOf, deleteBelongings, namesOf } from './association-ties';
import { goesWithItem, itemHeldBy, purgeItem } from './item-ties';
import { goesWithRequest, purgeRequest, requestHeldBy } from './request-ties';

/** What the trash takes things out with. */
export interface TrashServices {
  readonly associations: AssociationsService;
  readonly exchanges: ExchangesService;
  readonly grants: GrantsService;
  readonly agenda: AgendaService;
  readonly supports: SupportsService;
  readonly pieces: PiecesService;
}

const nothing = (): string[] => [];

/** Every kind of thing that has a trash; a new one is one entry. */
export function trashKinds({ associations, exchanges, grants, agenda, supports, pieces }: TrashServices): readonly TrashKind[] {
  return [
    {
      kind: 'association',
      // One that was taken in by another waits there for the merge to be undone.
      entries: `SELECT id, name, NULL AS associationId, archived_at AS removedAt FROM association WHERE archived_at IS NOT NULL AND merged_into IS NULL`,
      topics: ['associations'],
      restore: (id, call) => associations.restore(AssociationId.parse(id), call),
      goes: (db, id) => belongingsOf(db, AssociationId.parse(id)),
      heldBy: (db, id) => namesOf(db, AssociationId.parse(id)),
      purge(tx, id) {
        deleteBelongings(tx, AssociationId.parse(id));
        deleteAssociation(tx, AssociationId.parse(id));
      },
    },
    {
      kind: 'exchange',
      entries: `SELECT id, subject AS name, association_id AS associationId, removed_at AS removedAt FROM exchange WHERE removed_at IS NOT NULL`,
      topics: ['exchanges'],
      restore: (id, call) => exchanges.putBack(ExchangeId.parse(id), call),
      goes: nothing,
      heldBy: nothing,
      purge: (tx, id) => deleteExchange(tx, ExchangeId.parse(id)),
    },
    {
      kind: 'grant-request',
      entries: `SELECT g.id, g.purpose || ' (' || c.name || ')' AS name, g.association_id AS associationId, g.removed_at AS removedAt
        FROM grant_request g JOIN campaign c ON c.id = g.campaign_id WHERE g.removed_at IS NOT NULL`,
      topics: ['campaigns'],
      restore: (id, call) => grants.setRemoved(GrantRequestId.parse(id), false, call),
      goes: (db, id) => goesWithRequest(db, GrantRequestId.parse(id)),
      heldBy: (db, id) => requestHeldBy(db, GrantRequestId.parse(id)),
      purge: (tx, id) => purgeRequest(tx, GrantRequestId.parse(id)),
    },
    {
      kind: 'piece',
      entries: `SELECT p.id, t.name || ifnull(' (' || p.year || ')', '') AS name, p.association_id AS associationId, p.removed_at AS removedAt
        FROM piece p JOIN piece_type t ON t.id = p.type_id WHERE p.removed_at IS NOT NULL`,
      topics: ['pieces'],
      restore: (id, call) => pieces.setRemoved(PieceId.parse(id), false, call),
      goes: (db, id) => (getPiece(db, PieceId.parse(id)).fileName === '' ? [] : ['son fichier']),
      heldBy: (db, id) => bankAccountsReadFrom(db, PieceId.parse(id)),
      purge: (tx, id) => deletePiece(tx, PieceId.parse(id)),
    },
    {
      kind: 'in-kind-support',
      entries: `SELECT s.id, t.name || ' (' || s.year || ')' AS name, s.association_id AS associationId, s.removed_at AS removedAt
        FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id WHERE s.removed_at IS NOT NULL`,
      topics: ['in-kind'],
      restore: (id, call) => supports.setRemoved(InKindSupportId.parse(id), false, call),
      goes: nothing,
      heldBy: nothing,
      purge: (tx, id) => deleteSupport(tx, InKindSupportId.parse(id)),
    },
    {
      kind: 'council-item',
      entries: `SELECT id, title AS name, NULL AS associationId, removed_at AS removedAt FROM council_item WHERE removed_at IS NOT NULL`,
      topics: ['council'],
      restore: (id, call) => agenda.putBack(ItemId.parse(id), call),
      goes: (db, id) => goesWithItem(db, ItemId.parse(id)),
      heldBy: (db, id) => itemHeldBy(db, ItemId.parse(id)),
      purge: (tx, id) => purgeItem(tx, ItemId.parse(id)),
    },
  ];
}
