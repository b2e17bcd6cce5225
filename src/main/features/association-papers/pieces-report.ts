import { z } from 'zod';
import { PieceStatus, PieceValidity } from '#shared/features/pieces/model';
import { stateOf } from '#shared/features/pieces/rules';
import { yearOf, zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { AssociationId, PieceTypeId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import type { PieceLine, WantedPiece } from './piece-standing';

const Type = z.object({ id: PieceTypeId, name: z.string(), validity: PieceValidity, validMonths: z.int(), required: z.int() });
const TYPES = `SELECT id, name, validity, valid_months AS validMonths, required FROM piece_type WHERE archived_at IS NULL ORDER BY position, name`;

const Given = z.object({
  associationId: AssociationId,
  typeId: PieceTypeId,
  year: z.int().nullable(),
  receivedOn: zCivilDate,
  validThrough: zCivilDate.nullable(),
  status: PieceStatus,
  removedAt: z.null(),
});
const GIVEN = `SELECT association_id AS associationId, type_id AS typeId, year, received_on AS receivedOn, valid_through AS validThrough, status,
  removed_at AS removedAt FROM piece WHERE association_id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL ORDER BY received_on DESC`;

const Asked = z.object({ associationId: AssociationId, typeId: PieceTypeId, year: z.int().nullable(), requestedOn: zCivilDate });
const ASKED = `SELECT association_id AS associationId, type_id AS typeId, year, requested_on AS requestedOn FROM piece_request
  WHERE association_id IN (SELECT value FROM json_each(?)) ORDER BY requested_on DESC`;

/** What is wanting of each association of a list. */
export function missingPieces(
  db: Reader,
  ids: readonly AssociationId[],
  day: CivilDate,
): ReadonlyMap<AssociationId, readonly WantedPiece[]> {
  const types = z.array(Type).parse(db.statement(TYPES).all());
  const given = z.array(Given).parse(db.statement(GIVEN).all(JSON.stringify(ids)));
  const asked = z.array(Asked).parse(db.statement(ASKED).all(JSON.stringify(ids)));
  const required = types.filter((type) => type.required === 1);
  return new Map(ids.map((id) => [id, required.flatMap((type) => wanting(id, type) ?? [])]));

  function wanting(id: AssociationId, type: z.infer<typeof Type>): WantedPiece | null {
    const isOf = (one: { associationId: AssociationId; typeId: PieceTypeId }) => one.associationId === id && one.typeId === type.id;
    const pieces = given.filter(isOf);
    const state = stateOf(pieces, day);
    if (state === 'valid' || state === 'received') return null;
    const year = type.validity === 'yearly' ? yearOf(day) - Number(type.validMonths > 0) : null;
    const request = asked.find((one) => isOf(one) && pieces.every(({ receivedOn }) => receivedOn <= one.requestedOn));
    return { type, state, year, askedOn: request?.requestedOn ?? null };
  }
}

/** Every kind of document of one file. */
export function pieceLines(db: Reader, id: AssociationId, day: CivilDate): PieceLine[] {
  const given = z.array(Given).parse(db.statement(GIVEN).all(JSON.stringify([id])));
  return z
    .array(Type)
    .parse(db.statement(TYPES).all())
    .map((type) => {
      const pieces = given.filter(({ typeId }) => typeId === type.id);
      return {
        type: { name: type.name, required: type.required === 1 },
        state: stateOf(pieces, day),
        exemption: null,
        counting: pieces[0] ?? null,
      };
    });
}
