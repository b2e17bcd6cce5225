import type { StandardSentence } from './kind';

export const MINUTES_KEYS = [
  'minutes.opening',
  'minutes.secretary',
  'minutes.previous',
  'minutes.quorum',
  'minutes.no-quorum',
  'minutes.quorum-waived',
  'minutes.withdrawn',
  'minutes.closing',
  'minutes.to-approve',
  'minutes.approved',
] as const;

const USED = 'Procès-verbal de séance';
const LEGAL = `${USED} (CGCT, art. L. 2121-15)`;
const QUORUM = { presents: '22 membres présents', quorum: '15', article_quorum: 'L. 2121-17' } as const;

/** What the minutes of a session say. */
export const MINUTES: Readonly<Record<(typeof MINUTES_KEYS)[number], StandardSentence>> = {
  'minutes.opening': {
    title: 'Ouverture du procès-verbal',
    usedIn: LEGAL,
    original:
      'Le {seance} à {heure}, le conseil municipal de la commune {commune}, légalement convoqué le {convocation}, s’est réuni en séance publique, {lieu}, sous la présidence de {president}.',
    fields: {
      seance: 'mardi 31 mars 2026',
      heure: '20 h 00',
      commune: 'de Jarny',
      convocation: '24 mars 2026',
      lieu: 'salle du conseil',
      president: 'M. Paul Henry, maire',
    },
  },
  'minutes.secretary': {
    title: 'Désignation du secrétaire',
    usedIn: LEGAL,
    original: '{secretaires} {designation} de séance.',
    fields: { secretaires: 'Mme Claire Martin', designation: 'est nommée secrétaire' },
  },
  'minutes.previous': {
    title: 'Arrêt du procès-verbal précédent',
    usedIn: USED,
    original: 'Le procès-verbal de la séance du {seance_precedente} est arrêté.',
    fields: { seance_precedente: 'mardi 24 février 2026' },
  },
  'minutes.quorum': {
    title: 'Quorum atteint',
    usedIn: LEGAL,
    original:
      'Le quorum est atteint : {presents} pour un quorum de {quorum} (article {article_quorum} du code général des collectivités territoriales).',
    fields: QUORUM,
  },
  'minutes.no-quorum': {
    title: 'Quorum non atteint',
    usedIn: LEGAL,
    original:
      'Le quorum n’est pas atteint : le conseil ne peut pas délibérer : {presents} pour un quorum de {quorum} (article {article_quorum} du code général des collectivités territoriales).',
    fields: { ...QUORUM, presents: '12 membres présents' },
  },
  'minutes.quorum-waived': {
    title: 'Sans condition de quorum',
    usedIn: LEGAL,
    original:
      'Le conseil, convoqué à nouveau faute de quorum, délibère sans condition de quorum (article {article_quorum} du code général des collectivités territoriales). Membres présents : {presents}.',
    fields: { article_quorum: 'L. 2121-17', presents: '12' },
  },
  'minutes.withdrawn': {
    title: 'Affaire retirée de l’ordre du jour',
    usedIn: USED,
    original: 'L’affaire est retirée de l’ordre du jour.',
    fields: {},
  },
  'minutes.closing': {
    title: 'Clôture du procès-verbal',
    usedIn: USED,
    original: 'L’ordre du jour étant épuisé, la séance est levée à {heure}.',
    fields: { heure: '22 h 15' },
  },
  'minutes.to-approve': {
    title: 'Procès-verbal à arrêter',
    usedIn: LEGAL,
    original: 'Procès-verbal à arrêter au commencement de la séance suivante. Arrêté en séance du {date}',
    fields: { date: '……………………' },
  },
  'minutes.approved': {
    title: 'Procès-verbal arrêté',
    usedIn: LEGAL,
    original: 'Procès-verbal arrêté en séance du {date}.',
    fields: { date: 'mardi 28 avril 2026' },
  },
};
