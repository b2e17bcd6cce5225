import { ItemForm, ItemState } from '#shared/features/council/model';
import { isoDateOf } from '#shared/kernel/dates';
import { broken } from '#shared/kernel/errors';
import { ItemId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { bringBack, moveTo, takeAway, takeUp } from '../../features/council/items-places';
import * as items from '../../features/council/items-repository';
import { findAnnouncing } from '../../features/council/issued-report';
import { numberLate } from '../../features/council/numbering';
import { getSession } from '../../features/council/repository';
import { partiesOfItem } from '../../features/council/surroundings-report';
import type { RecordState, Restoring, Reverter } from '../../features/history/reverter';
import { setDiscussion } from '../../features/sitting/session-repository';
import { itemKeptBy } from '../item-kept-by';

/** An affair of an agenda: its texts, how far they are, its place, what was said about it. Its vote has its own way back, at its step. */
export const councilItemReverter: Reverter = {
  entity: 'council-item',
  topics: ['council'],

  current(db, text) {
    const found = items.findItem(db, ItemId.parse(text));
    if (!found || found.removedAt !== null) return null;
    const { parties: _parties, ...form } = items.formOf(found, []);
    const { state, position, agendaNumber, withdrawnOn, discussion } = found;
    return { ...form, state, position, agendaNumber, withdrawnOn, discussion };
  },

  fixed(db, text, { before }) {
    const found = items.findItem(db, ItemId.parse(text));
    return found === undefined || before !== null ? undefined : itemKeptBy(db, found);
  },

  restore(tx, text, { before, at }) {
    const found = items.getItem(tx, ItemId.parse(text));
    if (before === null) remove(tx, found, at);
    else if (found.removedAt !== null) bringBack(tx, found);
    else change(tx, found, { before, at });
  },
};

/** @throws RULE when it decided something */
function remove(tx: Tx, item: items.StoredItem, now: number): void {
  const kept = itemKeptBy(tx, item);
  if (kept !== undefined) throw broken(kept);
  takeAway(tx, item, { today: isoDateOf(now), now });
}

type Changing = Pick<Restoring, 'at'> & { readonly before: RecordState };

function change(tx: Tx, item: items.StoredItem, { before, at }: Changing): void {
  if ('title' in before || 'context' in before) rewrite(tx, item, before);
  else if ('state' in before) items.setItemState(tx, item, ItemState.parse(before['state']));
  else if ('discussion' in before) setDiscussion(tx, item.id, String(before['discussion']));
  else if ('agendaNumber' in before) renumber(tx, item, String(before['agendaNumber']));
  else if ('position' in before) moveTo(tx, item, Number(before['position']));
  else if (before['withdrawnOn'] === null) takeUp(tx, item);
  else remove(tx, item, at);
}

/** The texts as they were; what the line does not tell stays. */
function rewrite(tx: Tx, item: items.StoredItem, before: RecordState): void {
  const current = items.formOf(item, partiesOfItem(tx, item.id));
  const { parties, ...row } = ItemForm.strip().parse({ ...current, ...before });
  const state = ItemState.parse(before['state'] ?? item.state);
  items.updateItem(tx, item, { ...row, state, writtenFrom: item.writtenFrom });
  items.replaceParties(tx, item.id, parties);
}

/** A number that a document announced stays. @throws RULE `numbers-announced` */
function renumber(tx: Tx, item: items.StoredItem, agendaNumber: string): void {
  const { convocationSentOn } = getSession(tx, item.sessionId);
  const document = agendaNumber === '' ? findAnnouncing(tx, item.sessionId, convocationSentOn) : undefined;
  if (document !== undefined) throw broken({ rule: 'numbers-announced', document });
  items.setAgendaNumber(tx, item.id, agendaNumber);
  if (agendaNumber !== '') numberLate(tx, item.sessionId);
}
