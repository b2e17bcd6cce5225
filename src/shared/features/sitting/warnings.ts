import { plural, typeset } from '../../kernel/french';
import { fold } from '../../kernel/french';
import type { CouncillorId } from '../../kernel/ids';
import { clearDaysBetween } from '../../kernel/clear-days';
import type { LegalKey } from '../legal/model';
import { legalNumber, type LegalLookup } from '../legal/rules';
import type { ItemVote, Seat, SittingWarning } from './model';
import type { Quorum } from './quorum';
import { withoutPart } from './counts';
import type { SittingItem, SittingSource } from './source';

/** What the warnings of an affair are told from. */
interface WarnedItem {
  readonly item: SittingItem;
  readonly seats: readonly Seat[];
  readonly vote: ItemVote | null;
  readonly quorum: Quorum;
  readonly source: SittingSource;
}

/** What the law says of one affair as it was typed. It forbids nothing. */
export function itemWarnings(warned: WarnedItem): SittingWarning[] {
  const { law } = warned.source;
  return [
    ...concernedVoters(warned),
    ...concernedChair(warned),
    ...missingQuorum(warned),
    ...staleVote(warned),
    ...openAppointment(warned),
    ...otherAgenda(warned),
  ].map(([message, key]) => warning(law, message, key));
}

type Said = readonly [message: string, key: LegalKey];

function concernedVoters({ seats }: WarnedItem): Said[] {
  return seats
    .filter(({ standing, votes }) => standing === 'present' && votes)
    .map(({ name, reason }) => [
      `${name}, ${reason}, prend part au vote : la délibération pourrait être annulée. Qui est intéressé sort de la salle, ou reste sans prendre part ni au débat ni au vote.`,
      'council.conflict.article',
    ]);
}

function concernedChair({ seats, source: { session, members } }: WarnedItem): Said[] {
  const chair = session.presidentId ?? members.find((member) => member.function === 'mayor')?.id;
  return seats
    .filter(({ councillorId, standing, place }) => councillorId === chair && standing !== null && place === 'present')
    .map(({ name, reason }) => [
      `${name}, ${reason}, préside la séance : confiez la présidence à un autre membre pour cette affaire.`,
      'council.conflict.article',
    ]);
}

function missingQuorum({ quorum: { present, quorum }, source }: WarnedItem): Said[] {
  if (source.first !== null || source.attendance.length === 0 || present >= quorum) return [];
  const left = `${plural(present, 'membre présent', 'membres présents')} pour un quorum de ${quorum}`;
  return [[`Le quorum n’est pas atteint pour cette affaire : ${left}, pouvoirs non comptés.`, 'council.quorum.article']];
}

/** A vote is kept as it was recorded when the roll call is corrected afterwards. */
function staleVote({ seats, vote }: WarnedItem): Said[] {
  if (vote === null || (vote.outcome !== 'adopted' && vote.outcome !== 'rejected')) return [];
  const voters = seats.filter(({ votes }) => votes).length;
  const known = vote.mode === 'secret' ? withoutPart(voters, vote) >= 0 : withoutPart(voters, vote) === restOf(seats, vote);
  if (known) return [];
  const cast = vote.votesFor + vote.votesAgainst + vote.abstentions + vote.blank;
  return [
    [
      `La présence a changé depuis ce vote : ${plural(cast, 'voix comptée', 'voix comptées')} pour ${plural(voters, 'votant', 'votants')}. Enregistrez-le à nouveau.`,
      'council.vote.article',
    ],
  ];
}

function restOf(seats: readonly Seat[], vote: ItemVote): number {
  const apart = new Set(vote.ballots.filter(({ choice }) => choice === 'no-part').map(({ councillorId }) => councillorId));
  const isApart = (id: CouncillorId | null) => id !== null && apart.has(id);
  return seats.filter(({ votes, councillorId, holderId }) => votes && (isApart(councillorId) || isApart(holderId))).length;
}

function openAppointment({ item, vote }: WarnedItem): Said[] {
  if (item.type !== 'appointment' || vote?.mode !== 'hands' || vote.outcome !== 'adopted') return [];
  const message =
    'Une nomination se vote au scrutin secret, sauf si le conseil décide à l’unanimité de ne pas y procéder : notez cette décision.';
  return [[message, 'council.ballot.article']];
}

function otherAgenda({ item, source: { first } }: WarnedItem): Said[] {
  const known = first?.items.some(({ id, title }) => id === item.reusedFromId || fold(title) === fold(item.title)) ?? true;
  if (known) return [];
  const message =
    'Cette affaire n’était pas à l’ordre du jour de la séance sans quorum : le quorum reste nécessaire pour en délibérer, et la convocation a son délai ordinaire.';
  return [[message, 'council.quorum.article']];
}

/** What the law says of the session as a whole. */
export function sessionWarnings(source: SittingSource, nameOf: (id: CouncillorId) => string): SittingWarning[] {
  const { law, attendance, session } = source;
  const begun = attendance.length > 0;
  return [
    ...longProxies(source, nameOf),
    ...(begun && session.secretaryIds.length === 0 ? [unnamedSecretary] : []),
    ...tooSoon(source),
  ].map(([message, key]) => warning(law, message, key));
}

const unnamedSecretary: Said = [
  'Aucun secrétaire de séance n’est nommé : le conseil en nomme un au début de la séance.',
  'council.minutes.article',
];

function longProxies({ proxies, longRepresented, law }: SittingSource, nameOf: (id: CouncillorId) => string): Said[] {
  const sessions = legalNumber(law, 'council.proxy-sessions');
  const givers = new Set(proxies.map(({ giverId }) => giverId).filter((id) => longRepresented.includes(id)));
  return [...givers].map((id) => [
    `${nameOf(id)} a déjà donné pouvoir aux ${sessions} séances précédentes : un même pouvoir ne vaut que pour ${sessions} séances consécutives, sauf maladie dûment constatée.`,
    'council.proxies-per-holder',
  ]);
}

function tooSoon({ first, session, law }: SittingSource): Said[] {
  const days = legalNumber(law, 'council.second-convocation.days');
  if (first === null || clearDaysBetween(first.meetsOn, session.meetsOn) >= days) return [];
  const message = `Moins de ${plural(days, 'jour franc', 'jours francs')} séparent cette séance de celle qui a manqué de quorum : reportez-la.`;
  return [[message, 'council.second-convocation.days']];
}

function warning(law: LegalLookup, message: string, key: LegalKey): SittingWarning {
  return { message: typeset(message), source: law(key).source };
}
