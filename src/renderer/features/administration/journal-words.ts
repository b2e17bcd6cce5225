import { LOGO_PLACES } from '#shared/features/house-style/words';
import { COMMERCIAL_TAXES_WORDS, DIRECTORY_WORDS, STATUS_WORDS } from '#shared/features/associations/words';
import type { AuditEntry } from '#shared/features/audit/contract';
import { EXCHANGE_WORDS } from '#shared/features/exchanges/words';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import { PAYMENT_KINDS } from '#shared/features/payments/words';
import { EXCESS_WORDS } from '#shared/features/financial-reports/words';
import { BODY_WORDS, SOURCE_WORDS, TIE_WORDS } from '#shared/features/interests/words';
import { DOSSIER_WORDS } from '#shared/features/grant-dossiers/words';
import { ATTENDANCE_WORDS, CHOICE_WORDS, MODE_WORDS, OUTCOME_WORDS, STANDING_WORDS } from '#shared/features/sitting/words';
import { ROLE_LABELS } from '../../components/role-labels';
import { mandateRoleLabels } from '../../lib/mandate-role';
import { OPERATION_LABELS } from './labels';

/** What one record is called, when the line of the journal gives it no name. */
const ENTITY_LABELS: Readonly<Record<string, string>> = {
  account: 'Compte',
  association: 'Association',
  backup: 'Sauvegarde',
  'bank-account': 'Coordonnées bancaires',
  campaign: 'Campagne',
  change: 'Modification',
  committee: 'Commission',
  'council-attendance': 'Réponse à l’appel',
  'council-item': 'Affaire',
  'council-milestone': 'Suite d’une séance',
  'council-demand': 'Demande de réunion',
  'council-movement': 'Arrivée ou départ',
  'council-proxy': 'Pouvoir',
  'council-session': 'Séance',
  'council-standing': 'Déport',
  'council-vote': 'Vote',
  councillor: 'Élu',
  'councillor-address': 'Envoi de la convocation',
  'councillor-delegation': 'Délégation',
  'councillor-end': 'Fin de mandat',
  'councillor-link': 'Intérêt déclaré',
  deliberation: 'Délibération',
  delegation: 'Délégation au maire',
  document: 'Document',
  'electoral-list': 'Liste de candidats',
  exchange: 'Échange',
  'financial-report': 'Compte rendu financier',
  'grant-dossier': 'Dossier de demande',
  agreement: 'Convention',
  'agreement-amendment': 'Avenant',
  'function-change': 'Changement de fonction',
  'grant-letter': 'Courrier de subvention',
  'grant-letter-text': 'Texte d’un courrier',
  'grant-request': 'Demande de subvention',
  'grant-review': 'Notation',
  'grant-scenario': 'Scénario',
  'house-style': 'Charte des documents',
  'import-batch': 'Import',
  'item-annex': 'Annexe',
  'own-text': 'Texte de la bibliothèque',
  'in-kind-support': 'Aide en nature',
  'import-mapping': 'Correspondance de colonnes',
  'legal-setting': 'Référence légale',
  'late-convocation': 'Convocation tardive',
  'letter-template': 'Modèle de lettre',
  'list-term': 'Terme d’une liste',
  mandate: 'Mandat',
  'mayor-decision': 'Décision du maire',
  'mayor-decision-year': 'Registre des décisions',
  merge: 'Fusion',
  'numbering-pattern': 'Modèle de numéro',
  payment: 'Versement',
  person: 'Personne',
  piece: 'Pièce',
  'piece-type': 'Type de pièce',
  publication: 'Publication',
  'published-file': 'Fichier publié importé',
  reimbursement: 'Reversement',
  sample: 'Ville d’exemple',
  'saved-view': 'Vue',
  'signed-file': 'Fichier signé',
  tariff: 'Tarif',
  town: 'Ville',
};

const DATED_BY_PIECE = 'Contrat d’engagement daté d’après la pièce';
const CERTIFIED = { added: 'Versement certifié', changed: 'Versement certifié', removed: 'Versement certifié' };
const NUMBERED = {
  added: 'Numéro de délibération reporté sur la demande',
  changed: 'Numéro de délibération reporté sur la demande',
  removed: 'Numéro de délibération retiré de la demande',
};
const PIECE_COMMITMENT = { added: DATED_BY_PIECE, changed: DATED_BY_PIECE, removed: DATED_BY_PIECE };

/** What a line says when one command touches several kinds of records: added, changed or taken away by it. */
const CONSEQUENCES: Readonly<Record<string, Readonly<Record<'added' | 'changed' | 'removed', string>>>> = {
  'grantDossiers.save grant-request': {
    added: 'Montant demandé enregistré',
    changed: 'Montant demandé corrigé dans le dossier',
    removed: 'Montant demandé retiré',
  },
  'terms.rename association': {
    added: 'Association reformulée',
    changed: 'Association reformulée, terme renommé',
    removed: 'Association reformulée',
  },
  'terms.rename list-term': {
    added: 'Terme renommé',
    changed: 'Terme renommé',
    removed: 'Terme réuni à un autre',
  },
  'imports.run association': {
    added: 'Association ajoutée par un import',
    changed: 'Association complétée par un import',
    removed: 'Association retirée par un import',
  },
  'imports.run mandate': {
    added: 'Mandat ajouté par un import',
    changed: 'Mandat complété par un import',
    removed: 'Mandat retiré par un import',
  },
  'payments.certify payment': CERTIFIED,
  'deliberations.number grant-request': NUMBERED,
  'deliberations.release grant-request': NUMBERED,
  'pieces.receive association': PIECE_COMMITMENT,
  'pieces.update association': PIECE_COMMITMENT,
  'pieces.check association': PIECE_COMMITMENT,
  'pieces.putBack association': PIECE_COMMITMENT,
  'imports.undo association': {
    added: 'Association reprise, import annulé',
    changed: 'Association remise en état, import annulé',
    removed: 'Association retirée, import annulé',
  },
  'imports.undo mandate': {
    added: 'Mandat repris, import annulé',
    changed: 'Mandat remis en état, import annulé',
    removed: 'Mandat retiré, import annulé',
  },
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...DOSSIER_WORDS,
  excess: EXCESS_WORDS,
  civility: { madam: 'Madame', sir: 'Monsieur', none: 'Non précisée' },
  function: { mayor: 'Maire', deputy: 'Adjoint(e) au maire', delegate: 'Conseiller(ère) délégué(e)', councillor: 'Conseiller(ère)' },
  kind: {
    ...BODY_WORDS,
    ordinary: 'Ordinaire',
    urgent: 'Urgente',
    first: 'Première séance après un renouvellement',
    standard: 'Affaire',
    grants: 'Affaire des subventions',
    convocation: 'Convocation',
    agenda: 'Ordre du jour',
    'explanatory-note': 'Note explicative',
    'draft-deliberation': 'Projet de délibération',
    dossier: 'Dossier complet',
    ...EXCHANGE_WORDS,
    arrival: 'Arrivée',
    departure: 'Départ',
    domain: 'Domaine',
    label: 'Étiquette',
    neighbourhood: 'Quartier',
    room: 'Salle',
    equipment: 'Matériel',
    staff: 'Personnel',
    other: 'Autre',
    'association-sheet': 'Fiche de l’association',
    'annex-list': 'Liste des annexes',
    visa: 'Visa',
    recital: 'Considérant',
    article: 'Article',
    'mayor-minute': 'Minute du maire',
    directory: 'Annuaire',
    'piece-request': 'Demande de pièces',
    'payment-certificate': 'Certificat administratif',
    'grants-table': 'Tableau des subventions',
    'grant-letter': 'Courrier de subvention',
    agreement: 'Convention d’objectifs',
    'agreement-amendment': 'Avenant',
    deliberation: 'Délibération',
    'deliberation-list': 'Liste des délibérations',
    minutes: 'Procès-verbal',
    'posting-certificate': 'Certificat d’affichage',
    register: 'Registre des délibérations',
    ...GRANT_LETTER_NAMES,
    ...PAYMENT_KINDS,
    'grant-sheet': 'Fiche de demande',
    'report-analysis': 'Analyse d’un compte rendu financier',
  },
  scope: { legal: 'Au-dessus du seuil légal', all: 'Toutes les subventions' },
  role: { ...ROLE_LABELS, ...mandateRoleLabels },
  nature: TIE_WORDS,
  means: { electronic: 'Par courriel', paper: 'Sur papier, à sa demande' },
  author: { prefect: 'Le préfet', members: 'Des membres du conseil' },
  source: SOURCE_WORDS,
  commercialTaxes: COMMERCIAL_TAXES_WORDS,
  directoryEntry: DIRECTORY_WORDS,
  state: { draft: 'Brouillon', checked: 'Vérifiée', ready: 'Prête' },
  type: {
    deliberation: 'Délibération',
    appointment: 'Désignation ou élection',
    motion: 'Vœu ou motion',
    information: 'Information sans vote',
  },
  status: {
    ...STATUS_WORDS,
    ...ATTENDANCE_WORDS,
    received: 'À contrôler',
    valid: 'Conforme',
    refused: 'Refusée',
  },
  outcome: { granted: 'Accordée', partial: 'Accordée en partie', refused: 'Refusée', ...OUTCOME_WORDS },
  logoPlace: LOGO_PLACES,
  mode: MODE_WORDS,
  choice: CHOICE_WORDS,
  casting: { for: 'Pour', against: 'Contre' },
  standing: STANDING_WORDS,
  closedAs: { withdrawn: 'Retirée', cancelled: 'Annulée', inadmissible: 'Irrecevable' },
  validity: { yearly: 'Une par an', 'until-changed': 'Jusqu’à la suivante', 'until-date': 'Jusqu’à une date' },
};

/** What was done, as the list of the journal says it. */
export function actionOf({ operation, entity, before, after }: Pick<AuditEntry, 'operation' | 'entity' | 'before' | 'after'>): string {
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return CONSEQUENCES[`${operation} ${entity}`]?.[change] ?? OPERATION_LABELS[operation] ?? operation;
}

/** What it was done to: the name kept with the line, or else what kind of record it is. */
export function subjectOf({ entity, label }: Pick<AuditEntry, 'entity' | 'label'>): string {
  return label || (ENTITY_LABELS[entity] ?? entity);
}

/** The French word of a value chosen in a list; any other text as it is. */
export function wordOf(field: string, value: string): string {
  return WORDS[field]?.[value] ?? value;
}
