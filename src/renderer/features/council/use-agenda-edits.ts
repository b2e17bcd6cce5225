import { useState } from 'react';
import { numberOf } from '#shared/features/council/agenda-numbers';
import type { CouncilItem } from '#shared/features/council/model';
import { call } from '../../lib/api';
import { showFailure, showUndo } from '../../lib/notices';
import { placeAfterMove } from './agenda-order';

export interface AgendaEdits {
  /** Moves an affair by so many places; nothing happens at the ends of the agenda. */
  readonly move: (item: CouncilItem, by: number) => void;
  /** Takes an affair off the agenda; the notice puts it back. */
  readonly remove: (item: CouncilItem) => void;
  /** Takes up again an affair that was withdrawn after the convocation. */
  readonly putBack: (item: CouncilItem) => void;
  /** The last move, for those who do not see it. */
  readonly said: string;
}

/** Why an affair that the convocation announced stays on the screen. */
function withdrawnText(item: CouncilItem): string {
  const number = numberOf(item);
  return `La convocation est partie\u00a0: l’affaire n°\u00a0${number} reste à l’ordre du jour, marquée «\u00a0retirée\u00a0», et son numéro n’est pas redonné.`;
}

/** What is changed in the order of the day. */
export function useAgendaEdits(items: readonly CouncilItem[]): AgendaEdits {
  const [said, setSaid] = useState('');
  return {
    said,
    move: (item, by) => {
      const position = placeAfterMove(items, item.id, by);
      if (position === undefined) return;
      const moved = () => setSaid(`${item.title}\u00a0: affaire n°\u00a0${position}.`);
      call('items.move', { id: item.id, position }).then(moved, showFailure);
    },
    remove: (item) => {
      const removed = ({ withdrawn }: { withdrawn: boolean }) =>
        showUndo(withdrawn ? withdrawnText(item) : 'L’affaire est retirée de l’ordre du jour.', () =>
          call('items.putBack', { id: item.id }),
        );
      call('items.remove', { id: item.id }).then(removed, showFailure);
    },
    putBack: (item) => void call('items.putBack', { id: item.id }).catch(showFailure),
  };
}
