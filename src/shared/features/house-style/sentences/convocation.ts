import type { StandardSentence } from './kind';

export const CONVOCATION_KEYS = [
  'convocation.invitation',
  'convocation.second',
  'convocation.first',
  'convocation.attached',
  'convocation.urgency',
  'convocation.urgency-report',
  'convocation.proxy',
  'convocation.sending',
  'convocation.paper',
  'convocation.copies',
  'convocation.courtesy',
  'agenda.roll-call',
  'agenda.roll-call-again',
  'agenda.secretary',
  'agenda.minutes',
  'agenda.decisions',
  'proxy.given',
  'proxy.scope',
  'proxy.signature',
  'proxy.note',
] as const;

const CONVOCATIONS = 'Convocation du conseil, convocations par conseiller';
const URGENT = `${CONVOCATIONS}, en cas d’urgence (CGCT, art. L. 2121-12)`;
const AGENDA = 'Ordre du jour';
const PROXY = 'Formulaire de pouvoir';

/** What the convocation, the agenda and the form to give a proxy say. */
export const CONVOCATION: Readonly<Record<(typeof CONVOCATION_KEYS)[number], StandardSentence>> = {
  'convocation.invitation': {
    title: 'Formule de convocation',
    usedIn: `${CONVOCATIONS} (CGCT, art. L. 2121-10)`,
    original: 'J’ai l’honneur de vous convoquer à la séance du conseil municipal qui se tiendra le {seance} ({date_lettres}), {lieu}.',
    fields: { seance: 'mardi 31 mars 2026 à 20 h 00', date_lettres: 'trente et un mars deux mille vingt-six', lieu: 'salle du conseil' },
  },
  'convocation.second': {
    title: 'Seconde convocation, faute de quorum',
    usedIn: `${CONVOCATIONS} (CGCT, art. L. 2121-17)`,
    original:
      'Le quorum n’ayant pas été atteint lors de la séance du {seance_precedente}, le conseil municipal est à nouveau convoqué, à {jours} jours au moins d’intervalle, en application de l’article {article_quorum} du code général des collectivités territoriales. Il délibérera alors valablement sans condition de quorum, sur le même ordre du jour.',
    fields: { seance_precedente: 'mardi 24 mars 2026', jours: 'trois', article_quorum: 'L. 2121-17' },
  },
  'convocation.first': {
    title: 'Première réunion après le renouvellement',
    usedIn: CONVOCATIONS,
    original: 'Cette séance est la première réunion du conseil municipal après son renouvellement.',
    fields: {},
    optional: true,
  },
  'convocation.attached': {
    title: 'Pièces jointes à la convocation',
    usedIn: CONVOCATIONS,
    original:
      'L’ordre du jour et la note explicative de synthèse sont joints à la présente, conformément aux articles {article_convocation} et {article_note} du code général des collectivités territoriales.',
    fields: { article_convocation: 'L. 2121-10', article_note: 'L. 2121-12' },
  },
  'convocation.urgency': {
    title: 'Urgence et son motif',
    usedIn: URGENT,
    original:
      'En raison de l’urgence, le délai de convocation est ramené à {delai}, en application de l’article {article_note} du code général des collectivités territoriales. Motif de l’urgence : {motif}.',
    fields: { delai: 'un jour franc', article_note: 'L. 2121-12', motif: 'rupture d’une canalisation d’eau' },
  },
  'convocation.urgency-report': {
    title: 'Compte rendu de l’urgence au conseil',
    usedIn: URGENT,
    original:
      'Il en sera rendu compte dès l’ouverture de la séance au conseil municipal, qui se prononcera définitivement sur l’urgence et pourra décider le renvoi de la discussion, pour tout ou partie, à l’ordre du jour d’une séance ultérieure.',
    fields: {},
  },
  'convocation.proxy': {
    title: 'Pouvoir en cas d’empêchement',
    usedIn: CONVOCATIONS,
    original:
      'En cas d’empêchement, vous pouvez donner pouvoir écrit à un collègue au moyen du formulaire joint, chaque conseiller ne pouvant détenir {pouvoirs}.',
    fields: { pouvoirs: 'qu’un seul pouvoir' },
  },
  'convocation.sending': {
    title: 'Envoi dématérialisé',
    usedIn: 'Convocations par conseiller',
    original:
      'La présente convocation vous est transmise de manière dématérialisée ; si vous en faites la demande, elle vous est adressée par écrit, à votre domicile ou à une autre adresse (article {article_convocation}).',
    fields: { article_convocation: 'L. 2121-10' },
  },
  'convocation.paper': {
    title: 'Envoi sur papier',
    usedIn: 'Convocations par conseiller, pour qui a demandé le papier (CGCT, art. L. 2121-10)',
    original: 'À votre demande, la présente convocation vous est adressée par écrit (article {article_convocation}).',
    fields: { article_convocation: 'L. 2121-10' },
  },
  'convocation.copies': {
    title: 'Copies et publicité de la convocation',
    usedIn: 'Convocation du conseil (CGCT, art. L. 2121-10)',
    original:
      'La présente convocation est mentionnée au registre des délibérations et affichée à la mairie (article {article_convocation}).',
    fields: {},
    offered: { article_convocation: 'L. 2121-10', commune: 'Jarny' },
    optional: true,
  },
  'convocation.courtesy': {
    title: 'Formule de politesse',
    usedIn: CONVOCATIONS,
    original: 'Je vous prie d’agréer, {appel}, l’expression de mes salutations distinguées.',
    fields: { appel: 'Madame, chère collègue' },
  },
  'agenda.roll-call': {
    title: 'Appel nominal et quorum',
    usedIn: AGENDA,
    original:
      'Appel nominal et vérification du quorum ({en_exercice} membres en exercice, quorum de {quorum} membres présents, article {article_quorum} du code général des collectivités territoriales).',
    fields: { en_exercice: '29', quorum: '15', article_quorum: 'L. 2121-17' },
  },
  'agenda.roll-call-again': {
    title: 'Appel nominal d’une seconde convocation',
    usedIn: AGENDA,
    original:
      'Appel nominal ({en_exercice} membres en exercice, sans condition de quorum après une seconde convocation, article {article_quorum} du code général des collectivités territoriales).',
    fields: { en_exercice: '29', article_quorum: 'L. 2121-17' },
  },
  'agenda.secretary': {
    title: 'Désignation du secrétaire',
    usedIn: AGENDA,
    original: 'Désignation du secrétaire de séance.',
    fields: {},
  },
  'agenda.minutes': {
    title: 'Arrêt du procès-verbal précédent',
    usedIn: AGENDA,
    original: 'Arrêt du procès-verbal de la séance du {seance_precedente}.',
    fields: { seance_precedente: 'mardi 24 février 2026' },
  },
  'agenda.decisions': {
    title: 'Compte rendu des décisions du maire',
    usedIn: AGENDA,
    original:
      'Compte rendu des décisions prises par le maire par délégation du conseil municipal (articles {article_delegation} et {article_compte_rendu} du code général des collectivités territoriales).',
    fields: { article_delegation: 'L. 2122-22', article_compte_rendu: 'L. 2122-23' },
  },
  'proxy.given': {
    title: 'Pouvoir donné',
    usedIn: PROXY,
    original: 'donne pouvoir à {mandataire}',
    fields: { mandataire: '………………' },
  },
  'proxy.scope': {
    title: 'Étendue du pouvoir',
    usedIn: `${PROXY} (CGCT, art. L. 2121-20)`,
    original: 'pour voter en mon nom sur toutes les affaires de la séance du {seance}.',
    fields: { seance: '31 mars 2026' },
  },
  'proxy.signature': {
    title: 'Date et signature du pouvoir',
    usedIn: PROXY,
    original: 'Fait à {lieu}, le {date}\nSignature, précédée de la mention « bon pour pouvoir » :',
    fields: { lieu: '………………', date: '………………' },
  },
  'proxy.note': {
    title: 'Rappel au bas du pouvoir',
    usedIn: `${PROXY} (CGCT, art. L. 2121-20)`,
    original:
      'Chaque conseiller ne peut détenir {pouvoirs}. Le pouvoir est toujours révocable ; il n’entre pas dans le calcul du quorum. À remettre au président de séance avant l’ouverture de la séance, ou à transmettre à {courriel}.',
    fields: { pouvoirs: 'qu’un seul pouvoir', courriel: 'mairie@jarny.example' },
  },
};
