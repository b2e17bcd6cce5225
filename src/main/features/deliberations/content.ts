import type { CouncilItem } from '#shared/features/council/model';
import type { DeliberationContent, DeliberationTexts } from '#shared/features/deliberations/model';
import { legalNumber } from '#shared/features/legal/rules';
import { choicesOf } from '#shared/features/sitting/counts';
import type { Attendance, Choice, ItemSitting, ItemVote, Seat, Sitting } from '#shared/features/sitting/model';
import { nameIn } from '#shared/features/sitting/sentence';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';
import type { CouncillorId, ItemId } from '#shared/kernel/ids';
import { madeOf } from '../../documents/act-foot';
import { sentence, wordedAs } from '../../documents/sentences';
import { ofPlace } from '../../documents/town-letterhead';
import type { HeldSession } from './held-session';

/** A deliberation to be drawn up. Without texts, those of the affair are taken. */
export interface ToDraw {
  readonly itemId: ItemId;
  readonly number: string;
  readonly rank: number;
  readonly texts?: DeliberationTexts;
}

/** The whole of a deliberation, as the session now stands. @throws NOT_FOUND when the affair or its vote is gone */
export function contentOf(held: HeldSession, { itemId, number, rank, texts }: ToDraw): DeliberationContent {
  const { session, sitting, town } = held;
  const item = session.items.find(({ id }) => id === itemId);
  const affair = sitting.items.find((one) => one.itemId === itemId);
  if (!item || !affair?.vote) throw notFound('council-item');
  return {
    ...(texts ?? textsOf(item)),
    number,
    rank,
    type: item.type,
    subjectCode: item.subjectCode,
    rapporteur: nameOf(sitting, item.rapporteurId),
    meetsOn: session.meetsOn,
    openedAt: sitting.openedAt ?? session.meetsAt,
    place: session.place,
    convocationSentOn: session.convocationSentOn,
    town: townOf(town),
    president: presidentOf(held),
    secretaries: sitting.secretaryIds.map((id) => nameOf(sitting, id)),
    inOffice: sitting.inOffice,
    present: affair.present,
    represented: affair.represented,
    voters: affair.voters,
    quorum: affair.quorum,
    members: membersOf(affair.seats, sitting.attendance),
    vote: recorded(affair, affair.vote),
    sentence: affair.sentence,
    standings: affair.standings,
    remedies: remediesOf(held),
    ...wordsOf(town, session.meetsOn, nameOf(sitting, item.rapporteurId)),
    annex: held.annexes.get(itemId) ?? null,
    annexes: [...(held.annexed.get(itemId) ?? [])],
  };
}

/** What may be corrected of a deliberation, as the affair has it. */
function textsOf({ title, visas, recitals, decision }: CouncilItem): DeliberationTexts {
  return { title, visas, recitals, decision };
}

function townOf({ name, department, arrondissement, prefecture, mayorTitle, mayorName }: HeldSession['town']) {
  return { name, department, arrondissement, prefecture, mayorTitle, mayorName };
}

/** « M. Paul Henry, maire », « Mme Claire Martin, présidente de séance »; empty when the mayor is not known. */
export function presidentOf({ sitting, town }: Pick<HeldSession, 'sitting' | 'town'>): string {
  const mayor = sitting.members.find(({ isMayor }) => isMayor);
  const chair = sitting.presidentId ?? mayor?.councillorId ?? null;
  if (chair === null) return town.mayorName === '' ? '' : `${town.mayorName}, maire`;
  const name = nameOf(sitting, chair);
  if (chair === mayor?.councillorId) return `${name}, maire`;
  return `${name}, ${name.startsWith('Mme') ? 'présidente' : 'président'} de séance`;
}

/** « Mme Claire Martin »; empty for nobody. */
export function nameOf({ members }: Pick<Sitting, 'members'>, id: CouncillorId | null): string {
  return members.find(({ councillorId }) => councillorId === id)?.name ?? '';
}

/** Who was where when an affair was opened, in the order of the table. */
export function membersOf(seats: readonly Seat[], attendance: readonly Attendance[]): DeliberationContent['members'] {
  const excused = new Set(attendance.filter(({ status }) => status === 'excused').map(({ councillorId }) => councillorId));
  const names = (keep: (seat: Seat) => boolean) => seats.filter(keep).map(({ name }) => name);
  const holder = ({ holderId }: Seat) => seats.find(({ councillorId }) => councillorId === holderId)?.name ?? '';
  return {
    present: names(({ place, standing }) => place === 'present' && standing !== 'out'),
    out: names(({ place, standing }) => place === 'present' && standing === 'out'),
    represented: seats
      .filter(({ place }) => place === 'represented')
      .map((seat) => ({ name: seat.name, holder: holder(seat), used: seat.votes })),
    excused: names(({ place, councillorId }) => place === 'absent' && excused.has(councillorId)),
    absent: names(({ place, councillorId }) => place === 'absent' && !excused.has(councillorId)),
  };
}

function recorded({ seats, voters }: ItemSitting, vote: ItemVote): DeliberationContent['vote'] {
  const { mode, outcome, votesFor, votesAgainst, abstentions, blank } = vote;
  const cast = votesFor + votesAgainst + abstentions + blank;
  const apart = seats.filter(({ place, votes }) => place !== 'absent' && !votes).length;
  const noPart = outcome === 'noted' ? 0 : apart + voters - cast;
  return { mode, outcome, votesFor, votesAgainst, abstentions, blank, noPart, names: mode === 'public' ? namesOf(seats, vote) : null };
}

function namesOf(seats: readonly Seat[], vote: ItemVote): NonNullable<DeliberationContent['vote']['names']> {
  const choices = choicesOf(seats, vote);
  const who = (choice: Choice) =>
    seats.filter(({ councillorId }) => choices.get(councillorId) === choice).map((seat) => nameIn(seat, seats));
  return { for: who('for'), against: who('against'), abstain: who('abstain') };
}

function remediesOf({ law, town }: HeldSession): string {
  const delai = numberInLetters(legalNumber(law, 'council.appeal.months'));
  return sentence(town, 'deliberation.remedies', { tribunal: town.court, delai });
}

/** The sentences of the town on the day a deliberation is drawn up. */
function wordsOf(town: HeldSession['town'], meetsOn: CivilDate, rapporteur: string) {
  return {
    lead: sentence(town, 'deliberation.lead', leadValues(town, rapporteur)),
    publicity: wordedAs(town, 'deliberation.publicity'),
    made: madeOf(town, meetsOn),
  };
}

/** Who reported, and of which town the council is. */
export function leadValues({ name }: Pick<HeldSession['town'], 'name'>, rapporteur: string) {
  return { rapporteur: rapporteur === '' ? 'du rapporteur' : `de ${rapporteur}`, commune: ofPlace(name) };
}
