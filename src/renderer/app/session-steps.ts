import { lazy } from 'react';
import type { StepPanel } from '../features/council/step-panel';

/** The steps of a session that other features bring, once it is held. */
export const SESSION_STEPS: readonly StepPanel[] = [
  {
    key: 'presence',
    Panel: lazy(() => import('../features/sitting/panels/PresencePanel').then(({ PresencePanel }) => ({ default: PresencePanel }))),
  },
  {
    key: 'votes',
    Panel: lazy(() => import('../features/sitting/panels/VotesPanel').then(({ VotesPanel }) => ({ default: VotesPanel }))),
  },
  {
    key: 'deliberations',
    Panel: lazy(() =>
      import('../features/deliberations/panels/DeliberationsPanel').then(({ DeliberationsPanel }) => ({ default: DeliberationsPanel })),
    ),
  },
  {
    key: 'minutes',
    Panel: lazy(() => import('../features/minutes/panels/MinutesPanel').then(({ MinutesPanel }) => ({ default: MinutesPanel }))),
  },
  {
    key: 'publication',
    Panel: lazy(() =>
      import('../features/council-publication/panels/PublicationPanel').then(({ PublicationPanel }) => ({ default: PublicationPanel })),
    ),
  },
  {
    key: 'convocation',
    Panel: lazy(() => import('../features/councillors/panels/ConveningPanel').then(({ ConveningPanel }) => ({ default: ConveningPanel }))),
  },
  {
    key: 'convocation',
    Panel: lazy(() => import('../features/council-calendar/components/SessionDeadlines').then((it) => ({ default: it.SessionDeadlines }))),
  },
];
