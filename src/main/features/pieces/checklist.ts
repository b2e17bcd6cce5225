import type { Piece, PieceChecklist, PieceLine, PieceType } from '#shared/features/pieces/model';
import {
  commitmentExemption,
  countingPiece,
  expectedYearOf,
  lightOf,
  newestFirst,
  pendingRequest,
  stateOf,
} from '#shared/features/pieces/rules';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId, PieceTypeId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { getStanding, listAsked, type AskedPiece, type Standing } from './report';
import { listPieces } from './repository';
import { listTypes } from './types-repository';

/** What the file of an association holds and wants on a day: four statements, whatever it holds. @throws NOT_FOUND */
export function checklistOf(db: Reader, id: AssociationId, day: CivilDate): PieceChecklist {
  const standing = getStanding(db, id);
  const pieces = byType(listPieces(db, id));
  const asked = byType(listAsked(db, id));
  const lines = listTypes(db)
    .map((type) => lineOf(type, { standing, pieces: pieces.get(type.id) ?? [], asked: asked.get(type.id) ?? [], day }))
    .filter(({ type, counting }) => type.archivedAt === null || counting !== null);
  const required = lines.filter(({ type, exemption }) => type.required && type.archivedAt === null && exemption === null);
  return { light: lightOf(required.map(({ state }) => state)), commitmentOn: standing.commitmentOn, lines };
}

interface Holding {
  readonly standing: Standing;
  readonly pieces: readonly Piece[];
  readonly asked: readonly AskedPiece[];
  readonly day: CivilDate;
}

function lineOf(type: PieceType, { standing, pieces, asked, day }: Holding): PieceLine {
  const counting = countingPiece(pieces, day);
  const expectedYear = expectedYearOf(type, day);
  return {
    type,
    state: stateOf(pieces, day),
    exemption: type.role === 'republican-commitment' ? commitmentExemption(standing) : null,
    counting,
    older: pieces.filter((piece) => piece !== counting).sort(newestFirst),
    expectedYear,
    askedOn: pendingRequest(asked, { pieces, expectedYear }),
  };
}

function byType<T extends { readonly typeId: PieceTypeId }>(rows: readonly T[]): ReadonlyMap<PieceTypeId, T[]> {
  const groups = new Map<PieceTypeId, T[]>();
  for (const row of rows) groups.set(row.typeId, [...(groups.get(row.typeId) ?? []), row]);
  return groups;
}
