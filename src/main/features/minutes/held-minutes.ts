import type { CouncilSession } from '#shared/features/council/model';
import type { MinutesApproval } from '#shared/features/minutes/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Sitting } from '#shared/features/sitting/model';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

/** Everything the minutes of a session are written from, read in one go. */
export interface HeldMinutes {
  readonly session: CouncilSession;
  readonly sitting: Sitting;
  readonly town: Town;
  readonly law: LegalLookup;
  readonly previousSessionOn: CivilDate | null;
}

/** @throws NOT_FOUND */
export type ReadHeldMinutes = (db: Reader, id: SessionId, today: CivilDate) => HeldMinutes;

/** What the minutes look up beside the session. */
export interface MinutesFacts {
  /** The numbers of its deliberations. */
  readonly numbers: ReadonlyMap<ItemId, string>;
  readonly approval: MinutesApproval | null;
  readonly nextSession: { readonly id: SessionId; readonly meetsOn: CivilDate } | null;
  /** The approval of the minutes of the session before, when it took place at this one. */
  readonly previousApproval: MinutesApproval | null;
}
