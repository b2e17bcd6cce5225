import { lazy, type ComponentType } from 'react';

/** One list or model that the register works with, set by the town. */
interface SettingsTab {
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType;
}

/** What can be set of the register, in order. Each feature brings its own. */
export const SETTINGS_TABS: readonly SettingsTab[] = [
  {
    key: 'terms',
    label: 'Listes',
    Panel: lazy(() => import('../features/terms/panels/TermsPanel').then(({ TermsPanel }) => ({ default: TermsPanel }))),
  },
  {
    key: 'pieces',
    label: 'Pièces demandées',
    Panel: lazy(() =>
      import('../features/pieces/components/PieceTypesPanel').then(({ PieceTypesPanel }) => ({ default: PieceTypesPanel })),
    ),
  },
  {
    key: 'tariffs',
    label: 'Tarifs',
    Panel: lazy(() => import('../features/in-kind/components/TariffsPanel').then(({ TariffsPanel }) => ({ default: TariffsPanel }))),
  },
  {
    key: 'templates',
    label: 'Modèles de lettres',
    Panel: lazy(() =>
      import('../features/documents/components/TemplatesPanel').then(({ TemplatesPanel }) => ({ default: TemplatesPanel })),
    ),
  },
];
