import type { StandardSentence } from './kind';

export const SESSION_KEYS = [
  'note.proposal',
  'note.no-interest',
  'annexes.note',
  'attendance.note',
  'running.opening',
  'running.quorum',
  'running.quorum-waived',
  'running.urgency',
  'running.secretary',
  'running.minutes',
  'running.decisions',
  'running.closing',
  'running.note',
] as const;

const NOTE = 'Note explicative de synthèse';
const RUNNING = 'Déroulé de séance';

/** What the papers of a session say besides the convocation. */
export const SESSION: Readonly<Record<(typeof SESSION_KEYS)[number], StandardSentence>> = {
  'note.proposal': {
    title: 'Annonce de la proposition',
    usedIn: NOTE,
    original: 'Il est proposé au conseil municipal :',
    fields: {},
  },
  'note.no-interest': {
    title: 'Aucun conseiller intéressé',
    usedIn: NOTE,
    original: 'Aucun conseiller intéressé n’est connu à ce jour.',
    fields: {},
  },
  'annexes.note': {
    title: 'Remise et consultation des annexes',
    usedIn: 'Liste des annexes (CGCT, art. L. 2121-13)',
    original:
      'Les annexes sont des fichiers à part, dans leur format d’origine : elles ne sont pas reprises dans les pages du dossier. Tout conseiller peut les consulter en mairie (article {article_information} du code général des collectivités territoriales).',
    fields: { article_information: 'L. 2121-13' },
  },
  'attendance.note': {
    title: 'Rappel au bas de la feuille de présence',
    usedIn: 'Feuille de présence',
    original:
      'Les heures d’arrivée et de départ ne sont portées que pour les membres arrivés après l’ouverture ou partis avant la fin de la séance. Un pouvoir n’entre pas dans le calcul du quorum.',
    fields: {},
    optional: true,
  },
  'running.opening': {
    title: 'Ouverture de la séance',
    usedIn: RUNNING,
    original: '« Il est {heure}, je déclare la séance ouverte. Il est procédé à l’appel nominal. »',
    fields: { heure: '20 h 00' },
  },
  'running.quorum': {
    title: 'Quorum et pouvoirs',
    usedIn: RUNNING,
    original: '« Le quorum est de {quorum} membres présents : il est atteint. J’ai reçu les pouvoirs suivants : …… »',
    fields: { quorum: '15' },
  },
  'running.quorum-waived': {
    title: 'Pouvoirs, après une seconde convocation',
    usedIn: RUNNING,
    original: '« Après cette seconde convocation, le conseil délibère sans condition de quorum. J’ai reçu les pouvoirs suivants : …… »',
    fields: {},
  },
  'running.urgency': {
    title: 'Compte rendu de l’urgence',
    usedIn: `${RUNNING} (CGCT, art. L. 2121-12)`,
    original:
      '« Je vous rends compte des motifs de l’urgence ; le conseil se prononce sur l’urgence et peut renvoyer la discussion à une séance ultérieure. »',
    fields: {},
  },
  'running.secretary': {
    title: 'Désignation du secrétaire',
    usedIn: RUNNING,
    original: '« Je propose de désigner …… comme secrétaire de séance. »',
    fields: {},
  },
  'running.minutes': {
    title: 'Arrêt du procès-verbal',
    usedIn: RUNNING,
    original: '« Le procès-verbal de la séance du {seance_precedente} appelle-t-il des observations ? … Il est arrêté. »',
    fields: { seance_precedente: 'mardi 24 février 2026' },
  },
  'running.decisions': {
    title: 'Décisions du maire',
    usedIn: RUNNING,
    original: '« Il vous est rendu compte des décisions prises par délégation depuis la dernière séance. »',
    fields: {},
  },
  'running.closing': {
    title: 'Levée de la séance',
    usedIn: RUNNING,
    original: '« L’ordre du jour étant épuisé, je lève la séance à …… h …… »',
    fields: {},
  },
  'running.note': {
    title: 'Rappel au bas du déroulé',
    usedIn: RUNNING,
    original:
      'Le quorum s’apprécie à l’ouverture de chaque affaire. Un conseiller intéressé ne prend part ni au débat ni au vote (article {article_interet}) ; les pouvoirs qu’il détient ne sont pas utilisés pour l’affaire.',
    fields: { article_interet: 'L. 2131-11' },
  },
};
