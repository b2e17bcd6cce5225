import type { AssociationInput, AssociationStatus, CommercialTaxes, DirectoryEntry } from './model';
import type { TrafficLight } from '../pieces/model';
import type { Presidency, RegisterColumn } from './register';

/** The French name of every field of an association: on screens, in the titles of exported columns, which the importer reads back. */
export const ASSOCIATION_FIELDS: Readonly<Record<keyof AssociationInput, string>> = {
  name: 'Nom',
  acronym: 'Sigle',
  purpose: 'Objet',
  domain: 'Domaine',
  neighbourhood: 'Quartier',
  rna: 'Numéro RNA',
  siret: 'SIRET',
  legalCategory: 'Catégorie juridique',
  address: 'Adresse du siège',
  postalCode: 'Code postal',
  city: 'Commune',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  website: 'Site internet',
  foundedOn: 'Date de création',
  status: 'Situation',
  members: 'Nombre d’adhérents',
  republicanCommitmentOn: 'Contrat d’engagement républicain souscrit le',
  notes: 'Notes internes',
  otherDomains: 'Autres domaines',
  labels: 'Étiquettes',
  formerRna: 'Ancien numéro',
  siren: 'SIREN',
  naf: 'Code APE',
  registryCourt: 'Tribunal du registre',
  registryVolume: 'Volume du registre',
  registryFolio: 'Folio du registre',
  registeredOn: 'Inscription au registre',
  declaredOn: 'Date de déclaration',
  publishedOn: 'Date de publication',
  dissolvedOn: 'Date de dissolution',
  seatIsHome: 'Siège au domicile d’un bénévole',
  mailRecipient: 'Destinataire du courrier',
  mailAddress: 'Adresse de correspondance',
  mailPostalCode: 'Code postal de correspondance',
  mailCity: 'Commune de correspondance',
  secondPhone: 'Second téléphone',
  approvals: 'Agréments',
  affiliations: 'Affiliations',
  publicUtility: 'Reconnue d’utilité publique',
  publicUtilityOn: 'Date de la reconnaissance',
  commercialTaxes: 'Assujettie aux impôts commerciaux',
  countedOn: 'Effectifs comptés le',
  membersFemale: 'Adhérentes',
  membersMale: 'Adhérents hommes',
  membersResident: 'Adhérents habitant la commune',
  volunteers: 'Bénévoles',
  employees: 'Salariés',
  fullTimeEquivalents: 'Équivalents temps plein',
  directoryEntry: 'Annuaire',
};

export const STATUS_WORDS: Readonly<Record<AssociationStatus, string>> = {
  active: 'Active',
  dormant: 'En sommeil',
  dissolved: 'Dissoute',
};

export const COMMERCIAL_TAXES_WORDS: Readonly<Record<CommercialTaxes, string>> = { unknown: 'Non précisé', yes: 'Oui', no: 'Non' };

export const DIRECTORY_WORDS: Readonly<Record<DirectoryEntry, string>> = {
  full: 'Fiche complète',
  'name-only': 'Nom et objet',
  none: 'Absente',
};

/** INSEE's legal categories of associations. 9210 has no legal capacity: it cannot receive a grant. */
export const LEGAL_CATEGORIES: Readonly<Record<string, string>> = {
  '9210': 'Association non déclarée',
  '9220': 'Association déclarée',
  '9221': 'Association déclarée d’insertion par l’économique',
  '9222': 'Association intermédiaire',
  '9223': 'Groupement d’employeurs',
  '9230': 'Association reconnue d’utilité publique',
  '9240': 'Congrégation',
  '9260': 'Association de droit local',
};

/** The approvals that associations of a town usually hold; any other may be typed. */
export const USUAL_APPROVALS: readonly string[] = [
  'Jeunesse et éducation populaire',
  'Sport',
  'Éducation nationale',
  'Protection de l’environnement',
  'Sécurité civile',
  'Service civique',
  'Entreprise solidaire d’utilité sociale (ESUS)',
  'Défense des consommateurs',
];

/** INSEE's code of an association of local law (Alsace-Moselle). */
export const LOCAL_LAW = '9260';
/** INSEE's code of an association that was never declared. */
export const UNDECLARED = '9210';

export const LIGHT_WORDS: Readonly<Record<TrafficLight, string>> = { green: 'À jour', orange: 'À contrôler', red: 'Incomplètes' };

export const PRESIDENCY_WORDS: Readonly<Record<Presidency, string>> = { unknown: 'Inconnue', ended: 'Mandat échu' };

/** The title of a column of the register, on screen and in exports, where amounts are of `year`. */
export function columnTitle(column: RegisterColumn, year: number): string {
  switch (column) {
    case 'president':
      return 'Présidence';
    case 'asked':
      return `Demandé en ${year}`;
    case 'voted':
      return `Voté en ${year}`;
    case 'votedBefore':
      return `Voté en ${year - 1}`;
    case 'inKind':
      return `Aides en nature ${year}`;
    case 'support':
      return `Soutien total ${year}`;
    case 'light':
      return 'Pièces';
    case 'lastExchangeOn':
      return 'Dernier échange';
    default:
      return ASSOCIATION_FIELDS[column];
  }
}
