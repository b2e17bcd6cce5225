import { accountNumber, BUDGET_LINES } from './budget-lines';

/** What each field of a dossier is called. */
export const DOSSIER_FIELDS: Readonly<Record<string, string>> = {
  frequency: 'Fréquence',
  form: 'Forme',
  scope: 'Objet de la demande',
  period: 'Période',
  years: 'Nombre d’années',
  exerciseStartsOn: 'Début de l’exercice',
  exerciseEndsOn: 'Fin de l’exercice',
  contactName: 'Personne chargée de la demande',
  contactRole: 'Sa fonction',
  contactPhone: 'Son téléphone',
  contactEmail: 'Son adresse électronique',
  attestsUpToDate: 'Obligations à jour',
  attestsCommitment: 'Contrat d’engagement républicain souscrit',
  publicAids: 'Aides publiques sur trois exercices',
  signatory: 'Qualité du signataire',
  signedBy: 'Signé par',
  signedOn: 'Signé le',
  projects: 'Projets',
  objectives: 'Objectifs',
  description: 'Description',
  beneficiaries: 'Bénéficiaires',
  beneficiaryCount: 'Nombre de bénéficiaires',
  territory: 'Territoire',
  means: 'Moyens matériels et humains',
  indicators: 'Évaluation et indicateurs',
};

/** « Cotisations (756) » for each line of a budget, as the journal tells it. */
export const BUDGET_FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  BUDGET_LINES.map(({ code, label }) => [code, accountNumber(code) === '' ? label : `${label} (${accountNumber(code)})`]),
);
