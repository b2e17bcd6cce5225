import type { Reached } from '#shared/features/assembly/sending';
import type { Councillor } from '#shared/features/councillors/model';
import type { CouncilSession } from '#shared/features/council/model';
import type { DocumentKind } from '#shared/features/documents/contract';
import type { Campaign, GrantRow } from '#shared/features/grants/model';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { CouncillorId, ItemId } from '#shared/kernel/ids';

/** A campaign with its requests, as a grants affair prints it. */
export interface GrantsSource {
  readonly campaign: Campaign;
  readonly rows: readonly GrantRow[];
  /** True when it is only a part of the campaign, put to a vote of its own. */
  readonly partial?: boolean;
}

/** How the convocation of a session leaves. */
export interface Sending {
  /** The day it leaves. */
  readonly leavesOn: CivilDate;
  /** How and where each councillor is reached. */
  readonly reached: ReadonlyMap<CouncillorId, Reached>;
  /** Those in office on the day it leaves. */
  readonly convenedThen: readonly Councillor[];
}

/** Everything the documents of one session are written from, read in one go. */
export interface DossierSource {
  readonly session: CouncilSession;
  readonly councillors: readonly Councillor[];
  readonly town: Town;
  /** The law on the day of the session. */
  readonly law: LegalLookup;
  /** What each grants affair puts to the vote. */
  readonly grants: ReadonlyMap<ItemId, GrantsSource>;
  readonly today: CivilDate;
  /** The session whose procès-verbal is to be adopted; null when there is none on record. */
  readonly previousSessionOn: CivilDate | null;
  /** The day of the session that lacked its quorum and that this one replaces; null when it replaces none. */
  readonly replaces: CivilDate | null;
  /** Whether an affair of the agenda tells the council of the mayor's decisions. */
  readonly reportsDecisions?: boolean;
  /** How the convocation leaves; without it everybody is convened in electronic form. */
  readonly sending?: Sending;
}

/** A document ready to be kept and saved. `fileName` is ASCII without spaces, unique in its dossier. */
export interface WrittenDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
