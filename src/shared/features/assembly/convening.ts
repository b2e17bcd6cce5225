import { formatDateLong, type CivilDate } from '../../kernel/dates';
import { listOf, plural, typeset } from '../../kernel/french';
import { checkEmail } from '../../kernel/identifiers';
import type { CouncillorId, LateConvocationId, SessionId } from '../../kernel/ids';
import { checkConvocation, type Convocation } from '../council/rules';
import type { Councillor } from '../councillors/model';
import type { LegalLookup } from '../legal/rules';
import { councillorName } from '../sitting/names';
import { sendingOf, type Convening, type Reached } from './sending';

/** What tells to whom the convocation of a session goes. */
export interface ConveningSource {
  readonly sessionId: SessionId;
  readonly convocation: Convocation;
  /** Those in office on the day of the session, in the order of the table. */
  readonly members: readonly Councillor[];
  /** Those in office when the convocation leaves: on the day it left, or today while it has not. */
  readonly convenedThen: readonly Councillor[];
  readonly reached: ReadonlyMap<CouncillorId, Reached>;
  readonly late: readonly { readonly id: LateConvocationId; readonly councillorId: CouncillorId; readonly sentOn: CivilDate }[];
  /** The law of the day of the session. */
  readonly law: LegalLookup;
  readonly today: CivilDate;
}

/**
 * To whom the convocation goes and how (CGCT, art. L. 2121-10): everyone who sits on the day of the session but the mayor who convenes. It
 * warns of what is missing and of who joined or left since it was sent, and forbids nothing.
 */
export function conveningOf(source: ConveningSource): Convening {
  const convened = convenedMembers(source);
  const day = source.convocation.convocationSentOn ?? source.today;
  const told = convened.flatMap((member) => {
    const reached = source.reached.get(member.id);
    return reached ? [{ ...sendingOf(reached, day), name: councillorName(member), email: reached.email }] : [];
  });
  const byEmail = told.filter(({ means }) => means === 'electronic');
  const { joined, left } = movesOf(source);
  const notes = [...lackNotes(told), ...joined.flatMap((one) => joinedNotes(one, source)), ...left.map(leftNote)];
  return {
    sessionId: source.sessionId,
    byEmail: byEmail.map(shown),
    byPost: told.filter(({ means }) => means === 'paper').map(shown),
    emails: [...new Set(byEmail.flatMap(({ email }) => validEmail(email)))],
    joined,
    left,
    notes: notes.map((message) => ({ message: typeset(message), source: source.law('council.convocation.article').source })),
  };
}

/** Those who receive the convocation: all who sit on the day of the session, but whoever is mayor when it leaves. */
export function convenedMembers({ members, convenedThen }: Pick<ConveningSource, 'members' | 'convenedThen'>): readonly Councillor[] {
  const convener = convenedThen.find((member) => member.function === 'mayor') ?? members.find((member) => member.function === 'mayor');
  return members.filter(({ id }) => id !== convener?.id);
}

type Told = Convening['byEmail'][number];

function shown({ councillorId, name, lacks }: Told): Told {
  return { councillorId, name, lacks };
}

function validEmail(email: string): string[] {
  const check = checkEmail(email);
  return check.status === 'valid' ? [check.value] : [];
}

function lackNotes(told: readonly Told[]): string[] {
  const lacking = (lack: Told['lacks']) => told.filter(({ lacks }) => lacks === lack).map(({ name }) => name);
  const [email, address] = [lacking('email'), lacking('address')];
  return [
    ...(email.length === 0
      ? []
      : [`Adresse électronique absente ou fausse pour ${plural(email.length, 'élu', 'élus')} : ${listOf(email)}.`]),
    ...(address.length === 0 ? [] : [`Convocation demandée sur papier, mais adresse postale incomplète : ${listOf(address)}.`]),
  ];
}

type Moves = Pick<Convening, 'joined' | 'left'>;

/** Who came and who went between the day the convocation left and the day of the session. */
function movesOf({ convocation, members, convenedThen, late }: ConveningSource): Moves {
  if (convocation.convocationSentOn === null) return { joined: [], left: [] };
  const then = new Set(convenedThen.map(({ id }) => id));
  const now = new Set(members.map(({ id }) => id));
  const joined = members.filter(({ id }) => !then.has(id));
  const left = convenedThen.filter(({ id }) => !now.has(id));
  return {
    joined: joined.map((member) => {
      const own = late.find(({ councillorId }) => councillorId === member.id);
      const convened = own ? { id: own.id, sentOn: own.sentOn } : null;
      return { councillorId: member.id, name: councillorName(member), since: member.startsOn, convened };
    }),
    left: left.map((member) => ({
      councillorId: member.id,
      name: councillorName(member),
      until: member.endsOn ?? convocation.meetsOn,
    })),
  };
}

function joinedNotes({ name, since, convened }: Moves['joined'][number], { convocation, law, today }: ConveningSource): string[] {
  const { clearDays, latestSendDate } = checkConvocation(convocation, law, today);
  const days = plural(clearDays, 'jour franc', 'jours francs');
  if (convened !== null)
    return convened.sentOn <= latestSendDate
      ? []
      : [`${name}, convoqué(e) le ${formatDateLong(convened.sentOn)} : le délai de ${days} n’est pas tenu pour cette personne.`];
  const joins = `${name} siège depuis le ${formatDateLong(since)}, après l’envoi de la convocation`;
  if (today > latestSendDate) return [`${joins} : convoquez cette personne sans attendre, le délai de ${days} n’est plus tenu pour elle.`];
  return [`${joins} : convoquez cette personne au plus tard le ${formatDateLong(latestSendDate)} (${days}).`];
}

function leftNote({ name, until }: Moves['left'][number]): string {
  return `${name} : mandat terminé le ${formatDateLong(until)}, après l’envoi. Cette personne n’a plus à être convoquée et ne compte plus dans le quorum.`;
}
