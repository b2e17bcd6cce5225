import type { Deadline } from '#shared/features/council-calendar/model';
import type { CouncilSession } from '#shared/features/council/model';
import type { Dashboard, dashboardContract } from '#shared/features/dashboard/contract';
import type { Overview } from '#shared/features/overview/contract';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { Reader, Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { countRegister, figuresByDomain, findMainCampaign, listLiveCampaigns } from './report-repository';
import { workList } from './work-list';

/** What the dashboard asks of other features. */
export interface DashboardDependencies {
  readonly store: Store;
  readonly town: () => Town;
  /** What the council must do that is late or near, soonest first. */
  readonly councilDeadlines: (db: Reader, today: CivilDate) => Deadline[];
  /** What is to be looked at in the register, and how many times. */
  readonly concernsOf: (db: Reader, today: CivilDate) => Overview['concerns'];
  /** The sessions still to come, whole, soonest first. */
  readonly upcomingSessions: (db: Reader, today: CivilDate) => CouncilSession[];
}

export function dashboardHandlers({
  store,
  town,
  upcomingSessions,
  concernsOf,
  councilDeadlines,
}: DashboardDependencies): Handlers<typeof dashboardContract> {
  return {
    'dashboard.get': (_input, { today }) =>
      store.read((db): Dashboard => {
        const sessions = upcomingSessions(db, today);
        const register = countRegister(db);
        const situation = {
          today,
          sessions,
          campaigns: listLiveCampaigns(db, today),
          mayorName: town().mayorName,
          concerns: concernsOf(db, today),
          deadlines: councilDeadlines(db, today),
          ...register,
        };
        return {
          today,
          work: workList(situation),
          associations: register.associations,
          campaign: campaignFigures(db, today),
          nextSession: nextSessionOf(sessions),
        };
      }),
  };
}

function campaignFigures(db: Reader, today: CivilDate): Dashboard['campaign'] {
  const campaign = findMainCampaign(db, today);
  if (!campaign) return null;
  const { id, name, requests, asked, proposed, voted, envelope } = campaign;
  return { id, name, requests, asked, proposed, voted, envelope, byDomain: figuresByDomain(db, campaign) };
}

function nextSessionOf([next]: readonly CouncilSession[]): Dashboard['nextSession'] {
  if (!next) return null;
  return { id: next.id, meetsOn: next.meetsOn, items: next.items.length, latestSendDate: next.convocation.latestSendDate };
}
