import { formatDateLong, formatTime } from '#shared/kernel/dates';
import type { Text } from '../../../documents/papers';
import type { RunningLine, RunningOrderPaper } from '../../../documents/session-papers';
import { linesOf } from '../../../documents/gaps';
import { sentence } from '../../../documents/sentences';
import { isExamined, NO_AFFAIR, type Affair } from './affair';
import type { DossierSource } from './dossier-source';
import { movesOf } from './moves';
import { affairLine } from './running-affair';
import { capital, dayOrGap, meetingTime, nameOf } from './wording';

/** Déroulé de séance, for the chair: what to say, who leaves and comes back, how each affair is voted. */
export function runningOrderPaper(source: DossierSource, affairs: readonly Affair[]): RunningOrderPaper {
  const { session, law, town } = source;
  const examined = affairs.filter(isExamined);
  const moves = movesOf(examined);
  const chair = source.councillors.find(({ id, function: held }) =>
    session.presidentId === null ? held === 'mayor' : id === session.presidentId,
  );
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
    closing: [
      ...linesOf(session.closingNotes).map((note) => line(note, '')),
      line('Levée de la séance', sentence(town, 'running.closing', {})),
    ],
    empty: NO_AFFAIR,
    note: sentence(town, 'running.note', { article_interet: law('council.conflict.article').value }),
  };
}

const NO_VOTE = 'Sans vote';

function line(affair: Text, say: Text, vote: Text = NO_VOTE): RunningLine {
  return { number: '', affair, moves: '', vote, say };
}

function openingLines(source: DossierSource): RunningLine[] {
  const { session, town, previousSessionOn, replaces } = source;
  const previous = dayOrGap(previousSessionOn, 'date de la séance précédente', formatDateLong);
  const quorum =
    replaces === null ? sentence(town, 'running.quorum', { quorum: String(session.quorum) }) : sentence(town, 'running.quorum-waived', {});
  return [
    line('Ouverture', sentence(town, 'running.opening', { heure: formatTime(session.meetsAt) })),
    line('Quorum et pouvoirs', quorum),
    ...(session.kind === 'urgent' ? [line('Urgence', sentence(town, 'running.urgency', {}), 'Main levée')] : []),
    line('Secrétaire de séance', sentence(town, 'running.secretary', {}), WAIVED),
    line('Procès-verbal', sentence(town, 'running.minutes', { seance_precedente: previous }), 'Main levée'),
    ...(source.reportsDecisions === true ? [] : [line('Décisions du maire', sentence(town, 'running.decisions', {}))]),
  ];
}

const WAIVED = 'Scrutin secret, ou main levée si le conseil le décide à l’unanimité';
