import { isFrozen, isLate } from '#shared/features/council/agenda-numbers';
import type { CivilDate } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import type { Reader, Tx } from '../../db/connection';
import * as items from './items-repository';
import { numberLate } from './numbering';
import { refuseSecondAgenda } from './one-agenda';

/** Takes an affair off the agenda, or withdraws one that the convocation announced: it stays with its number. Says which was done. */
export function takeAway(tx: Tx, item: items.StoredItem, { today, now }: { today: CivilDate; now: number }): { withdrawn: boolean } {
  const withdrawn = item.agendaNumber !== '' && !isLate(item);
  if (withdrawn) items.setItemWithdrawn(tx, item.id, today);
  else takeOff(tx, item, now);
  return { withdrawn };
}

/** Moves an affair; beyond the last place is the last place. Gives its place. @throws RULE `agenda-frozen` */
export function moveTo(tx: Tx, moved: items.StoredItem, position: number): number {
  const others = othersThan(tx, moved);
  const frozen = isFrozen(others);
  if (frozen && !isLate(moved)) throw broken({ rule: 'agenda-frozen' });
  const place = Math.max(frozen ? 2 : 1, Math.min(position, others.length + 1));
  items.placeItems(tx, others.toSpliced(place - 1, 0, moved));
  numberLate(tx, moved.sessionId);
  return place;
}

/** Takes up again an affair that was withdrawn; it never left its place. @throws RULE `campaign-already-on-agenda` */
export function takeUp(tx: Tx, item: items.StoredItem): void {
  refuseTaken(tx, item);
  items.setItemWithdrawn(tx, item.id, null);
}

/**
 * Puts back an affair that was taken off, at its former place or the last one when the agenda has become shorter. Gives its place.
 * @throws RULE `campaign-already-on-agenda`
 */
export function bringBack(tx: Tx, item: items.StoredItem): number {
  refuseTaken(tx, item);
  const { id } = item;
  const others = othersThan(tx, item);
  const place = Math.max(isFrozen(others) ? 2 : 1, Math.min(item.position, others.length + 1));
  items.setItemRemoved(tx, id, null);
  items.placeItems(tx, others.toSpliced(place - 1, 0, item));
  numberLate(tx, item.sessionId);
  return place;
}

function takeOff(tx: Tx, item: items.StoredItem, now: number): void {
  items.setItemRemoved(tx, item.id, now);
  items.setAgendaNumber(tx, item.id, '');
  items.placeItems(tx, othersThan(tx, item));
  numberLate(tx, item.sessionId);
}

/** A campaign put on another agenda meanwhile stays there. @throws RULE `campaign-already-on-agenda` */
function refuseTaken(tx: Tx, { id, campaignId, requestIds }: items.StoredItem): void {
  if (campaignId !== null) refuseSecondAgenda(tx, { campaignId, requestIds, except: id });
}

function othersThan(db: Reader, { id, sessionId }: items.StoredItem): items.StoredItem[] {
  return items.listItems(db, sessionId).filter((item) => item.id !== id);
}
