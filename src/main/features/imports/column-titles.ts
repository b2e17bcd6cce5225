import { ASSOCIATION_FIELDS } from '#shared/features/associations/words';
import { ImportField } from '#shared/features/imports/fields';
import { fold } from '#shared/kernel/french';

/**
 * Titles seen in real lists, folded: those of town halls, of the SCDL subventions schema and of Le Compte Asso. The first title of a field
 * is its best; before it comes the name the program itself gives the field, which its exports write.
 */
const TITLES: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'nom de l association',
    'nom association',
    'association',
    'associations',
    'nom de la structure',
    'denomination',
    'denomination sociale',
    'titre',
    'raison sociale',
    'intitule',
    'libelle',
    'nom complet',
    'nombeneficiaire',
    'nom beneficiaire',
    'nom du beneficiaire',
    'beneficiaire',
    'nom attributaire',
    'structure',
    'organisme',
    'nom',
  ],
  acronym: ['sigle', 'titre court', 'acronyme', 'abreviation', 'nom court'],
  purpose: [
    'objet',
    'objet social',
    'objet de l association',
    'but',
    'buts',
    'description',
    'presentation',
    'activites proposees',
    'missions',
  ],
  domain: [
    'domaine',
    'domaine d activite',
    'domaines',
    'secteur d activite',
    'thematique',
    'theme',
    'categorie',
    'type d activite',
    'activite',
    'activites',
    'famille',
    'secteur',
  ],
  neighbourhood: ['quartier', 'quartiers', 'comite de quartier', 'nom du quartier'],
  legalCategory: ['categorie juridique', 'code categorie juridique', 'forme juridique'],
  rna: ['rna', 'identifiant rna', 'rnabeneficiaire', 'rna beneficiaire', 'waldec', 'recepisse', 'rna id'],
  siret: ['siret', 'siret du beneficiaire', 'siret beneficiaire', 'idbeneficiaire', 'siret siege'],
  siren: ['siren', 'siren beneficiaire'],
  formerRna: ['ancien numero', 'ancien rna', 'ancien numero rna', 'numero prefecture', 'id ex'],
  naf: ['code ape', 'ape', 'code naf', 'naf', 'activite principale'],
  address: ['adresse', 'adresse postale', 'adresse siege', 'adresse complete', 'siege social', 'siege', 'rue', 'voie', 'adresse 1'],
  postalCode: ['code postal', 'cp', 'codepostal', 'code post'],
  city: ['ville', 'commune', 'localite', 'libelle commune'],
  email: [
    'email',
    'mail',
    'courriel',
    'e mail',
    'adresse mail',
    'adresse email',
    'adresse e mail',
    'mel',
    'adresse electronique',
    'mails',
    'emails',
  ],
  phone: [
    'telephone',
    'tel',
    'tel fixe',
    'telephone fixe',
    'tel 1',
    'telephone 1',
    'portable',
    'mobile',
    'tel portable',
    'telephone portable',
    'contact telephonique',
  ],
  secondPhone: ['second telephone', 'telephone 2', 'tel 2', 'autre telephone', 'telephone secondaire'],
  mailRecipient: ['destinataire du courrier', 'destinataire', 'correspondant'],
  mailAddress: ['adresse de correspondance', 'adresse correspondance', 'adresse d envoi', 'adresse du courrier'],
  mailPostalCode: ['code postal de correspondance', 'code postal correspondance', 'cp correspondance'],
  mailCity: ['commune de correspondance', 'ville de correspondance', 'ville correspondance'],
  seatIsHome: ['siege au domicile d un benevole', 'siege au domicile'],
  website: ['site', 'site web', 'siteweb', 'site internet', 'url', 'web', 'page web', 'internet'],
  foundedOn: ['date de creation', 'date creation', 'cree le', 'creee le', 'creation', 'fondee le', 'datecreation'],
  declaredOn: ['date de declaration', 'date de derniere declaration', 'date declaration', 'declaree le', 'declaration'],
  publishedOn: ['date de publication', 'date publication', 'publication jo', 'date publication jo', 'date jo', 'date joafe', 'publiee le'],
  dissolvedOn: ['date de dissolution', 'date dissolution', 'dissoute le', 'dissolution'],
  status: ['situation', 'etat de l association', 'situation de l association'],
  otherDomains: ['autres domaines', 'domaines secondaires', 'autres activites', 'activites secondaires'],
  labels: ['etiquettes', 'etiquette', 'mots cles', 'tags'],
  registryCourt: ['tribunal du registre', 'tribunal', 'tribunal d instance', 'tribunal judiciaire'],
  registryVolume: ['volume du registre', 'volume'],
  registryFolio: ['folio du registre', 'folio'],
  registeredOn: ['inscription au registre', 'date d inscription au registre', 'date d inscription'],
  approvals: ['agrements', 'agrement'],
  affiliations: ['affiliations', 'affiliation', 'federation', 'federations', 'federation d affiliation', 'reseau'],
  publicUtility: ['reconnue d utilite publique', 'utilite publique', 'rup'],
  publicUtilityOn: ['date de la reconnaissance', 'date de reconnaissance d utilite publique', 'date rup', 'decret rup'],
  commercialTaxes: ['assujettie aux impots commerciaux', 'impots commerciaux'],
  countedOn: ['effectifs comptes le', 'date des effectifs'],
  membersFemale: ['adherentes', 'femmes', 'nombre de femmes', 'nb femmes', 'dont femmes', 'nombre d adherentes'],
  membersMale: ['adherents hommes', 'hommes', 'nombre d hommes', 'nb hommes', 'dont hommes'],
  membersResident: [
    'adherents habitant la commune',
    'adherents de la commune',
    'dont habitants',
    'habitants de la commune',
    'adherents jarnysiens',
    'dont jarnysiens',
    'jarnysiens',
  ],
  volunteers: ['benevoles', 'nombre de benevoles', 'nb benevoles', 'nb de benevoles'],
  employees: ['salaries', 'nombre de salaries', 'nb salaries', 'nb de salaries'],
  fullTimeEquivalents: ['equivalents temps plein', 'etp', 'etpt', 'nombre d etp', 'nombre d etpt'],
  directoryEntry: ['annuaire', 'parution annuaire', 'publication annuaire'],
  members: [
    'adherents',
    'nombre d adherents',
    'nb adherents',
    'nb d adherents',
    'nbre adherents',
    'nbre d adherents',
    'nombre adherents',
    'effectif',
    'effectifs',
    'membres',
    'nombre de membres',
    'nb membres',
    'licencies',
    'nombre de licencies',
    'nb licencies',
  ],
  republicanCommitmentOn: [
    'contrat d engagement republicain',
    'date contrat d engagement republicain',
    'cer',
    'date cer',
    'date du cer',
    'engagement republicain',
    'signature cer',
    'cer signe le',
    'date de signature du cer',
    'contrat d engagement',
    'date du contrat d engagement republicain',
  ],
  presidentFirstName: [
    'prenom du president',
    'prenom du de la president',
    'prenom president',
    'prenom de la presidente',
    'president prenom',
    'prenom',
  ],
  presidentLastName: ['nom de famille du president', 'president nom'],
  presidentCivility: ['civilite du president', 'civilite president', 'civilite'],
  presidentEmail: [
    'mail du president',
    'email du president',
    'courriel du president',
    'e mail du president',
    'adresse mail du president',
    'mail president',
    'email president',
    'courriel president',
    'president mail',
    'president email',
    'president courriel',
  ],
  presidentPhone: [
    'telephone du president',
    'tel du president',
    'portable du president',
    'telephone president',
    'tel president',
    'portable president',
    'president telephone',
    'president tel',
    'president portable',
  ],
  treasurerName: ['tresorier', 'tresoriere', 'nom du tresorier', 'nom tresorier', 'tresorerie', 'nom et prenom du tresorier'],
  treasurerFirstName: ['prenom du tresorier', 'prenom tresorier'],
  secretaryFirstName: ['prenom du secretaire', 'prenom secretaire'],
  secretaryName: ['secretaire', 'nom du secretaire', 'nom secretaire', 'secretariat', 'nom et prenom du secretaire'],
  presidentName: [
    'president',
    'presidente',
    'nom du president',
    'nom president',
    'nom de la presidente',
    'nom du de la president',
    'president presidente',
    'nom et prenom du president',
    'nom prenom du president',
    'prenom et nom du president',
    'prenom nom du president',
    'presidence',
    'president nom prenom',
    'responsable',
    'representant legal',
  ],
  notes: ['notes', 'note', 'observations', 'observation', 'remarques', 'remarque', 'commentaires', 'commentaire', 'divers'],
};

/** Where a title stands: its field, and its rank among the titles of that field (0 is the best). */
export interface TitleMatch {
  readonly field: ImportField;
  readonly rank: number;
}

const OWN_TITLES: ReadonlyMap<string, string> = new Map(Object.entries(ASSOCIATION_FIELDS).map(([field, title]) => [field, title]));

const KNOWN: ReadonlyMap<string, TitleMatch> = new Map(
  ImportField.options
    .flatMap((field) => TITLES[field].map((title, rank): [string, TitleMatch] => [title, { field, rank: rank + 1 }]))
    .concat(ImportField.options.map((field) => [plainTitle(OWN_TITLES.get(field) ?? field), { field, rank: field === 'name' ? 30 : 0 }])),
);

/** What may follow a title without changing its meaning: « adresse du siège », « mail de l’association ». */
const OWNER = / (?:(?:de|du) )?(?:la |l )?(?:association|asso|structure|siege social|siege)$/;

/** A title without accents, case, punctuation, « N° » and feminine endings in brackets. */
export function plainTitle(title: string): string {
  const folded = fold(title.replace(/[(·.](?:e|s|es)[)·.]?(?=\s|$)/gi, ''));
  return folded.replace(/^(?:n|no|num|numero) (?:de |d )?/, '');
}

/** Between the title of a group of columns and that of a column. */
export const GROUP_SEPARATOR = ' – ';

/** Groups of columns that are about somebody, or about where to write: what their columns are called alone would mislead. */
const GROUPS: readonly { readonly pattern: RegExp; readonly of: (title: string) => string }[] = [
  { pattern: /\bpresiden|\brepresentant/, of: (title) => `${title} du president` },
  { pattern: /\btresor/, of: (title) => `${title} du tresorier` },
  { pattern: /\bsecretaire/, of: (title) => `${title} du secretaire` },
  { pattern: /\bcorrespondance|\bpublipostage/, of: correspondence },
];

/** OSIRIS writes e-mail and telephone with the address to write to: they are the association's. */
function correspondence(title: string): string {
  if (/^(?:courriel|mail|email|telephone|tel)$/.test(title)) return title;
  if (/^(?:voie|adresse|rue)$/.test(title)) return 'adresse de correspondance';
  return `${title} de correspondance`;
}

/** Whether the columns of a group need its title to be understood. */
export function isTellingGroup(group: string): boolean {
  return GROUPS.some(({ pattern }) => pattern.test(fold(group)));
}

/** The field a column title stands for; undefined when it is none we know. A title may have its group before it. */
export function matchTitle(title: string): TitleMatch | undefined {
  const at = title.indexOf(GROUP_SEPARATOR);
  if (at === -1) return matchAlone(plainTitle(title));
  const own = plainTitle(title.slice(at + GROUP_SEPARATOR.length));
  const group = GROUPS.find(({ pattern }) => pattern.test(fold(title.slice(0, at))));
  return matchAlone(group ? group.of(own) : own);
}

function matchAlone(plain: string): TitleMatch | undefined {
  return KNOWN.get(plain) ?? KNOWN.get(plain.replace(OWNER, ''));
}

const FEWEST_OWN_TITLES = 3;
const COMPUTED_TITLES = /^(?:Présidence|Demandé en \d{4}|Voté en \d{4}|Aides en nature \d{4}|Soutien total \d{4}|Dernier échange)$/;

/** Whether a file is an export of the program's own register: its titles are the register's, to the letter. */
export function isOwnExport(titles: readonly string[]): boolean {
  const names = new Set<string>(Object.values(ASSOCIATION_FIELDS));
  const written = titles.filter((title) => title !== '');
  const isOurs = (title: string) => names.has(title) || COMPUTED_TITLES.test(title);
  return written.length >= FEWEST_OWN_TITLES && written.includes(ASSOCIATION_FIELDS.name) && written.every(isOurs);
}
