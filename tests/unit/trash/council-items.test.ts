import { expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import type { ItemId } from '#shared/kernel/ids';
import { ITEM_TIES } from '../../../src/main/wiring/item-ties';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems, refusalOf, setSession } from '../council/council-town';
import { at, aVote } from '../sitting/sitting-builders';
import { keysTo } from './foreign-keys';

/** Two members and a session of three affairs, held the day before. */
async function aHeldSession() {
  const core = await createTestCore({ today: '2026-09-25' });
  const seat = (lastName: string, tableOrder: number) =>
    core.call('councillors.create', aCouncillor({ person: { ...aCouncillor().person, lastName }, tableOrder }));
  const members = [await seat('Aubry', 1), await seat('Colin', 2)];
  const { id } = await setSession(core);
  await core.call('sittings.answer', { id, answers: members.map((member) => ({ councillorId: member.id, status: 'present' })) });
  return { core, id, members, items: await addItems(core, id, ['Une', 'Deux', 'Trois']) };
}

async function purge(core: TestCore, id: ItemId): Promise<void> {
  await core.call('items.remove', { id });
  await core.call('trash.purge', { kind: 'council-item', id });
}

test('everything that names an affair is known to the trash', () => {
  const known = Object.values(ITEM_TIES).flatMap((ties) => ties.map(({ table, column }) => `${table}.${column}`));
  expect(known.toSorted()).toEqual(keysTo('council_item'));
});

test('an affair that was voted stays, and says why', async () => {
  const { core, items } = await aHeldSession();
  const { id } = at(items, 1);
  await core.call('sittings.recordVote', { itemId: id, version: null, values: aVote({ votesFor: 2 }) });
  await core.call('items.remove', { id });
  expect(await core.call('trash.describe', { kind: 'council-item', id })).toEqual({ goes: [], heldBy: ['un vote enregistré'] });
  expect(await refusalOf(core.call('trash.purge', { kind: 'council-item', id }))).toMatchObject({
    details: { rule: 'still-in-use', names: ['un vote enregistré'] },
  });
  core.clock.advance(31 * 24 * 3600);
  expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 0, kept: 1 });
});

test('what was noted when it was opened is noted at the affair that took its place', async () => {
  const { core, id, members, items } = await aHeldSession();
  const [colin, aubry] = [at(members, 1).id, at(members, 0).id];
  const itemId = at(items, 1).id;
  await core.call('sittings.addMovement', { id, values: { councillorId: colin, kind: 'departure', itemId, at: '19:10' } });
  await core.call('sittings.addProxy', { id, values: { giverId: colin, holderId: aubry, fromItemId: itemId, untilItemId: null } });
  await core.call('sittings.declare', {
    values: { itemId, councillorId: aubry, standing: 'out', reason: 'présidente', representsTown: false },
  });
  await core.call('items.remove', { id: itemId });
  const before = await core.call('sittings.get', { id });
  expect(await core.call('trash.describe', { kind: 'council-item', id: itemId })).toEqual({ goes: ['les déports notés'], heldBy: [] });
  await core.call('trash.purge', { kind: 'council-item', id: itemId });
  const after = await core.call('sittings.get', { id });
  expect(after.items).toEqual(before.items);
  expect(after.movements).toMatchObject([{ councillorId: colin, itemId: at(items, 2).id, at: '19:10' }]);
  expect(after.proxies).toMatchObject([{ giverId: colin, fromItemId: at(items, 2).id }]);
});

test('it stays when a departure was noted at it and no affair came after', async () => {
  const { core, id, members, items } = await aHeldSession();
  const itemId = at(items, 2).id;
  await core.call('sittings.addMovement', { id, values: { councillorId: at(members, 1).id, kind: 'departure', itemId, at: null } });
  expect(await refusalOf(purge(core, itemId))).toMatchObject({ details: { names: ['une arrivée ou un départ en séance'] } });
});

test('the affair of a second session that took up its texts stays', async () => {
  const { core, id, members, items } = await aHeldSession();
  await core.call('sittings.answer', { id, answers: members.map((member) => ({ councillorId: member.id, status: 'absent' })) });
  const { sessionId } = await core.call('sittings.reconvene', { id, meetsOn: civilDate('2026-10-01'), meetsAt: '18:30' });
  await purge(core, at(items, 0).id);
  const { items: again } = await core.call('sessions.get', { id: sessionId });
  expect(again.map(({ title, reusedFromId }) => [title, reusedFromId])).toEqual([
    ['Une', null],
    ['Deux', at(items, 1).id],
    ['Trois', at(items, 2).id],
  ]);
});
