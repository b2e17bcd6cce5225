import { addMonths, civilDate, yearOf } from '#shared/kernel/dates';
import type { CivilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import type { Campaign, CampaignInput } from '#shared/features/grants/model';
import { lawOn } from '#shared/features/legal/rules';
import type { LegalSetting } from '#shared/features/legal/model';

const YEAR = 12;

/** The campaign that follows the last one: its name and values copied, its dates one year later. */
export function campaignAfter(last: Campaign): CampaignInput {
  const { id: _id, version: _version, totals: _totals, ...values } = last;
  const year = last.year + 1;
  return {
    ...values,
    year,
    name: last.name.replaceAll(String(last.year), String(year)),
    opensOn: addMonths(last.opensOn, YEAR),
    closesOn: addMonths(last.closesOn, YEAR),
    committeeOn: last.committeeOn && addMonths(last.committeeOn, YEAR),
    councilOn: last.councilOn && addMonths(last.councilOn, YEAR),
  };
}

/** The first campaign of a town: next year's, with the account and the function that the legal settings give. */
export function firstCampaign(today: CivilDate, settings: readonly LegalSetting[]): CampaignInput {
  const law = lawOn(today, settings);
  const year = yearOf(today) + 1;
  return {
    year,
    name: `Subventions aux associations ${year}`,
    opensOn: today,
    closesOn: civilDate(`${year}-01-31`),
    committeeOn: null,
    committeeName: '',
    councilOn: null,
    envelope: cents(0),
    account: law('grant.account').value,
    function: law('grant.function').value,
  };
}
