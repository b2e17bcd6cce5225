import { expect, it } from 'vitest';
import { v7 } from 'uuid';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { Campaign, CampaignInput } from '#shared/features/grants/model';
import { civilDate } from '#shared/kernel/dates';
import { campaignAfter, firstCampaign } from '../../../../../src/renderer/features/grants/new-campaign';
import { aCampaign } from '../../../../support/builders';

const totals = { requests: 0, asked: 0, proposed: 0, committee: 0, voted: 0, lastYear: 0 };

it('a new campaign takes last year’s values, one year later', () => {
  const last = Campaign.parse({ ...aCampaign(), opensOn: civilDate('2024-02-29'), id: v7(), version: 3, totals });
  const next = campaignAfter(last);
  expect(next).toEqual({
    ...aCampaign(),
    year: 2027,
    name: 'Subventions 2027',
    opensOn: '2025-02-28',
    closesOn: '2027-01-31',
    committeeOn: '2027-03-10',
  });
  expect(CampaignInput.safeParse(next).success).toBe(true);
});

it('the first campaign of a town is next year’s, with the account and the function of the law in force', () => {
  const first = firstCampaign(civilDate('2026-11-24'), LEGAL_CATALOGUE);
  expect(first).toMatchObject({ year: 2027, opensOn: '2026-11-24', closesOn: '2027-01-31', account: '65748', function: '024' });
  expect(CampaignInput.safeParse(first).success).toBe(true);
});
