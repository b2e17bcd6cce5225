import { formatDateLong, formatTime } from '#shared/kernel/dates';
import type { Text } from '../../../documents/papers';
import type { RunningLine, RunningOrderPaper } from '../../../documents/session-papers';
import { linesOf } from '../../../documents/gaps';
import { isExamined, NO_AFFAIR, type Affair } from './affair';
import type { DossierSource } from './dossier-source';
import { movesOf } from './moves';
import { affairLine } from './running-affair';
import { capital, dayOrGap, meetingTime, nameOf } from './wording';

/** Déroulé de séance, for the chair: what to say, who leaves and comes back, how each affair is voted. */
export function runningOrderPaper(source: DossierSource, affairs: readonly Affair[]): RunningOrderPaper {
  const { session, law } = source;
  const examined = affairs.filter(isExamined);
  const moves = movesOf(examined);
  const chair = source.councillors.find(({ id, function: held }) =>
    session.presidentId === null ? held === 'mayor' : id === session.presidentId,
  );
  const article = law('council.conflict.article').value;
  return {
    title: 'Déroulé de séance',
    meeting: `Conseil municipal du ${meetingTime(session)}`,
    facts: [
      { label: 'Lieu', value: capital(session.place) },
      { label: 'Présidence', value: chair === undefined ? source.town.mayorTitle : nameOf(chair) },
      {
        label: 'Quorum',
        value: source.replaces === null ? `${session.quorum} membres présents sur ${session.inOffice}` : 'Sans condition de quorum',
      },
    ],
    heads: ['N°', 'Affaire et rapporteur', 'Entrées et sorties', 'Vote', 'À dire', 'Heure'],
    opening: openingLines(source),
    affairsHeading: 'Affaires soumises à délibération',
    affairs: examined.map((affair, index) => affairLine(affair, { moves: moves[index], chair, law })),
    closing: [...linesOf(session.closingNotes).map((note) => line(note, '')), line('Levée de la séance', CLOSING)],
    empty: NO_AFFAIR,
    note: `Le quorum s’apprécie à l’ouverture de chaque affaire. Un conseiller intéressé ne prend part ni au débat ni au vote (article ${article}) ; les pouvoirs qu’il détient ne sont pas utilisés pour l’affaire.`,
  };
}

const CLOSING = '« L’ordre du jour étant épuisé, je lève la séance à …… h …… »';
const NO_VOTE = 'Sans vote';

function line(affair: Text, say: Text, vote: Text = NO_VOTE): RunningLine {
  return { number: '', affair, moves: '', vote, say };
}

function openingLines(source: DossierSource): RunningLine[] {
  const { session, previousSessionOn, replaces } = source;
  const previous = dayOrGap(previousSessionOn, 'date de la séance précédente', formatDateLong);
  const quorum =
    replaces === null
      ? `« Le quorum est de ${session.quorum} membres présents : il est atteint. J’ai reçu les pouvoirs suivants : …… »`
      : '« Après cette seconde convocation, le conseil délibère sans condition de quorum. J’ai reçu les pouvoirs suivants : …… »';
  return [
    line('Ouverture', `« Il est ${formatTime(session.meetsAt)}, je déclare la séance ouverte. Il est procédé à l’appel nominal. »`),
    line('Quorum et pouvoirs', quorum),
    ...(session.kind === 'urgent' ? [line('Urgence', URGENCY, 'Main levée')] : []),
    line('Secrétaire de séance', '« Je propose de désigner …… comme secrétaire de séance. »', WAIVED),
    line(
      'Procès-verbal',
      `« Le procès-verbal de la séance du ${previous} appelle-t-il des observations ? … Il est arrêté. »`,
      'Main levée',
    ),
    ...(source.reportsDecisions === true ? [] : [line('Décisions du maire', DECISIONS)]),
  ];
}

const DECISIONS = '« Il vous est rendu compte des décisions prises par délégation depuis la dernière séance. »';
const URGENCY =
  '« Je vous rends compte des motifs de l’urgence ; le conseil se prononce sur l’urgence et peut renvoyer la discussion à une séance ultérieure. »';
const WAIVED = 'Scrutin secret, ou main levée si le conseil le décide à l’unanimité';
