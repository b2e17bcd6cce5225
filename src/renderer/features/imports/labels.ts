import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import type { CellComparison, MatchedBy, RowAction } from '#shared/features/imports/decisions';
import type { ImportField } from '#shared/features/imports/fields';
import type { FileKind, FilterStage } from '#shared/features/imports/file-kind';
import type { Tone } from '../../components/tone';

export const importFieldLabels: Readonly<Record<ImportField, string>> = {
  ...ASSOCIATION_FIELDS,
  name: 'Nom de l’association',
  republicanCommitmentOn: 'Date du contrat d’engagement républicain',
  presidentName: 'Présidence\u00a0: nom et prénom',
  presidentLastName: 'Présidence\u00a0: nom',
  presidentFirstName: 'Présidence\u00a0: prénom',
  presidentCivility: 'Présidence\u00a0: civilité',
  presidentEmail: 'Présidence\u00a0: adresse électronique',
  presidentPhone: 'Présidence\u00a0: téléphone',
  treasurerName: 'Trésorerie\u00a0: nom',
  treasurerFirstName: 'Trésorerie\u00a0: prénom',
  secretaryName: 'Secrétariat\u00a0: nom',
  secretaryFirstName: 'Secrétariat\u00a0: prénom',
};

/** A field of the comparison, or the function of somebody. */
export const comparedFieldLabels: Readonly<Record<CellComparison['field'], string>> = {
  ...ASSOCIATION_FIELDS,
  president: 'Présidence',
  treasurer: 'Trésorerie',
  secretary: 'Secrétariat',
};

/** What becomes of a line, once the import is done. */
export const rowActionLabels: Readonly<Record<RowAction, string>> = {
  create: 'À créer',
  update: 'À compléter',
  unchanged: 'Rien à changer',
  decide: 'À décider',
  leave: 'Laissée',
  reject: 'Laissée de côté',
};

export const rowActionTones: Readonly<Record<RowAction, Tone>> = {
  create: 'good',
  update: 'info',
  unchanged: 'neutral',
  decide: 'warning',
  leave: 'neutral',
  reject: 'bad',
};

export const matchLabels: Readonly<Record<MatchedBy, string>> = {
  rna: 'même numéro RNA',
  siren: 'même SIREN',
  siret: 'même SIRET',
  'former-siret': 'ancien SIRET',
  name: 'même nom',
  user: 'votre choix',
};

export const fileKindLabels: Readonly<Record<FileKind, string>> = {
  'town-list': 'Liste de la mairie',
  'own-export': 'Export de Démopart',
  'rna-waldec': 'Répertoire national des associations (RNA, «\u00a0waldec\u00a0»)',
  'rna-import': 'Répertoire national des associations (RNA, «\u00a0import\u00a0», avant 2009)',
  'sirene-units': 'Sirene, unités légales (StockUniteLegale)',
  'sirene-establishments': 'Sirene, établissements (StockEtablissement)',
  'sirene-list': 'Sirene, liste d’établissements',
};

/** What is counted after each stage of a filter: « 131 à Jarny ». One word for one, one for several. */
export const filterStageLabels: Readonly<Record<FilterStage, readonly [one: string, many: string]>> = {
  associations: ['association', 'associations'],
  town: ['dans la commune', 'dans la commune'],
  known: ['connue du registre', 'connues du registre'],
  seat: ['siège', 'sièges'],
  active: ['active', 'actives'],
};

/** How a delimiter is called. */
export const delimiterLabels: Readonly<Record<string, string>> = { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre' };
