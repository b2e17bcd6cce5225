import { z } from 'zod';
import { command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { IssuedDocument } from '../documents/contract';
import { GrantAmount } from '../grants/model';
import { Dossier, DossierInput } from './model';

const ByRequest = z.strictObject({ requestId: GrantRequestId });

/** What the association's file says, so that it is not asked a second time. */
export const KnownFacts = z.strictObject({
  siret: z.string(),
  rna: z.string(),
  address: z.string(),
  members: z.int().nullable(),
  volunteers: z.int().nullable(),
  employees: z.int().nullable(),
  /** ETPT, in hundredths. */
  fullTimeEquivalents: z.int().nullable(),
  commitmentOn: zCivilDate.nullable(),
  /** Who leads it; null when no president is known. */
  representative: z.strictObject({ name: z.string(), role: z.string(), phone: z.string(), email: z.string() }).nullable(),
});
export type KnownFacts = z.infer<typeof KnownFacts>;

/** The dossier of the last campaign before this one. */
export const LastDossier = z.strictObject({
  year: z.int(),
  requestId: GrantRequestId,
  asked: zCents,
  voted: zCents.nullable(),
  dossier: DossierInput,
});
export type LastDossier = z.infer<typeof LastDossier>;

export const DossierFile = z.strictObject({
  requestId: GrantRequestId,
  number: z.int(),
  purpose: z.string(),
  year: z.int(),
  associationId: AssociationId,
  associationName: z.string(),
  asked: GrantAmount,
  /** Null while nothing is saved. */
  dossier: Dossier.nullable(),
  /** Null when the association had no dossier in an earlier campaign. */
  last: LastDossier.nullable(),
  /** What the form starts from: the dossier, last year's carried over, or what the association's file says. */
  proposal: DossierInput,
  known: KnownFacts,
});
/** Everything about the content of one request. */
export type DossierFile = z.infer<typeof DossierFile>;

export const Renewable = z.strictObject({
  associationId: AssociationId,
  associationName: z.string(),
  domain: z.string(),
  purpose: z.string(),
  asked: zCents,
  voted: zCents.nullable(),
  /** Whether last year's request has a dossier to carry over; without one, the purpose and the amount are. */
  hasDossier: z.boolean(),
});
/** An association that asked last year and has not this year. */
export type Renewable = z.infer<typeof Renewable>;

export const grantDossiersContract = {
  'grantDossiers.get': query(
    { permission: 'read', summary: 'The content of a request with last year’s beside it, and what a form starts from.' },
    ByRequest,
    DossierFile,
  ),
  'grantDossiers.save': command(
    {
      permission: 'write',
      summary:
        'Saves the content of a request and the amount asked; `version` 0 for a first time, `askedBefore` as it was read. Refused when either changed meanwhile.',
    },
    ByRequest.extend({ version: z.int(), askedBefore: GrantAmount, asked: GrantAmount, values: DossierInput }),
    DossierFile,
  ),
  'grantDossiers.renewable': query(
    { permission: 'read', summary: 'The associations that asked in the year before a campaign and have not asked in it.' },
    z.strictObject({ campaignId: CampaignId }),
    z.array(Renewable),
  ),
  'grantDossiers.startRenewal': command(
    {
      permission: 'write',
      summary: 'Registers the request of an association from last year’s: its purpose, its amount and its whole dossier.',
    },
    z.strictObject({
      campaignId: CampaignId,
      associationId: AssociationId,
      asked: GrantAmount.nullable(),
      receivedOn: zCivilDate.nullable(),
    }),
    DossierFile,
  ),
  'grantDossiers.issueSheet': command(
    {
      permission: 'write',
      summary: 'Writes the sheet of a request in Word (identity, projects, budgets, rates, last years) and keeps it.',
    },
    ByRequest,
    IssuedDocument,
  ),
};
