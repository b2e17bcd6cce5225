import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AgreementId, AmendmentId, AssociationId, CampaignId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { IssuedDocument } from '../documents/contract';
import { AgreementInput, AgreementRow, AgreementSteps, AmendmentInput } from './model';

const OneVersion = { id: AgreementId, version: z.int() };

export const RequiredAgreement = z.strictObject({
  requestId: GrantRequestId,
  associationId: AssociationId,
  associationName: z.string(),
  voted: zCents,
  yearTotal: zCents,
});
/** A request whose association must have an agreement and has none. */
export type RequiredAgreement = z.infer<typeof RequiredAgreement>;

export const agreementsContract = {
  'agreements.list': query(
    { permission: 'read', summary: 'The agreements of a campaign, and the requests that require one and have none.' },
    z.strictObject({ campaignId: CampaignId }),
    z.strictObject({ rows: z.array(AgreementRow), missing: z.array(RequiredAgreement), threshold: zCents, source: z.string() }),
  ),
  'agreements.ofRequest': query(
    { permission: 'read', summary: 'The agreement of a request, or what a new one would say, and whether the law requires one.' },
    z.strictObject({ requestId: GrantRequestId }),
    z.strictObject({
      row: AgreementRow.nullable(),
      proposed: AgreementInput,
      /** Of the budget in its dossier, which the annex prints; null when there is none: the cost is then typed. */
      dossierCost: zCents.nullable(),
      longestYears: z.int(),
      voted: zCents.nullable(),
      required: z.boolean(),
      depositDue: z.boolean(),
      yearTotal: zCents,
      source: z.string(),
    }),
  ),
  'agreements.prepare': command(
    { permission: 'write', summary: 'Prepares the agreement of a voted request; its number is taken in the same transaction.' },
    z.strictObject({ requestId: GrantRequestId, values: AgreementInput }),
    AgreementRow,
  ),
  'agreements.update': command(
    { permission: 'write', summary: 'Changes an agreement that is not signed; refused when it changed meanwhile.' },
    z.strictObject({ ...OneVersion, values: AgreementInput }),
    AgreementRow,
  ),
  'agreements.follow': command(
    { permission: 'write', summary: 'Notes the days of the signature, of the deposit and of the publication.' },
    z.strictObject({ ...OneVersion, steps: AgreementSteps }),
    AgreementRow,
  ),
  'agreements.remove': command(
    { permission: 'write', summary: 'Takes away an agreement that is not signed; `agreements.putBack` undoes it.' },
    z.strictObject({ id: AgreementId }),
    z.strictObject({}),
  ),
  'agreements.putBack': command(
    { permission: 'write', summary: 'Puts a removed agreement back.' },
    z.strictObject({ id: AgreementId }),
    AgreementRow,
  ),
  'agreements.write': command(
    { permission: 'write', summary: 'Writes the agreement in Word with its annexes and keeps it.' },
    z.strictObject({ id: AgreementId }),
    IssuedDocument,
  ),
  'agreements.amend': command(
    { permission: 'write', summary: 'Numbers an amendment of a signed agreement, writes it in Word and keeps it.' },
    z.strictObject({ agreementId: AgreementId, values: AmendmentInput }),
    IssuedDocument,
  ),
  'agreements.signAmendment': command(
    { permission: 'write', summary: 'Notes the day an amendment was signed; null takes it back.' },
    z.strictObject({ id: AmendmentId, signedOn: zCivilDate.nullable() }),
    AgreementRow,
  ),
};
