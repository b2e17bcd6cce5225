import { formatDateLong, type CivilDate } from '../../kernel/dates';
import { listOf, plural, typeset } from '../../kernel/french';
import type { ConvocationCheck, CouncilItem } from './model';

type Numbered = Pick<CouncilItem, 'agendaNumber'>;

/** The number of an affair as it is printed: the one the convocation announced, or else its place. */
export function numberOf({ agendaNumber, position }: Pick<CouncilItem, 'agendaNumber' | 'position'>): string {
  return agendaNumber || String(position);
}

/** Whether an affair was added once the convocation had left: « 4-1 ». */
export function isLate({ agendaNumber }: Numbered): boolean {
  return agendaNumber.includes('-');
}

/** Whether the numbers were announced: they no longer move. */
export function isFrozen(items: readonly Numbered[]): boolean {
  return items.some(({ agendaNumber }) => agendaNumber !== '');
}

/** The numbers when the convocation leaves: 1 to n, in the order of the agenda. */
export function announcedNumbers(items: readonly Numbered[]): string[] {
  return items.map((_item, index) => String(index + 1));
}

/** The numbers once it has left: those announced stay, each late affair takes a sub-number of the one before it. */
export function numbersWithLate(items: readonly Numbered[]): string[] {
  let main = '0';
  let late = 0;
  return items.map((item) => {
    if (item.agendaNumber === '' || isLate(item)) return `${main}-${(late += 1)}`;
    main = item.agendaNumber;
    late = 0;
    return main;
  });
}

/**
 * What the law asks of affairs added after the convocation: they are summoned with the same delay as the others, or else only an urgency
 * that the council recognises lets it deliberate; an information is not deliberated (CGCT, art. L. 2121-10 and L. 2121-12). Null when there is none.
 */
export function lateNote(items: readonly CouncilItem[], convocation: ConvocationCheck, today: CivilDate): string | null {
  const late = items.filter((item) => isLate(item) && item.withdrawnOn === null && item.type !== 'information');
  if (late.length === 0) return null;
  const names = `${late.length > 1 ? 'Affaires ajoutées' : 'Affaire ajoutée'} après la convocation : n° ${listOf(late.map(numberOf))}.`;
  const delay = plural(convocation.clearDays, 'jour franc', 'jours francs');
  if (today <= convocation.latestSendDate) {
    const until = formatDateLong(convocation.latestSendDate);
    return typeset(`${names} Envoyez un ordre du jour complémentaire et la note correspondante au plus tard le ${until} (${delay}).`);
  }
  return typeset(
    `${names} Le délai de convocation (${delay}) ne peut plus être respecté : le conseil ne peut en délibérer qu’en cas d’urgence, sur laquelle il se prononce ; sinon, inscrivez-les à une prochaine séance.`,
  );
}
