import type { StandardSentence } from './kind';

export const ASSOCIATION_KEYS = [
  'piece-request.opening',
  'piece-request.deadline',
  'piece-request.where',
  'piece-request.crossed',
  'piece-request.courtesy',
  'letter.data-protection',
  'notice.agreement',
  'agreement.interest',
  'agreement.made',
  'amendment.rest',
  'certificate.statement',
  'directory.notice',
  'directory.contact',
  'sheet.foot',
] as const;

const REQUEST = 'Demande de pièces à une association';
const DIRECTORY = 'Annuaire des associations';

/** What the letters to associations and the papers about them say. */
export const ASSOCIATIONS: Readonly<Record<(typeof ASSOCIATION_KEYS)[number], StandardSentence>> = {
  'piece-request.opening': {
    title: 'Pièces manquantes',
    usedIn: REQUEST,
    original:
      'Le dossier de l’association « {association} » tenu par la commune permet d’instruire vos demandes sans vous réclamer plusieurs fois les mêmes documents. À ce jour, {pieces} :',
    fields: { association: 'Les Amis du théâtre', pieces: 'les pièces suivantes manquent' },
  },
  'piece-request.deadline': {
    title: 'Délai pour les pièces',
    usedIn: REQUEST,
    original:
      'Je vous remercie de bien vouloir me les faire parvenir {delai}. Un dossier incomplet peut retarder l’examen d’une demande de subvention ou son versement.',
    fields: { delai: 'avant le 30 avril 2026' },
  },
  'piece-request.where': {
    title: 'Remise des pièces',
    usedIn: REQUEST,
    original: 'Ces documents peuvent être déposés à la mairie ou envoyés par courrier ({adresse}){courriel}.',
    fields: { adresse: 'place de l’Hôtel-de-Ville, 54800 Jarny', courriel: ', par courriel à l’adresse mairie@jarny.example' },
  },
  'piece-request.crossed': {
    title: 'Envois croisés',
    usedIn: REQUEST,
    original: 'Si ces documents nous ont été adressés entre-temps, je vous prie de ne pas tenir compte de ce courrier.',
    fields: {},
    optional: true,
  },
  'piece-request.courtesy': {
    title: 'Formule de politesse',
    usedIn: REQUEST,
    original: 'Je vous prie d’agréer, {appel}, l’expression de mes salutations distinguées.',
    fields: { appel: 'Madame la Présidente' },
  },
  'letter.data-protection': {
    title: 'Protection des données',
    usedIn: 'Courriers aux associations, demandes de pièces, courriers de subvention (RGPD, art. 13 à 21)',
    original:
      'Données personnelles : la commune {commune} les traite pour tenir le registre des associations et instruire leurs demandes. Accès, rectification, effacement, opposition : {contact}.',
    fields: { contact: 'mairie@jarny.example' },
    offered: { commune: 'de Jarny' },
    optional: true,
  },
  'notice.agreement': {
    title: 'Convention à signer avant le versement',
    usedIn: 'Notification d’une subvention (loi n° 2000-321, art. 10)',
    original:
      'Les subventions de l’année dépassant {seuil}, il est subordonné à la signature de la convention d’objectifs qui vous sera adressée.',
    fields: { seuil: '23 000 €' },
  },
  'agreement.interest': {
    title: 'Intérêt public local du projet',
    usedIn: 'Convention d’objectifs',
    original:
      'La Commune reconnaît à ce projet un intérêt public local. Par délibération du {deliberation}, elle a décidé d’y contribuer, sans attendre de contrepartie directe.',
    fields: { deliberation: '31 mars 2026' },
  },
  'agreement.made': {
    title: 'Lieu, date et exemplaires',
    usedIn: 'Convention d’objectifs, avenant',
    original: 'Fait à {commune}, en deux exemplaires originaux, le {date}',
    fields: { commune: 'Jarny', date: '……………………' },
  },
  'amendment.rest': {
    title: 'Dispositions inchangées',
    usedIn: 'Avenant à une convention d’objectifs',
    original: 'Les autres dispositions de la convention restent inchangées.',
    fields: {},
  },
  'certificate.statement': {
    title: 'Ce que le maire certifie',
    usedIn: 'Certificat administratif d’un versement (CGCT, annexe I)',
    original:
      'que le versement de la somme de {montant} à l’association {association} est dû au titre de cette subvention, et que les conditions fixées pour ce versement sont remplies.',
    fields: { montant: '1 500,00 € (mille cinq cents euros)', association: '« Les Amis du théâtre »' },
  },
  'directory.notice': {
    title: 'Avertissement de l’annuaire',
    usedIn: DIRECTORY,
    original: 'État du registre au {date}. Seules figurent les informations que chaque association a accepté de rendre publiques.',
    fields: { date: '31 mars 2026' },
  },
  'directory.contact': {
    title: 'Corriger l’annuaire ou en être retiré',
    usedIn: `${DIRECTORY} (RGPD, art. 16 et 17)`,
    original: 'Pour figurer dans l’annuaire, corriger une information ou être retirée : {contact}.',
    fields: { contact: 'service vie associative, mairie@jarny.example' },
  },
  'sheet.foot': {
    title: 'Document interne',
    usedIn: 'Fiche d’une association',
    original: 'Document interne : il contient des données personnelles et ne doit être remis ni à l’association ni au public.',
    fields: {},
  },
};
