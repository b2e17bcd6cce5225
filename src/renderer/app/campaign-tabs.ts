import { lazy } from 'react';
import type { CampaignTab } from '../features/grants/tabs';

/** The faces of a campaign beside its requests, in their order. Each feature brings its own. */
export const CAMPAIGN_TABS: readonly CampaignTab[] = [
  {
    key: 'simulator',
    label: 'Arbitrage',
    Panel: lazy(() => import('../features/grants/panels/SimulatorPanel').then(({ SimulatorPanel }) => ({ default: SimulatorPanel }))),
  },
  {
    key: 'follow-up',
    label: 'Suivi',
    Panel: lazy(() => import('../features/grant-letters/panels/FollowUpPanel').then(({ FollowUpPanel }) => ({ default: FollowUpPanel }))),
  },
  {
    key: 'agreements',
    label: 'Conventions',
    Panel: lazy(() =>
      import('../features/agreements/panels/AgreementsPanel').then(({ AgreementsPanel }) => ({ default: AgreementsPanel })),
    ),
  },
  {
    key: 'settings',
    label: 'Enveloppes et critères',
    Panel: lazy(() => import('../features/grants/panels/SetupPanel').then(({ SetupPanel }) => ({ default: SetupPanel }))),
  },
  {
    key: 'renewals',
    label: 'Renouvellements',
    Panel: lazy(() => import('../features/grant-dossiers/panels/RenewalsPanel').then(({ RenewalsPanel }) => ({ default: RenewalsPanel }))),
  },
  {
    key: 'tables',
    label: 'Tableaux',
    Panel: lazy(() => import('../features/grant-papers/panels/TablesPanel').then(({ TablesPanel }) => ({ default: TablesPanel }))),
  },
  {
    key: 'analysis',
    label: 'Analyse',
    Panel: lazy(() => import('../features/grant-papers/panels/AnalysisPanel').then(({ AnalysisPanel }) => ({ default: AnalysisPanel }))),
  },
];
