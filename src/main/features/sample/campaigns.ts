import type { CampaignInput } from '#shared/features/grants/model';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { cents, sumCents, type Cents } from '#shared/kernel/money';
import type { SampleCalendar } from './calendar';
import { createChance } from './chance';
import type { SampleLists, Size } from './lists';
import {
  firstRequest,
  projectRequest,
  renewedRequest,
  votedRequest,
  type Asker,
  type InventedRequest,
  type RequestTerms,
  type Verdict,
} from './requests';
import type { Sheet } from './sheets';

const SEED = 16_122;
const LAST_YEAR = 60;
const NEWCOMERS = 7;
/** Places in the list of those who ask: not renewed; also ask for a project; the committee hesitates; turned down. */
const NOT_RENEWED: ReadonlySet<number> = new Set([37, 41, 46, 51, 57]);
const WITH_PROJECT: ReadonlySet<number> = new Set([2, 11]);
const UNDECIDED: ReadonlySet<number> = new Set([9, 22, 39, 58]);
const TURNED_DOWN: ReadonlySet<number> = new Set([33, 61]);

const ORDER: readonly Size[] = ['major', 'large', 'medium', 'small'];
const MARGIN = 190_000;
const ROUND = 50_000;
/** Fifty-two weeks: the same day of the week. */
const YEAR_BEFORE = -364;
const OPENS = -100;
const CLOSES = -25;

export interface InventedCampaign {
  readonly values: CampaignInput;
  readonly requests: readonly InventedRequest[];
}

/** What both campaigns are invented from: the associations of the real town, without the branches of a larger scale. */
export interface CampaignsSource {
  readonly sheets: readonly Sheet[];
  readonly grants: SampleLists['grants'];
  readonly calendar: SampleCalendar;
}

/** Last year's campaign, voted, and this year's, where what the committee proposes leaves a little of the envelope. */
export function inventCampaigns({ sheets, grants, calendar }: CampaignsSource): [lastYear: InventedCampaign, thisYear: InventedCampaign] {
  const chance = createChance(SEED);
  const askers = askersOf(sheets);
  const before = { chance, grants, year: calendar.year - 1, committee: addDays(calendar.committee, YEAR_BEFORE) };
  const now = { chance, grants, year: calendar.year, committee: calendar.committee };
  const voted = askers.slice(0, LAST_YEAR).map((asker) => votedRequest(asker, before));
  return [campaignOf(voted, before), campaignOf(thisYearRequests(askers, voted, now), now)];
}

/** Active associations, the weightiest first; small ones are taken all over the list. */
function askersOf(sheets: readonly Sheet[]): Asker[] {
  const spread = (rank: number) => (rank * 37) % sheets.length;
  return sheets
    .map((sheet, rank) => ({ ...sheet, rank }))
    .filter(({ values }) => values.status === 'active')
    .toSorted((a, b) => ORDER.indexOf(a.size) - ORDER.indexOf(b.size) || spread(a.rank) - spread(b.rank));
}

function thisYearRequests(askers: readonly Asker[], voted: readonly InventedRequest[], terms: RequestTerms): InventedRequest[] {
  return askers.slice(0, LAST_YEAR + NEWCOMERS).flatMap((asker, place) => {
    if (NOT_RENEWED.has(place)) return [];
    const verdict = verdictOn(place);
    const before = voted[place]?.values.voted;
    if (before === undefined || before === null) return [firstRequest(asker, { ...terms, verdict })];
    if (!WITH_PROJECT.has(place)) return [renewedRequest(asker, before, { ...terms, verdict })];
    return [renewedRequest({ ...asker, project: undefined }, before, { ...terms, verdict }), projectRequest(asker, terms)];
  });
}

function verdictOn(place: number): Verdict {
  if (UNDECIDED.has(place)) return 'undecided';
  return TURNED_DOWN.has(place) ? 'turned-down' : 'granted';
}

function campaignOf(requests: readonly InventedRequest[], { year, committee }: { year: number; committee: CivilDate }): InventedCampaign {
  const values: CampaignInput = {
    year,
    name: `Subventions aux associations ${year}`,
    opensOn: addDays(committee, OPENS),
    closesOn: addDays(committee, CLOSES),
    committeeOn: committee,
    councilOn: null,
    committeeName: 'vie associative',
    envelope: envelopeFor(sumCents(requests.map(({ values: { proposed } }) => proposed ?? cents(0)))),
    account: '65748',
    function: '024',
  };
  return { values, requests };
}

/** A round sum that leaves from 1 900 € to 2 400 €, less than what is still undecided. */
function envelopeFor(proposed: Cents): Cents {
  return cents(Math.ceil((proposed + MARGIN) / ROUND) * ROUND);
}
