import type { ItemType } from '../council/model';
import type { Councillor } from '../councillors/model';
import type { Party } from '../interests/rules';
import type { LegalLookup } from '../legal/rules';
import type { CivilDate } from '../../kernel/dates';
import type { CouncillorId, ItemId, SessionId } from '../../kernel/ids';
import type { Attendance, ItemVote, Movement, Proxy, SittingInput, StandingInput } from './model';

/** An affair as the sitting needs it, on the agenda or not. */
export interface SittingItem {
  readonly id: ItemId;
  readonly title: string;
  readonly type: ItemType;
  /** Its place on the agenda from 1, or its former place. */
  readonly position: number;
  /** Taken off the agenda, or withdrawn after the convocation: it is not opened. */
  readonly removed: boolean;
  readonly reusedFromId: ItemId | null;
  /** Whether it gives somebody what the town’s representatives there do not decide of (CGCT, art. L. 1111-6, II). */
  readonly awards: boolean;
}

/** Everything that a sitting is told from, as it is stored. */
export interface SittingSource {
  readonly session: SittingInput & {
    readonly id: SessionId;
    readonly version: number;
    readonly meetsOn: CivilDate;
    readonly afterSessionId: SessionId | null;
    readonly nextSessionId: SessionId | null;
  };
  /** Those in office on the day, in the order of the table. */
  readonly members: readonly Councillor[];
  /** How many sit; that of the town while nobody is known. */
  readonly inOffice: number;
  readonly items: readonly SittingItem[];
  readonly attendance: readonly Attendance[];
  readonly movements: readonly Movement[];
  readonly proxies: readonly Proxy[];
  /** What each affair is about; only the bodies to which a councillor is tied matter. */
  readonly parties: readonly (Party & { readonly itemId: ItemId })[];
  readonly standings: readonly StandingInput[];
  readonly votes: readonly (ItemVote & { readonly itemId: ItemId })[];
  /** Those who gave a proxy for each of the last sessions that the law counts. */
  readonly longRepresented: readonly CouncillorId[];
  /** The session without quorum that this one replaces; null otherwise. */
  readonly first: { readonly meetsOn: CivilDate; readonly items: readonly Pick<SittingItem, 'id' | 'title'>[] } | null;
  readonly law: LegalLookup;
}
