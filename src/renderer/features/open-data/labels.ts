import type { ExportNote, ExportScope } from '#shared/features/open-data/model';
import type { OpenDataView } from './open-data-search';

export const viewLabels: Readonly<Record<OpenDataView, string>> = {
  publish: 'Subventions',
  files: 'Fichiers importés',
  compare: 'Comparer',
  deliberations: 'Délibérations',
};

export const scopeLabels: Readonly<Record<ExportScope, string>> = {
  legal: 'Au-dessus du seuil légal',
  all: 'Toutes les subventions',
};

/** What was supposed in a line, said once for all of them. */
export const noteLabels: Readonly<Record<ExportNote, string>> = {
  'vote-date': 'sans convention signée : la date du vote tient lieu de date de convention',
  'payment-date': 'sans versement daté : la date de la convention ou du vote est reprise',
  shortened: 'dont l’objet dépasse 256 caractères : il est coupé par « … »',
};
