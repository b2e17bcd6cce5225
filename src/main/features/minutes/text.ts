import type { MinutesText } from '#shared/features/minutes/model';
import { formatDateLong, formatDateMedium, formatTime } from '#shared/kernel/dates';
import { listOf, plural, typeset } from '#shared/kernel/french';
import type { CouncillorId } from '#shared/kernel/ids';
import { gap, orGap, paragraphsOf } from '../../documents/gaps';
import { mayorSignature, ofPlace, secretarySignature } from '../../documents/town-letterhead';
import { sentence as standardSentence } from '../../documents/sentences';
import { affairText } from './affair-text';
import type { HeldMinutes, MinutesFacts } from './held-minutes';

/** The minutes of a session with all that the law asks of them (CGCT, art. L. 2121-15); what is not known shows as a gap. */
export function minutesText(held: HeldMinutes, facts: MinutesFacts): MinutesText {
  const { session, sitting, town } = held;
  const day = formatDateLong(session.meetsOn);
  return {
    title: 'Procès-verbal de la séance du conseil municipal',
    meeting: `Séance du ${day} à ${timeOr(sitting.openedAt)}`,
    opening: opening(held, facts),
    facts: attendance(held),
    quorum: [quorumSentence(held)],
    agendaHeading: 'Ordre du jour',
    agenda: agendaOf(held),
    affairs: session.items.map((item, rank) => affairText({ held, item, rank: rank + 1, number: facts.numbers.get(item.id) })),
    remarksHeading: 'Questions et informations',
    remarks: paragraphsOf(sitting.remarks).map(typeset),
    closing: standardSentence(town, 'minutes.closing', { heure: timeOr(sitting.closedAt) }),
    approval:
      facts.approval === null
        ? standardSentence(town, 'minutes.to-approve', { date: '……………………' })
        : standardSentence(town, 'minutes.approved', { date: formatDateLong(facts.approval.happenedOn) }),
    signatures: [...secretarySignatures(held), mayorSignature(town)],
  };
}

function opening({ session, sitting, town, previousSessionOn }: HeldMinutes, { previousApproval }: MinutesFacts): string[] {
  const sent = session.convocationSentOn === null ? gap('date de la convocation') : formatDateMedium(session.convocationSentOn);
  const secretaries = sitting.secretaryIds.map((id) => nameIn(sitting.members, id));
  const previous = previousSessionOn === null ? '' : formatDateLong(previousSessionOn);
  return [
    standardSentence(town, 'minutes.opening', {
      seance: formatDateLong(session.meetsOn),
      heure: timeOr(sitting.openedAt),
      commune: ofPlace(town.name),
      convocation: sent,
      lieu: session.place,
      president: presidentOf({ sitting, town }),
    }),
    standardSentence(town, 'minutes.secretary', {
      secretaires: secretaries.length === 0 ? gap('secrétaire de séance') : listOf(secretaries),
      designation: namedAs(secretaries),
    }),
    ...(previousApproval && previous !== '' ? [standardSentence(town, 'minutes.previous', { seance_precedente: previous })] : []),
    ...(previousApproval && previousApproval.note !== '' ? [`Observations : ${previousApproval.note}`] : []),
  ].map(typeset);
}

function attendance({ sitting }: HeldMinutes): MinutesText['facts'] {
  const status = new Map(sitting.attendance.map((one) => [one.councillorId, one.status]));
  const givers = new Map(sitting.proxies.map(({ giverId, holderId }) => [giverId, holderId]));
  const names = (keep: (id: CouncillorId) => boolean) =>
    sitting.members.filter(({ councillorId }) => keep(councillorId)).map(({ name }) => name);
  const present = names((id) => status.get(id) === 'present');
  const represented = sitting.members
    .filter(({ councillorId }) => status.get(councillorId) !== 'present' && givers.has(councillorId))
    .map(({ councillorId, name }) => `${name} (pouvoir à ${nameIn(sitting.members, givers.get(councillorId) ?? null)})`);
  const away = (id: CouncillorId) => status.get(id) !== 'present' && !givers.has(id);
  const excused = names((id) => away(id) && status.get(id) === 'excused');
  const absent = names((id) => away(id) && status.get(id) !== 'excused');
  return [
    { label: 'Membres en exercice', value: String(sitting.inOffice) },
    { label: `Présents à l’ouverture (${present.length})`, value: sentence(present, 'aucun') },
    { label: `Représentés (${represented.length})`, value: sentence(represented, 'aucun') },
    { label: `Excusés (${excused.length})`, value: sentence(excused, 'aucun') },
    { label: `Absents (${absent.length})`, value: sentence(absent, 'aucun') },
  ];
}

function quorumSentence({ sitting, law, town }: HeldMinutes): string {
  const { quorum, present, needsQuorum } = sitting;
  const article = { article_quorum: law('council.quorum.article').value };
  if (!needsQuorum) return typeset(standardSentence(town, 'minutes.quorum-waived', { ...article, presents: String(present) }));
  const values = { ...article, presents: plural(present, 'membre présent', 'membres présents'), quorum: String(quorum) };
  return typeset(standardSentence(town, present >= quorum ? 'minutes.quorum' : 'minutes.no-quorum', values));
}

function agendaOf({ session, previousSessionOn }: HeldMinutes): string[] {
  const minutes = previousSessionOn === null ? [] : [`Arrêt du procès-verbal de la séance du ${formatDateLong(previousSessionOn)}`];
  return [...minutes, ...session.items.map(announced)].map(typeset);
}

function announced({ title, withdrawnOn }: HeldMinutes['session']['items'][number]): string {
  return withdrawnOn === null ? title : `${title} (retirée de l’ordre du jour)`;
}

function secretarySignatures({ sitting, town }: HeldMinutes): MinutesText['signatures'] {
  const names = sitting.secretaryIds.map((id) => nameIn(sitting.members, id));
  return (names.length === 0 ? [gap('nom du secrétaire')] : names).map((name) => secretarySignature(town, name));
}

/** « M. Paul Henry, maire » */
function presidentOf({ sitting, town }: Pick<HeldMinutes, 'sitting' | 'town'>): string {
  const mayor = sitting.members.find(({ isMayor }) => isMayor);
  const chair = sitting.members.find(({ councillorId }) => councillorId === (sitting.presidentId ?? mayor?.councillorId));
  if (!chair) return `${orGap(town.mayorName, 'président de séance')}, maire`;
  if (chair.isMayor) return `${chair.name}, maire`;
  return `${chair.name}, ${chair.name.startsWith('Mme') ? 'présidente' : 'président'} de séance`;
}

function nameIn(members: HeldMinutes['sitting']['members'], id: CouncillorId | null): string {
  return members.find(({ councillorId }) => councillorId === id)?.name ?? gap('nom');
}

function timeOr(time: string | null): string {
  return time === null ? gap('heure') : formatTime(time);
}

function sentence(names: readonly string[], none: string): string {
  return names.length === 0 ? none : `${names.join(', ')}.`;
}

function namedAs(secretaries: readonly string[]): string {
  if (secretaries.length > 1) return `${secretaries.every(isWoman) ? 'sont nommées' : 'sont nommés'} secrétaires`;
  return `${secretaries.some(isWoman) ? 'est nommée' : 'est nommé'} secrétaire`;
}

function isWoman(name: string): boolean {
  return name.startsWith('Mme');
}
