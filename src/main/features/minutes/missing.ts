import type { MinutesGap } from '#shared/features/minutes/model';
import { plural, typeset } from '#shared/kernel/french';
import type { HeldMinutes } from './held-minutes';

/** What the law asks of the minutes and that nobody recorded yet, in the order in which it is mended. */
export function missingOf(held: HeldMinutes): MinutesGap[] {
  return [...ofSession(held), ...ofAffairs(held)].map((gap) => ({ ...gap, message: typeset(gap.message) }));
}

type Whole = Pick<MinutesGap, 'place' | 'message'>;

function ofSession({ session, sitting, town }: HeldMinutes): MinutesGap[] {
  const unanswered = sitting.members.length - sitting.attendance.length;
  const gaps: (Whole | false)[] = [
    session.convocationSentOn === null && { place: 'convocation', message: 'Indiquez le jour d’envoi de la convocation.' },
    sitting.openedAt === null && { place: 'presence', message: 'Indiquez l’heure à laquelle la séance a commencé.' },
    sitting.closedAt === null && { place: 'presence', message: 'Indiquez l’heure à laquelle la séance a été levée.' },
    sitting.secretaryIds.length === 0 && { place: 'presence', message: 'Nommez le secrétaire de séance.' },
    unanswered > 0 && { place: 'presence', message: `L’appel n’est pas fini : ${plural(unanswered, 'membre', 'membres')} sans réponse.` },
    town.mayorName === '' && { place: 'town', message: 'Indiquez le nom du maire dans Administration, onglet « Ville ».' },
  ];
  return gaps.flatMap((gap) => (gap === false ? [] : [{ ...gap, itemId: null, discussion: false }]));
}

function ofAffairs({ session, sitting }: HeldMinutes): MinutesGap[] {
  return session.items.flatMap((item, rank) => {
    if (item.withdrawnOn !== null) return [];
    const named = `Affaire n° ${item.agendaNumber || rank + 1} :`;
    const voted = sitting.items.some(({ itemId, vote }) => itemId === item.id && vote !== null);
    const gap = (message: string, discussion: boolean): MinutesGap => ({ place: 'votes', itemId: item.id, discussion, message });
    return [
      ...(voted || item.type === 'information' ? [] : [gap(`${named} le vote n’est pas enregistré.`, false)]),
      ...(item.discussion.trim() === '' ? [gap(`${named} la teneur des discussions n’est pas écrite.`, true)] : []),
    ];
  });
}
