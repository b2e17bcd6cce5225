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
/** The kinds asked for: those of a list, or those that the town requires of everybody when the list is empty. Bound twice. */
const ASKED_KINDS = (t: string) =>
  `${t}.archived_at IS NULL AND CASE WHEN json_array_length(?) = 0 THEN ${t}.required = 1 ELSE ${t}.id IN (SELECT value FROM json_each(?)) END`;
const REQUIRED = `SELECT t.id, t.version, t.name, t.validity, t.valid_months AS validMonths, t.required, t.position, t.role, t.archived_at AS archivedAt
  FROM piece_type t WHERE ${ASKED_KINDS('t')} ORDER BY t.position, t.id`;
const GIVEN = `SELECT p.association_id AS associationId, p.type_id AS typeId, p.status, p.valid_through AS validThrough, p.removed_at AS removedAt,
  p.received_on AS receivedOn FROM piece p JOIN piece_type t ON t.id = p.type_id
  WHERE p.association_id ${AMONG} AND p.removed_at IS NULL AND ${ASKED_KINDS('t')}`;

const StoredType = PieceType.extend({ required: z.int().transform((flag) => flag === 1) });
const GivenPiece = Piece.pick({ associationId: true, typeId: true, status: true, validThrough: true, removedAt: true, receivedOn: true });

/** What is asked of an association, and what its file holds of it. */
export interface Completeness {
  /** Missing, expired or refused, in the order of the town's list. */
  readonly missing: readonly MissingPiece[];
  /** Received, and not checked yet. */
  readonly toCheck: readonly PieceType[];
  /** When the last document of those asked for came in; null when none did. */
  readonly lastReceivedOn: CivilDate | null;
}

/**
 * The required documents that many associations must still give, in the order of the town's list; an association to which nothing is
 * wanting has an empty list. Four statements, whatever the number of associations.
 */
export function missingPieces(db: Reader, ids: readonly AssociationId[], day: CivilDate): Map<AssociationId, MissingPiece[]> {
  const all = completenessOf(db, ids, { day, typeIds: [] });
  return new Map([...all].map(([id, { missing }]) => [id, [...missing]]));
}

/** How complete the files of many associations are on a day, for the kinds listed, or those required of everybody when none is. */
export function completenessOf(
  db: Reader,
  ids: readonly AssociationId[],
  { day, typeIds }: { readonly day: CivilDate; readonly typeIds: readonly PieceTypeId[] },
): Map<AssociationId, Completeness> {
  const among = JSON.stringify(ids);
  const kinds = JSON.stringify(typeIds);
  const read = <T>(sql: string, schema: z.ZodType<T>, ...bound: string[]) =>
    db
      .statement(sql)
      .all(...bound)
      .map((row) => schema.parse(row));
  const types = read(REQUIRED, StoredType, kinds, kinds);
  const given = groupByPlace(read(GIVEN, GivenPiece, among, kinds, kinds));
  const asked = groupByPlace(read(`${ASKED} WHERE association_id ${AMONG}`, AskedPiece, among));
  const standings = read(`${STANDING} WHERE a.id ${AMONG}`, Standing, among);
  return new Map(standings.map((standing) => [standing.id, fileOf(standing)]));

  function fileOf(standing: Standing): Completeness {
    const wanted = types.filter((type) => type.role !== 'republican-commitment' || commitmentExemption(standing) === null);
    const held = wanted.flatMap((type) => given.get(placeOf({ associationId: standing.id, typeId: type.id })) ?? []);
    return {
      missing: wanted.flatMap((type) => wanting(standing, type) ?? []),
      toCheck: wanted.filter(
        (type) => stateOf(given.get(placeOf({ associationId: standing.id, typeId: type.id })) ?? [], day) === 'received',
      ),
      lastReceivedOn:
        held
          .map(({ receivedOn }) => receivedOn)
          .toSorted()
          .at(-1) ?? null,
    };
  }

  function wanting(standing: Standing, type: PieceType): MissingPiece | null {
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
