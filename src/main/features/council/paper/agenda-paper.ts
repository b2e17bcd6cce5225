import { isLate } from '#shared/features/council/agenda-numbers';
import { formatDateLong } from '#shared/kernel/dates';
import { sentence } from '../../../documents/sentences';
import { mayorSignature } from '../../../documents/town-letterhead';
import { linesOf } from '../../../documents/gaps';
import type { AgendaPaper } from '../../../documents/papers';
import { NO_AFFAIR, rapporteurOf, type Affair } from './affair';
import { joinedLines } from './annexes-paper';
import type { DossierSource } from './dossier-source';
import { dayOrGap, meetingTime } from './wording';

/** Ordre du jour, as the convocation carries it. */
export function agendaPaper(source: DossierSource, affairs: readonly Affair[]): AgendaPaper {
  return {
    title: 'Ordre du jour',
    meeting: `Conseil municipal du ${meetingTime(source.session)}`,
    opening: openingOf(source),
    affairsHeading: 'Affaires soumises à délibération',
    affairs: affairs.map((affair) => ({
      number: affair.number,
      title: [announced(affair), ...joinedLines(source, affair).map((line) => `\n${line}`)],
      rapporteur: rapporteurOf(affair),
      code: affair.item.subjectCode,
    })),
    noAffair: NO_AFFAIR,
    closingHeading: 'Questions et informations diverses',
    closing: linesOf(source.session.closingNotes),
    signature: mayorSignature(source.town),
  };
}

/** The title, and what happened to the affair once the convocation had left. */
function announced({ item }: Affair): string {
  if (item.withdrawnOn !== null) return `${item.title} (affaire retirée de l’ordre du jour)`;
  return isLate(item) ? `${item.title} (affaire ajoutée après la convocation)` : item.title;
}

function openingOf(source: DossierSource): string[] {
  const { session, law, town, previousSessionOn } = source;
  const called = { en_exercice: String(session.inOffice), article_quorum: law('council.quorum.article').value };
  const previous = dayOrGap(previousSessionOn, 'date de la séance précédente', formatDateLong);
  return [
    source.replaces === null
      ? sentence(town, 'agenda.roll-call', { ...called, quorum: String(session.quorum) })
      : sentence(town, 'agenda.roll-call-again', called),
    sentence(town, 'agenda.secretary', {}),
    sentence(town, 'agenda.minutes', { seance_precedente: previous }),
    ...decisionsOf(source),
  ];
}

/** The report of the mayor's decisions, unless an affair of the agenda holds it with its table (CGCT, art. L. 2122-23). */
function decisionsOf({ law, town, reportsDecisions = false }: DossierSource): string[] {
  if (reportsDecisions) return [];
  return [
    sentence(town, 'agenda.decisions', {
      article_delegation: law('council.mayor-delegation.article').value,
      article_compte_rendu: law('council.delegation-report.article').value,
    }),
  ];
}
