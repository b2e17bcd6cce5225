import { z } from 'zod';
import { Bytes, command, query } from '../../ipc/define';
import { CampaignId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { IssuedDocument } from '../documents/contract';

/** The tables of a campaign: for the committee, for the arbitration (A3), and by domain once it is voted. */
export const CampaignTableKind = z.enum(['committee', 'arbitration', 'domains']);
export type CampaignTableKind = z.infer<typeof CampaignTableKind>;

const Year = z.int().min(2000).max(2100);
const OfCampaign = z.strictObject({ campaignId: CampaignId, table: CampaignTableKind });
const OfYear = z.strictObject({ year: Year });
const Workbook = z.strictObject({ fileName: z.string(), bytes: Bytes });

const Figures = {
  requests: z.int(),
  asked: zCents,
  proposed: zCents,
  committee: zCents,
  voted: zCents,
  /** Requests on which the council has decided, and those of them that got something. */
  decided: z.int(),
  granted: z.int(),
};

export const DomainFigures = z.strictObject({ domain: z.string(), ...Figures });
/** What the requests of a domain come to, in one campaign. */
export type DomainFigures = z.infer<typeof DomainFigures>;

export const YearFigures = z.strictObject({ year: z.int(), envelope: zCents, inKind: zCents, ...Figures });
/** What the campaigns of a year come to. */
export type YearFigures = z.infer<typeof YearFigures>;

export const grantPapersContract = {
  'grantTables.issue': command(
    { permission: 'write', summary: 'Writes a table of a campaign in Word (committee, arbitration in A3, by domain) and keeps it.' },
    OfCampaign,
    IssuedDocument,
  ),
  'grantTables.workbook': query(
    { permission: 'read', summary: 'The same table of a campaign as a workbook (.xlsx), its amounts as numbers.' },
    OfCampaign,
    Workbook,
  ),
  'grantTables.issueAnnex': command(
    {
      permission: 'write',
      summary: 'Writes the annex of the budget in Word: everything given to associations in a year, in cash and in kind.',
    },
    OfYear,
    IssuedDocument,
  ),
  'grantTables.annexWorkbook': query({ permission: 'read', summary: 'The same annex as a workbook (.xlsx).' }, OfYear, Workbook),
  'grantFigures.byDomain': query(
    { permission: 'read', summary: 'What the requests of each domain come to in a campaign, largest asked first.' },
    z.strictObject({ campaignId: CampaignId }),
    z.array(DomainFigures),
  ),
  'grantFigures.byYear': query(
    { permission: 'read', summary: 'What the campaigns of each of the last years came to, earliest first.' },
    z.strictObject({ years: z.int().min(2).max(30) }),
    z.array(YearFigures),
  ),
};
