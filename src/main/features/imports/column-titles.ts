import { ImportField } from '#shared/features/imports/model';
import { fold } from '#shared/kernel/french';

/**
 * Titles seen in real lists, folded: those of town halls, of the RNA (waldec), of the SCDL subventions schema and of Le Compte Asso.
 * The first title of a field is its best.
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
  rna: ['rna', 'identifiant rna', 'rnabeneficiaire', 'rna beneficiaire', 'waldec', 'recepisse'],
  siret: ['siret', 'siret du beneficiaire', 'siret beneficiaire', 'idbeneficiaire', 'siret siege'],
  siren: ['siren', 'siren beneficiaire'],
  naf: ['code ape', 'ape', 'code naf', 'naf', 'activite principale'],
  address: ['adresse', 'adresse postale', 'adresse siege', 'adresse complete', 'siege social', 'siege', 'rue', 'voie', 'adresse 1'],
  postalCode: ['code postal', 'cp', 'codepostal', 'adrs codepostal', 'code post'],
  city: ['ville', 'commune', 'localite', 'adrs libcommune', 'libcom', 'libelle commune'],
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
  secondPhone: ['second telephone', 'telephone 2', 'tel 2', 'autre telephone'],
  mailPostalCode: ['code postal de correspondance', 'adrg codepostal'],
  website: ['site', 'site web', 'siteweb', 'site internet', 'url', 'web', 'page web', 'internet'],
  foundedOn: [
    'date de creation',
    'date creation',
    'date creat',
    'cree le',
    'creee le',
    'creation',
    'date de declaration',
    'fondee le',
    'datecreation',
  ],
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

const KNOWN: ReadonlyMap<string, TitleMatch> = new Map(
  ImportField.options.flatMap((field) => TITLES[field].map((title, rank): [string, TitleMatch] => [title, { field, rank }])),
);

/** What may follow a title without changing its meaning: « adresse du siège », « mail de l’association ». */
const OWNER = / (?:(?:de|du) )?(?:la |l )?(?:association|asso|structure|siege social|siege)$/;

/** A title without accents, case, punctuation, « N° » and feminine endings in brackets. */
export function plainTitle(title: string): string {
  const folded = fold(title.replace(/[(·.](?:e|s|es)[)·.]?(?=\s|$)/gi, ''));
  return folded.replace(/^(?:n|no|num|numero) (?:de )?/, '');
}

/** The field a column title stands for; undefined when it is none we know. */
export function matchTitle(title: string): TitleMatch | undefined {
  const plain = plainTitle(title);
  return KNOWN.get(plain) ?? KNOWN.get(plain.replace(OWNER, ''));
}
