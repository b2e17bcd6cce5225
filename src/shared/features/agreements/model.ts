import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AgreementId, AmendmentId, AssociationId, CampaignId, DocumentId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';

/** A percentage without decimals. */
const Share = z.int().min(0).max(100, 'Un pourcentage de 0 à 100 est attendu.');

export const AgreementInput = z.strictObject({
  startsOn: zCivilDate,
  endsOn: zCivilDate,
  /** The project of the association, in its own initiative. */
  project: line(500),
  /** The whole cost of the project; null when it is not known. */
  projectCost: zCents.refine((cost) => cost > 0, 'Un coût positif est attendu.').nullable(),
  /** What is paid on signature, in percent; the rest is the balance. */
  advanceShare: Share,
  /** How the grant may be used. */
  useTerms: text(4000),
  /** What the evaluation looks at, one a line. */
  indicators: text(4000),
  /** How much of a part that was not spent may be kept, in percent of the grant. */
  keptShare: Share,
  /** What the town lends besides; empty when it lends nothing. */
  inKind: text(1000),
});
/** What is typed of an agreement. */
export type AgreementInput = z.infer<typeof AgreementInput>;

export const AgreementSteps = z.strictObject({
  sentOn: zCivilDate.nullable(),
  associationSignedOn: zCivilDate.nullable(),
  signedOn: zCivilDate.nullable(),
  /** Handed over to the préfecture, when it is due. */
  depositedOn: zCivilDate.nullable(),
  publishedOn: zCivilDate.nullable(),
});
/** The days of the signature; null until each is done. */
export type AgreementSteps = z.infer<typeof AgreementSteps>;

export const AgreementState = z.enum(['prepared', 'sent', 'signed-by-association', 'signed', 'ended']);
/** Where an agreement stands on a day. */
export type AgreementState = z.infer<typeof AgreementState>;

export const AmendmentInput = z.strictObject({
  purpose: line(250),
  terms: text(4000),
  amount: zCents.refine((amount) => amount > 0, 'Un montant positif est attendu.').nullable(),
  endsOn: zCivilDate.nullable(),
});
export type AmendmentInput = z.infer<typeof AmendmentInput>;

export const Amendment = AmendmentInput.extend({
  id: AmendmentId,
  agreementId: AgreementId,
  number: z.int(),
  preparedOn: zCivilDate,
  signedOn: zCivilDate.nullable(),
  documentId: DocumentId,
});
/** A change of an agreement, with its document. */
export type Amendment = z.infer<typeof Amendment>;

export const Agreement = AgreementInput.extend(AgreementSteps.shape).extend({
  id: AgreementId,
  version: z.int(),
  requestId: GrantRequestId,
  number: optionalLine(20),
  /** Of the year, as the council voted it. */
  amount: zCents,
  preparedOn: zCivilDate,
  documentId: DocumentId.nullable(),
});
/** A convention d'objectifs. */
export type Agreement = z.infer<typeof Agreement>;

export const AgreementRow = Agreement.extend({
  associationId: AssociationId,
  associationName: z.string(),
  campaignId: CampaignId,
  year: z.int(),
  state: AgreementState,
  /** What its amendments, once signed, make of its amount and of its end. */
  currentAmount: zCents,
  currentEnd: zCivilDate,
  amendments: z.array(Amendment),
});
/** An agreement in the list, with its amendments. */
export type AgreementRow = z.infer<typeof AgreementRow>;
