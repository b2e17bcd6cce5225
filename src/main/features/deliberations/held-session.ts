import type { CouncilSession } from '#shared/features/council/model';
import type { DeliberationContent } from '#shared/features/deliberations/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Sitting } from '#shared/features/sitting/model';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

/** Everything the documents after the vote are written from, read in one go. */
export interface HeldSession {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly town: Town;
  /** The law on the day of the session. */
  readonly law: LegalLookup;
  /** The table of each grants affair, as voted. */
  readonly annexes: ReadonlyMap<ItemId, NonNullable<DeliberationContent['annex']>>;
  /** What is annexed to each deliberation, one line each. */
  readonly annexed: ReadonlyMap<ItemId, readonly string[]>;
  /** The session before, whose minutes are approved at this one; null when there is none on record. */
  readonly previousSessionOn: CivilDate | null;
}

/** Reads a session as it was held. @throws NOT_FOUND */
export type ReadHeldSession = (db: Reader, id: SessionId, today: CivilDate) => HeldSession;
