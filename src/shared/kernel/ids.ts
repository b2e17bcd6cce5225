import { z } from 'zod';

/** A schema of UUIDs that belong to one kind of thing, so that an association's id is never taken for a person's. */
export function idOf<Name extends string>(name: Name) {
  return z.uuid().describe(`${name} id`).brand<Name>();
}

/** A user account of the application. */
export const AccountId = idOf('Account');
export type AccountId = z.infer<typeof AccountId>;

/** An association of the register. */
export const AssociationId = idOf('Association');
export type AssociationId = z.infer<typeof AssociationId>;

/** A person of the address book, whatever their roles. */
export const PersonId = idOf('Person');
export type PersonId = z.infer<typeof PersonId>;

/** A member of the municipal council. */
export const CouncillorId = idOf('Councillor');
export type CouncillorId = z.infer<typeof CouncillorId>;

/** A role someone holds in an association over a period. */
export const MandateId = idOf('Mandate');
export type MandateId = z.infer<typeof MandateId>;

/** A list of candidates at the municipal election. */
export const ElectoralListId = idOf('ElectoralList');
export type ElectoralListId = z.infer<typeof ElectoralListId>;

/** A candidate of such a list. */
export const CandidateId = idOf('Candidate');
export type CandidateId = z.infer<typeof CandidateId>;

/** What the mayor delegated to a councillor. */
export const CouncillorDelegationId = idOf('CouncillorDelegation');
export type CouncillorDelegationId = z.infer<typeof CouncillorDelegationId>;

/** The convocation of somebody who joined the council after the others were convened. */
export const LateConvocationId = idOf('LateConvocation');
export type LateConvocationId = z.infer<typeof LateConvocationId>;

/** How and where a councillor asked to be convened. */
export const CouncillorAddressId = idOf('CouncillorAddress');
export type CouncillorAddressId = z.infer<typeof CouncillorAddressId>;

/** That a councillor took another function. */
export const FunctionChangeId = idOf('FunctionChange');
export type FunctionChangeId = z.infer<typeof FunctionChangeId>;

/** A request that the council meet. */
export const DemandId = idOf('Demand');
export type DemandId = z.infer<typeof DemandId>;

/** A link with a body that a councillor declared. */
export const CouncillorLinkId = idOf('CouncillorLink');
export type CouncillorLinkId = z.infer<typeof CouncillorLinkId>;

/** A yearly round of grants. */
export const CampaignId = idOf('Campaign');
export type CampaignId = z.infer<typeof CampaignId>;

/** One association's request within a campaign. */
export const GrantRequestId = idOf('GrantRequest');
export type GrantRequestId = z.infer<typeof GrantRequestId>;

/** A part of a campaign's money. */
export const EnvelopeId = idOf('Envelope');
export type EnvelopeId = z.infer<typeof EnvelopeId>;

/** What the reviewers of a campaign mark. */
export const CriterionId = idOf('Criterion');
export type CriterionId = z.infer<typeof CriterionId>;

/** What one reviewer thinks of a request. */
export const ReviewId = idOf('Review');
export type ReviewId = z.infer<typeof ReviewId>;

/** A way of sharing a campaign's money. */
export const ScenarioId = idOf('Scenario');
export type ScenarioId = z.infer<typeof ScenarioId>;

/** One payment of a voted grant. */
export const PaymentId = idOf('Payment');
export type PaymentId = z.infer<typeof PaymentId>;

/** Money of a grant that is asked back. */
export const ReimbursementId = idOf('Reimbursement');
export type ReimbursementId = z.infer<typeof ReimbursementId>;

/** A file of published grants that was imported. */
export const PublishedFileId = idOf('PublishedFile');
export type PublishedFileId = z.infer<typeof PublishedFileId>;

/** A file of grants that was put on a public site. */
export const PublicationId = idOf('Publication');
export type PublicationId = z.infer<typeof PublicationId>;

/** A meeting of the municipal council. */
export const SessionId = idOf('Session');
export type SessionId = z.infer<typeof SessionId>;

/** One item of a session's agenda. */
export const ItemId = idOf('Item');
export type ItemId = z.infer<typeof ItemId>;

/** A text of the town's own library. */
export const OwnTextId = idOf('OwnText');
export type OwnTextId = z.infer<typeof OwnTextId>;

/** A document annexed to an affair. */
export const AnnexId = idOf('Annex');
export type AnnexId = z.infer<typeof AnnexId>;

/** One file that an annex is, or was. */
export const AnnexFileId = idOf('AnnexFile');
export type AnnexFileId = z.infer<typeof AnnexFileId>;

/** A committee of the council. */
export const CommitteeId = idOf('Committee');
export type CommitteeId = z.infer<typeof CommitteeId>;

/** A deliberation, by the number it was given. */
export const DeliberationId = idOf('Deliberation');
export type DeliberationId = z.infer<typeof DeliberationId>;

/** One version of a deliberation as it was drawn up. */
export const DeliberationVersionId = idOf('DeliberationVersion');
export type DeliberationVersionId = z.infer<typeof DeliberationVersionId>;

/** A decision the mayor takes by delegation of the council. */
export const MayorDecisionId = idOf('MayorDecision');
export type MayorDecisionId = z.infer<typeof MayorDecisionId>;

/** The deliberation by which the council delegates matters to the mayor. */
export const DelegationId = idOf('Delegation');
export type DelegationId = z.infer<typeof DelegationId>;

/** The PDF of a signed document. */
export const SignedFileId = idOf('SignedFile');
export type SignedFileId = z.infer<typeof SignedFileId>;

/** A proxy given for a session. */
export const ProxyId = idOf('Proxy');
export type ProxyId = z.infer<typeof ProxyId>;

/** An arrival or a departure during a session. */
export const MovementId = idOf('Movement');
export type MovementId = z.infer<typeof MovementId>;

/** A document that was issued and kept. */
export const DocumentId = idOf('Document');
export type DocumentId = z.infer<typeof DocumentId>;

/** One import of a file, which can be undone as a whole. */
export const ImportBatchId = idOf('ImportBatch');
export type ImportBatchId = z.infer<typeof ImportBatchId>;

/** A word of an editable list: a domain, a label, a neighbourhood. */
export const ListTermId = idOf('ListTerm');
export type ListTermId = z.infer<typeof ListTermId>;

/** A kind of supporting document that the town asks for. */
export const PieceTypeId = idOf('PieceType');
export type PieceTypeId = z.infer<typeof PieceTypeId>;

/** A supporting document an association gave. */
export const PieceId = idOf('Piece');
export type PieceId = z.infer<typeof PieceId>;

/** The bank details of an association at one time. */
export const BankAccountId = idOf('BankAccount');
export type BankAccountId = z.infer<typeof BankAccountId>;

/** Something the town lends or does, with its price by year. */
export const TariffId = idOf('Tariff');
export type TariffId = z.infer<typeof TariffId>;

/** One support in kind given to an association. */
export const InKindSupportId = idOf('InKindSupport');
export type InKindSupportId = z.infer<typeof InKindSupportId>;

/** A meeting, a call, a letter or a note about an association. */
export const ExchangeId = idOf('Exchange');
export type ExchangeId = z.infer<typeof ExchangeId>;

/** Two records made one, which can be undone. */
export const MergeId = idOf('Merge');
export type MergeId = z.infer<typeof MergeId>;

/** A list with its filters, order and columns, under a name. */
export const SavedViewId = idOf('SavedView');
export type SavedViewId = z.infer<typeof SavedViewId>;

/** How the columns of a file are read, under a name. */
export const ImportMappingId = idOf('ImportMapping');
export type ImportMappingId = z.infer<typeof ImportMappingId>;

/** A letter with fields, written once for many. */
export const LetterTemplateId = idOf('LetterTemplate');
export type LetterTemplateId = z.infer<typeof LetterTemplateId>;

/** A letter written to an association about its request. */
export const GrantLetterId = idOf('GrantLetter');
export type GrantLetterId = z.infer<typeof GrantLetterId>;

/** A convention d'objectifs. */
export const AgreementId = idOf('Agreement');
export type AgreementId = z.infer<typeof AgreementId>;

/** An amendment of an agreement. */
export const AmendmentId = idOf('Amendment');
export type AmendmentId = z.infer<typeof AmendmentId>;
