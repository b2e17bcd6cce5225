import type { Association } from '#shared/features/associations/model';
import type { Town } from '#shared/features/town/contract';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import {
  findBankStanding,
  inKindByYear,
  listGrantYears,
  listLastExchanges,
  listLeaders,
  listPendingRequests,
  type BankStanding,
  type GrantYear,
  type LastExchange,
  type Leader,
  type PendingRequest,
} from './file-report';
import type { PieceLine, PieceSources, WantedPiece } from './piece-standing';

/** Everything the sheet and the minute of an association are written from, read in one go. */
export interface AssociationFile {
  readonly association: Association;
  readonly town: Town;
  readonly today: CivilDate;
  readonly leaders: readonly Leader[];
  readonly pieces: readonly PieceLine[];
  readonly wanted: readonly WantedPiece[];
  readonly bank: BankStanding | null;
  readonly grants: readonly GrantYear[];
  readonly inKind: ReadonlyMap<number, Cents>;
  readonly exchanges: readonly LastExchange[];
  readonly pending: readonly PendingRequest[];
}

/** What it is read through. */
export interface FileSources extends PieceSources {
  readonly town: () => Town;
  /** @throws NOT_FOUND */
  readonly getAssociation: (db: Reader, id: AssociationId) => Association;
}

/** Years of grants that a sheet tells. */
export const YEARS_TOLD = 5;
const EXCHANGES_TOLD = 5;

/** Reads the file of an association. @throws NOT_FOUND */
export function readFile(db: Reader, sources: FileSources, { id, today }: { id: AssociationId; today: CivilDate }): AssociationFile {
  const year = yearOf(today);
  return {
    association: sources.getAssociation(db, id),
    town: sources.town(),
    today,
    leaders: listLeaders(db, id, today),
    pieces: sources.pieceLines(db, id, today),
    wanted: sources.missingPieces(db, [id], today).get(id) ?? [],
    bank: findBankStanding(db, id),
    grants: listGrantYears(db, id, year - YEARS_TOLD),
    inKind: inKindByYear(db, id, year - YEARS_TOLD),
    exchanges: listLastExchanges(db, id, { today, most: EXCHANGES_TOLD }),
    pending: listPendingRequests(db, id, year - 1),
  };
}
