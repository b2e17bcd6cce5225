import type { AnnexFile, AnnexInput } from '#shared/features/annexes/model';
import type { DelegationInput as CouncillorDelegation } from '#shared/features/assembly/file';
import type { ListInput } from '#shared/features/assembly/model';
import type { FunctionInput } from '#shared/features/assembly/functions';
import type { AddressInput } from '#shared/features/assembly/sending';
import type { AssociationInput } from '#shared/features/associations/model';
import type { CommitteeInput } from '#shared/features/committees/model';
import type { CouncilItem, ItemInput, SessionInput } from '#shared/features/council/model';
import type { Milestone } from '#shared/features/council/progress';
import type { CouncillorInput } from '#shared/features/councillors/model';
import type { OwnTextInput } from '#shared/features/legal-texts/own';
import type { LinkInput } from '#shared/features/interests/model';
import type { Exchange } from '#shared/features/exchanges/model';
import type { CampaignInput, GrantProgress, GrantRequestInput } from '#shared/features/grants/model';
import type { ReportInput } from '#shared/features/financial-reports/model';
import type { DossierInput } from '#shared/features/grant-dossiers/model';
import type { DelegationInput } from '#shared/features/mayor-decisions/model';
import type { TermKind } from '#shared/features/terms/model';
import type { Payment, Reimbursement } from '#shared/features/payments/model';
import type { Piece, PieceType } from '#shared/features/pieces/model';
import type { MandateRole, Person } from '#shared/features/people/model';
import type { InKindInput, TariffInput, TariffRate } from '#shared/features/in-kind/model';
import type { Attendance, Movement, Proxy, SittingInput, VoteInput } from '#shared/features/sitting/model';
import type { CivilDate } from '#shared/kernel/dates';
import type {
  AnnexId,
  AssociationId,
  BankAccountId,
  CampaignId,
  CommitteeId,
  CouncillorAddressId,
  CouncillorDelegationId,
  CouncillorId,
  CouncillorLinkId,
  ElectoralListId,
  FunctionChangeId,
  GrantRequestId,
  InKindSupportId,
  ItemId,
  MandateId,
  OwnTextId,
  PersonId,
  SessionId,
  TariffId,
} from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import type { Reader, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { InventedDecision } from './mayor-decisions';

/** What is written for a request. */
export interface NewRequest extends GrantRequestInput, Partial<GrantProgress> {
  readonly id: GrantRequestId;
  readonly campaignId: CampaignId;
  readonly associationId: AssociationId;
  readonly number: number;
  readonly version: number;
  readonly removedAt: null;
}

/** What is written for the payment of a grant. */
export interface NewPayment extends Payment {
  readonly position: number;
}

/** What is written for a function held in an association. */
export interface NewMandate {
  readonly id: MandateId;
  readonly associationId: AssociationId;
  readonly personId: PersonId;
  readonly role: MandateRole;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** What is written for the bank details of an association. */
export interface NewBankAccount {
  readonly id: BankAccountId;
  readonly associationId: AssociationId;
  readonly iban: string;
  readonly bic: string;
  readonly holder: string;
  readonly bankName: string;
  readonly pieceId: null;
  readonly createdAt: number;
  readonly by: string;
  readonly calledBackOn: CivilDate | null;
  readonly calledBackBy: string;
  readonly callBackNote: string;
  readonly endedAt: null;
}

/** What is written for a support in kind. */
export interface NewSupport extends InKindInput {
  readonly id: InKindSupportId;
  readonly version: number;
  readonly associationId: AssociationId;
  readonly amount: Cents;
  readonly removedAt: null;
}

/** What is written for a document annexed to an affair. */
export interface NewAnnex extends AnnexInput {
  readonly id: AnnexId;
  readonly itemId: ItemId;
  readonly position: number;
  readonly file: AnnexFile;
}

/** What is written of a session that was held. */
export interface HeldSession {
  readonly sessionId: SessionId;
  readonly values: SittingInput;
  readonly attendance: readonly Attendance[];
  readonly proxies: readonly Proxy[];
  readonly movements: readonly Movement[];
  readonly votes: readonly { readonly itemId: ItemId; readonly vote: VoteInput; readonly discussion: string }[];
  /** What was done after it. */
  readonly milestones: readonly Milestone[];
}

/** How the sample town reaches every part of the file; the composition root provides it. None of these writes the journal. */
export interface SamplePorts {
  /** Whether an association is on file, in the trash or not. */
  hasAssociations(db: Reader): boolean;
  insertAssociation(tx: Tx, id: AssociationId, record: { values: AssociationInput; at: number }): void;
  insertPerson(tx: Tx, person: Person): void;
  insertMandate(tx: Tx, mandate: NewMandate): void;
  insertCouncillor(tx: Tx, id: CouncillorId, values: CouncillorInput & { personId: PersonId }): void;
  insertElectoralList(tx: Tx, id: ElectoralListId, values: ListInput): void;
  insertCouncillorDelegation(tx: Tx, id: CouncillorDelegationId, values: CouncillorDelegation): void;
  insertCouncillorAddress(tx: Tx, id: CouncillorAddressId, values: AddressInput & { councillorId: CouncillorId }): void;
  insertFunctionChange(
    tx: Tx,
    id: FunctionChangeId,
    values: { change: FunctionInput; was: Pick<CouncillorInput, 'function' | 'tableOrder'> },
  ): void;
  insertLink(tx: Tx, id: CouncillorLinkId, values: LinkInput): void;
  insertCommittee(tx: Tx, id: CommitteeId, values: CommitteeInput): void;
  insertCampaign(tx: Tx, id: CampaignId, record: { values: CampaignInput; at: number }): void;
  insertRequest(tx: Tx, request: NewRequest): void;
  insertPayment(tx: Tx, payment: NewPayment): void;
  insertReimbursement(tx: Tx, reimbursement: Reimbursement): void;
  /** What an association wrote in its request. */
  insertDossier(tx: Tx, id: GrantRequestId, values: DossierInput): void;
  /** What it wrote of the money it got. */
  insertReport(tx: Tx, id: GrantRequestId, values: ReportInput): void;
  insertBankAccount(tx: Tx, account: NewBankAccount): void;
  insertTariff(tx: Tx, id: TariffId, values: TariffInput): void;
  insertRate(tx: Tx, id: TariffId, rate: TariffRate): void;
  insertSupport(tx: Tx, support: NewSupport): void;
  insertExchange(tx: Tx, exchange: Exchange): void;
  insertSession(tx: Tx, id: SessionId, values: SessionInput): void;
  insertItem(tx: Tx, item: SampleItem): void;
  insertOwnText(tx: Tx, id: OwnTextId, values: OwnTextInput): void;
  insertAnnex(tx: Tx, annex: NewAnnex, bytes: Uint8Array): void;
  /** Holds a session: its roll call, proxies, movements and votes; its deliberations are numbered and drawn up. */
  holdSession(tx: Tx, held: HeldSession, when: { readonly today: CivilDate; readonly now: number }): void;
  insertDelegation(tx: Tx, values: DelegationInput): void;
  /** A decision of the mayor, with its number when it has one; signed, with its Word file kept. */
  insertDecision(tx: Tx, decision: InventedDecision, call: Call): Promise<void>;
  /** Puts the grants of a campaign at the end of an agenda, with the texts that `items.addGrants` writes. */
  insertGrantsItem(tx: Tx, place: { sessionId: SessionId; campaignId: CampaignId }): void;
  /** Makes these the words that the forms offer. */
  replaceTerms(tx: Tx, kind: TermKind, values: readonly string[]): void;
  /** The kinds of supporting documents that the file asks for. */
  listPieceTypes(db: Reader): PieceType[];
  insertPiece(tx: Tx, piece: Piece, bytes: Uint8Array | null): void;
  /** Prints this name under the signature, unless the town has already typed one. */
  nameMayor(tx: Tx, name: string): void;
}

/** An affair of the sample's sessions. */
export type SampleItem = ItemInput &
  Pick<CouncilItem, 'id' | 'sessionId' | 'version' | 'position' | 'kind' | 'campaignId'> & {
    readonly removedAt: null;
    readonly reusedFromId?: ItemId;
  };
