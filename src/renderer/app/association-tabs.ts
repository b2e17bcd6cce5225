import { lazy } from 'react';
import type { AssociationTab } from '../features/associations/tabs';

/** The faces of an association's file beside its sheet, in their order. Each feature brings its own. */
export const ASSOCIATION_TABS: readonly AssociationTab[] = [
  {
    key: 'timeline',
    label: 'Suivi',
    Panel: lazy(() => import('../features/timeline/panels/TimelinePanel').then(({ TimelinePanel }) => ({ default: TimelinePanel }))),
  },
];
