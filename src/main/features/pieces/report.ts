import { z } from 'zod';
import { Approval } from '#shared/features/associations/model';
import { ExpiringPiece, Piece, PieceType, type PieceState } from '#shared/features/pieces/model';
import { commitmentExemption, expectedYearOf, pendingRequest, stateOf } from '#shared/features/pieces/rules';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, PieceTypeId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const Standing = z.object({
  id: AssociationId,
  publicUtility: z.int().transform((flag) => flag === 1),
  approvals: z.string().transform((json) => z.array(Approval).parse(JSON.parse(json))),
  commitmentOn: zCivilDate.nullable(),
});
/** What the sheet of an association says that its checklist depends on. */
export type Standing = z.infer<typeof Standing>;

const STANDING = `SELECT a.id, a.public_utility AS publicUtility, a.approvals, a.republican_commitment_on AS commitmentOn FROM association a`;

/** @throws NOT_FOUND */
export function getStanding(db: Reader, id: AssociationId): Standing {
  const row = db.statement(`${STANDING} WHERE a.id = ?`).get(id);
  if (row === undefined) throw notFound('association');
  return Standing.parse(row);
}

const AskedPiece = z.object({ associationId: AssociationId, typeId: PieceTypeId, year: z.int().nullable(), requestedOn: zCivilDate });
/** A kind of document that a letter asked for. */
export type AskedPiece = z.infer<typeof AskedPiece>;

const ASKED = 'SELECT association_id AS associationId, type_id AS typeId, year, requested_on AS requestedOn FROM piece_request';

/** What letters asked of an association, whenever it was. */
export function listAsked(db: Reader, id: AssociationId): AskedPiece[] {
  return db
    .statement(`${ASKED} WHERE association_id = ?`)
    .all(id)
    .map((row) => AskedPiece.parse(row));
}

/** A required document that an association must still give. */
export interface MissingPiece {
  readonly type: PieceType;
  readonly state: Extract<PieceState, 'missing' | 'expired' | 'refused'>;
  /** Of a yearly kind: the year to ask for. */
  readonly year: number | null;
  /** When a letter last asked for it, if nothing came since. */
  readonly askedOn: CivilDate | null;
}

const AMONG = 'IN (SELECT value FROM json_each(?))';
const REQUIRED = `SELECT id, version, name, validity, valid_months AS validMonths, required, position, role, archived_at AS archivedAt FROM piece_type
  WHERE required = 1 AND archived_at IS NULL ORDER BY position, id`;
const GIVEN = `SELECT p.association_id AS associationId, p.type_id AS typeId, p.status, p.valid_through AS validThrough, p.removed_at AS removedAt,
  p.received_on AS receivedOn FROM piece p JOIN piece_type t ON t.id = p.type_id
  WHERE p.association_id ${AMONG} AND p.removed_at IS NULL AND t.required = 1 AND t.archived_at IS NULL`;

const StoredType = PieceType.extend({ required: z.int().transform((flag) => flag === 1) });
const GivenPiece = Piece.pick({ associationId: true, typeId: true, status: true, validThrough: true, removedAt: true, receivedOn: true });

/**
 * The required documents that many associations must still give, in the order of the town's list; an association to which nothing is
 * wanting has an empty list. Three statements, whatever the number of associations.
 */
export function missingPieces(db: Reader, ids: readonly AssociationId[], day: CivilDate): Map<AssociationId, MissingPiece[]> {
  const among = JSON.stringify(ids);
  const types = db
    .statement(REQUIRED)
    .all()
    .map((row) => StoredType.parse(row));
  const given = groupByPlace(
    db
      .statement(GIVEN)
      .all(among)
      .map((row) => GivenPiece.parse(row)),
  );
  const asked = groupByPlace(
    db
      .statement(`${ASKED} WHERE association_id ${AMONG}`)
      .all(among)
      .map((row) => AskedPiece.parse(row)),
  );
  const standings = db
    .statement(`${STANDING} WHERE a.id ${AMONG}`)
    .all(among)
    .map((row) => Standing.parse(row));
  return new Map(standings.map((standing) => [standing.id, types.flatMap((type) => wanting(standing, type) ?? [])]));

  function wanting(standing: Standing, type: PieceType): MissingPiece | null {
    if (type.role === 'republican-commitment' && commitmentExemption(standing) !== null) return null;
    const place = placeOf({ associationId: standing.id, typeId: type.id });
    const pieces = given.get(place) ?? [];
    const state = stateOf(pieces, day);
    if (state === 'valid' || state === 'received') return null;
    const expectedYear = expectedYearOf(type, day);
    return { type, state, year: expectedYear, askedOn: pendingRequest(asked.get(place) ?? [], { pieces, expectedYear }) };
  }
}

interface Place {
  readonly associationId: AssociationId;
  readonly typeId: PieceTypeId;
}

function placeOf({ associationId, typeId }: Place): string {
  return `${associationId} ${typeId}`;
}

function groupByPlace<T extends Place>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(placeOf(row));
    if (group) group.push(row);
    else groups.set(placeOf(row), [row]);
  }
  return groups;
}

/** Documents that run out between two days and that nothing later replaces, of associations that still live. */
const EXPIRING = `FROM piece p JOIN piece_type t ON t.id = p.type_id JOIN association a ON a.id = p.association_id
  WHERE p.valid_through BETWEEN ? AND ? AND p.removed_at IS NULL AND p.status <> 'refused' AND t.archived_at IS NULL
    AND a.archived_at IS NULL AND a.status <> 'dissolved'
    AND NOT EXISTS (SELECT 1 FROM piece n WHERE n.association_id = p.association_id AND n.type_id = p.type_id AND n.removed_at IS NULL
      AND n.status <> 'refused' AND (n.valid_through IS NULL OR n.valid_through > p.valid_through
        OR (n.valid_through = p.valid_through AND n.id > p.id)))`;

const PAGE = `SELECT p.id, a.id AS associationId, a.name AS associationName, t.name AS typeName, p.year, p.valid_through AS validThrough ${EXPIRING}
  ORDER BY p.valid_through, a.sort_name, t.position LIMIT ? OFFSET ?`;

/** One page of what runs out from a day to another, soonest first. */
export function listExpiring(
  db: Reader,
  period: { readonly from: CivilDate; readonly to: CivilDate },
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): { rows: ExpiringPiece[]; total: number } {
  const rows = db.statement(PAGE).all(period.from, period.to, pageSize, (page - 1) * pageSize);
  const total = db.statement(`SELECT count(*) ${EXPIRING}`).pluck().get(period.from, period.to);
  return { rows: rows.map((row) => ExpiringPiece.parse(row)), total: z.int().parse(total) };
}
