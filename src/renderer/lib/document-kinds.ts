import type { DocumentKind } from '#shared/features/documents/contract';

/** What each kind of document is called in lists. */
export const documentKindLabels: Readonly<Record<DocumentKind, string>> = {
  convocation: 'Convocation',
  agenda: 'Ordre du jour',
  'explanatory-note': 'Note explicative de synthèse',
  'draft-deliberation': 'Projet de délibération',
  dossier: 'Dossier complet',
  'association-sheet': 'Fiche de l’association',
  'mayor-minute': 'Minute du maire',
  directory: 'Annuaire',
  letter: 'Lettre',
  'piece-request': 'Demande de pièces',
  'payment-certificate': 'Certificat administratif',
  'grants-table': 'Tableau des subventions',
  'grant-sheet': 'Fiche de demande',
  'report-analysis': 'Analyse d’un compte rendu financier',
  'grant-letter': 'Courrier de subvention',
  agreement: 'Convention d’objectifs',
  'agreement-amendment': 'Avenant à une convention',
  deliberation: 'Délibération',
  'deliberation-list': 'Liste des délibérations',
  minutes: 'Procès-verbal',
  'posting-certificate': 'Certificat d’affichage',
  register: 'Registre des délibérations',
};
