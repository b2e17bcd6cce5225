import { lazy } from 'react';
import type { RequestTab } from '../features/grants/tabs';

/** The faces of a request beside its instruction, in their order. Each feature brings its own. */
export const REQUEST_TABS: readonly RequestTab[] = [
  {
    key: 'dossier',
    label: 'Dossier',
    Panel: lazy(() => import('../features/grant-dossiers/panels/DossierPanel').then(({ DossierPanel }) => ({ default: DossierPanel }))),
  },
  {
    key: 'letters',
    label: 'Courriers',
    Panel: lazy(() => import('../features/grant-letters/panels/LettersPanel').then(({ LettersPanel }) => ({ default: LettersPanel }))),
  },
  {
    key: 'agreement',
    label: 'Convention',
    Panel: lazy(() => import('../features/agreements/panels/AgreementPanel').then(({ AgreementPanel }) => ({ default: AgreementPanel }))),
  },
  {
    key: 'payments',
    label: 'Versements',
    Panel: lazy(() => import('../features/payments/panels/PaymentsPanel').then(({ PaymentsPanel }) => ({ default: PaymentsPanel }))),
  },
  {
    key: 'report',
    label: 'Compte rendu',
    Panel: lazy(() => import('../features/financial-reports/panels/ReportPanel').then(({ ReportPanel }) => ({ default: ReportPanel }))),
  },
];
