import { lazy } from 'react';
import type { AssociationTab } from '../features/associations/tabs';

/** The faces of an association's file beside its sheet, in their order. Each feature brings its own. */
export const ASSOCIATION_TABS: readonly AssociationTab[] = [
  {
    key: 'pieces',
    label: 'Pièces',
    Panel: lazy(() => import('../features/pieces/components/PiecesPanel').then(({ PiecesPanel }) => ({ default: PiecesPanel }))),
  },
  {
    key: 'support',
    label: 'Soutien',
    Panel: lazy(() => import('../features/in-kind/components/SupportPanel').then(({ SupportPanel }) => ({ default: SupportPanel }))),
  },
  {
    key: 'bank',
    label: 'Banque',
    Panel: lazy(() => import('../features/bank/components/BankPanel').then(({ BankPanel }) => ({ default: BankPanel }))),
  },
  {
    key: 'timeline',
    label: 'Suivi',
    Panel: lazy(() => import('../features/timeline/panels/TimelinePanel').then(({ TimelinePanel }) => ({ default: TimelinePanel }))),
  },
  {
    key: 'documents',
    label: 'Documents',
    Panel: lazy(() =>
      import('../features/documents/components/DocumentsPanel').then(({ DocumentsPanel }) => ({ default: DocumentsPanel })),
    ),
  },
];
