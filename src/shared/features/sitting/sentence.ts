import type { ItemType } from '../council/model';
import { listOf, plural, typeset } from '../../kernel/french';
import type { CouncillorId } from '../../kernel/ids';
import { choicesOf, withoutPart } from './counts';
import type { Choice, Seat, VoteInput } from './model';

/** A vote to be told. */
export interface ToldVote {
  readonly type: ItemType;
  readonly vote: VoteInput;
  readonly seats: readonly Seat[];
  /** Whether the chair is taken by a woman. */
  readonly chairedByWoman: boolean;
}

/**
 * The vote as it is printed in the deliberation and in the minutes: the result, the counts, the names of those who were against, abstained
 * or took no part with the reason, and of everybody in a public ballot (CGCT, art. L. 2121-15 and L. 2121-21).
 */
export function voteSentence(told: ToldVote): string {
  const { vote } = told;
  const note = vote.note === '' ? '' : ` ${vote.note}`;
  return typeset(`${unvoted(told) ?? voted(told)}.${note}`);
}

function unvoted({ vote: { outcome } }: ToldVote): string | undefined {
  if (outcome === 'noted') return 'Le conseil municipal prend acte';
  if (outcome === 'withdrawn') return 'L’affaire est retirée de l’ordre du jour';
  if (outcome === 'adjourned') return 'L’affaire est ajournée et renvoyée à une séance ultérieure';
  return undefined;
}

const MODES = { hands: '', public: 'Au scrutin public, ', secret: 'Au scrutin secret, ' };

function voted(told: ToldVote): string {
  const { vote, type } = told;
  const subject = type === 'motion' ? 'le vœu' : 'la délibération';
  const result = `${subject} ${resultOf(told)}`;
  const mode = MODES[vote.mode];
  return `${mode}${mode === '' ? capital(result) : result}${countsOf(told)}${apartOf(told)}`;
}

function resultOf(told: ToldVote): string {
  const { votesFor, votesAgainst, abstentions, blank, mode, casting, outcome } = told.vote;
  const adopted = told.type === 'motion' ? 'adopté' : 'adoptée';
  const chair = `la voix ${told.chairedByWoman ? 'de la présidente' : 'du président'} étant prépondérante`;
  if (outcome === 'adopted') {
    if (casting !== null) return `est ${adopted} à égalité des voix, ${chair}`;
    if (votesAgainst > 0) return `est ${adopted} à la majorité des suffrages exprimés`;
    return `est ${adopted} à l’unanimité${abstentions + blank > 0 ? ' des suffrages exprimés' : ''}`;
  }
  const rejected = `n’est pas ${adopted}`;
  if (votesFor + votesAgainst === 0) return `${rejected}, aucun suffrage n’ayant été exprimé`;
  if (votesFor > votesAgainst || votesFor < votesAgainst) return rejected;
  if (mode === 'secret') return `${rejected}, l’égalité des voix au scrutin secret valant rejet`;
  return casting === null ? `${rejected}, les voix étant également partagées` : `${rejected} à égalité des voix, ${chair}`;
}

function countsOf({ vote, seats }: ToldVote): string {
  const choices = vote.mode === 'secret' ? new Map<CouncillorId, Choice>() : choicesOf(seats, vote);
  const who = (choice: Choice) => {
    const names = seats.filter(({ councillorId }) => choices.get(councillorId) === choice).map((seat) => nameIn(seat, seats));
    return names.length === 0 ? '' : ` (${names.join(', ')})`;
  };
  const counts = [
    counted(vote.votesFor, ['voix pour', 'voix pour'], vote.mode === 'public' ? who('for') : ''),
    counted(vote.votesAgainst, ['voix contre', 'voix contre'], who('against')),
    counted(vote.abstentions, ['abstention', 'abstentions'], who('abstain')),
    counted(vote.blank, ['bulletin blanc ou nul', 'bulletins blancs ou nuls'], ''),
  ].filter((part) => part !== '');
  return counts.length === 0 ? '' : ` : ${counts.join(', ')}`;
}

function counted(n: number, [one, many]: readonly [string, string], names: string): string {
  return n === 0 ? '' : `${plural(n, one, many)}${names}`;
}

/** Those who took no part, with why. */
function apartOf({ vote, seats }: ToldVote): string {
  const unnamed = vote.mode === 'secret' ? withoutPart(seats.filter(({ votes }) => votes).length, vote) : 0;
  const choices = vote.mode === 'secret' ? new Map<CouncillorId, Choice>() : choicesOf(seats, vote);
  const apart = seats.filter(({ place, votes, councillorId }) => (votes ? choices.get(councillorId) === 'no-part' : place !== 'absent'));
  const names = apart.map((seat) => apartName(seat, seats));
  const parts = unnamed > 0 ? [...names, plural(unnamed, 'membre', 'membres')] : names;
  if (parts.length === 0) return '';
  const several = names.length + unnamed > 1;
  return ` ; ${several ? 'n’ont pas pris part' : 'n’a pas pris part'} au vote : ${listOf(parts)}`;
}

function apartName(seat: Seat, seats: readonly Seat[]): string {
  if (seat.votes) return nameIn(seat, seats);
  const holder = seats.find(({ councillorId }) => councillorId === seat.holderId);
  const why = [
    seat.standing === null || seat.standing === 'present' ? '' : seat.reason,
    seat.place === 'present' && seat.standing === 'out' ? goneOut(seat) : '',
    holder ? `pouvoir à ${holder.name} non utilisé` : '',
  ].filter((part) => part !== '');
  return `${seat.name} (${why.join(', ')})`;
}

function goneOut({ name }: Seat): string {
  return name.startsWith('Mme') ? 'sortie de la salle' : 'sorti de la salle';
}

/** « Mme Claire Martin », or with her proxy: « Mme Claire Martin (pouvoir à M. Paul Aubry) » */
export function nameIn(seat: Pick<Seat, 'name' | 'holderId'>, seats: readonly Pick<Seat, 'councillorId' | 'name'>[]): string {
  const holder = seats.find(({ councillorId }) => councillorId === seat.holderId);
  return holder ? `${seat.name} (pouvoir à ${holder.name})` : seat.name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
