import type { CouncillorInput } from '#shared/features/councillors/model';
import type { DelegationInput } from '#shared/features/mayor-decisions/model';
import type { CivilDate } from '#shared/kernel/dates';
import { inventBankDetails, type InventedBankDetails } from './bank-details';
import { sampleCalendar } from './calendar';
import { inventCampaigns, type InventedCampaign } from './campaigns';
import { createChance } from './chance';
import { inventCouncil } from './council';
import { inventInKind, type InventedInKind } from './in-kind';
import { withSecondPresidents, withSecondSheets } from './duplicates';
import { inventExchanges, type InventedExchange } from './exchanges';
import { inventMandates, type InventedMandate } from './leaders';
import type { SampleLists } from './lists';
import { inventDecisions, inventDelegation, type InventedDecision } from './mayor-decisions';
import { createPersonMaker } from './people';
import { inventSessions, type InventedSession } from './sessions';
import { inventSheets, type Sheet } from './sheets';

const PEOPLE_SEED = 54_800;

/** The whole sample town before it is written. Ranks are places in `sheets`; the last campaign is this year's. */
export interface SampleTown {
  readonly sheets: readonly Sheet[];
  readonly council: readonly CouncillorInput[];
  readonly mandates: readonly InventedMandate[];
  readonly campaigns: readonly InventedCampaign[];
  readonly sessions: readonly InventedSession[];
  readonly bankDetails: readonly InventedBankDetails[];
  readonly inKind: InventedInKind;
  readonly exchanges: readonly InventedExchange[];
  /** What the council delegated to the mayor, and what he decided by it. */
  readonly delegation: DelegationInput;
  readonly decisions: readonly InventedDecision[];
}

/**
 * Invents the same town every time for the same day. `scale` multiplies the associations and their leaders; the council, the
 * campaigns and the sessions stay those of a town of twenty-nine councillors.
 */
export function inventTown(lists: SampleLists, today: CivilDate, scale = 1): SampleTown {
  const calendar = sampleCalendar(today);
  const make = createPersonMaker(createChance(PEOPLE_SEED), lists.people);
  const council = inventCouncil(make, lists.council, calendar.installed);
  const sheets = withSecondSheets(inventSheets(lists, today, scale));
  const townSize = sheets.length / scale;
  return {
    sheets,
    council,
    mandates: withSecondPresidents(inventMandates({ sheets, council, interests: lists.council.interests, make, today })),
    campaigns: inventCampaigns({ sheets: sheets.slice(0, townSize), grants: lists.grants, calendar }),
    sessions: inventSessions(lists.sessions, calendar),
    bankDetails: inventBankDetails(sheets.slice(0, townSize).map(({ values }) => values.name)),
    inKind: inventInKind(sheets.slice(0, townSize), calendar.year),
    exchanges: inventExchanges(sheets.slice(0, townSize), today),
    delegation: inventDelegation(calendar),
    decisions: inventDecisions(calendar),
  };
}
