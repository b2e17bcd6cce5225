import { describe, expect, it } from 'vitest';
import { lateNote, numbersWithLate } from '#shared/features/council/agenda-numbers';
import { arrange } from '#shared/features/council/arrange';
import { civilDate } from '#shared/kernel/dates';
import { CouncillorId, ItemId, type SessionId } from '#shared/kernel/ids';
import { aSession, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { aCouncilItem } from '../renderer/features/council/a-council-session';
import { addItems, refusalOf, setSession } from './council-town';

const SENT = civilDate('2026-09-17');

async function aConvenedAgenda() {
  const core = await createTestCore({ today: '2026-09-17' });
  const session = await setSession(core);
  const items = await addItems(core, session.id, ['Budget', 'Voirie', 'Écoles']);
  const send = (convocationSentOn: typeof SENT | null, version: number) =>
    core.call('sessions.update', { id: session.id, version, values: aSession({ convocationSentOn }) });
  await send(SENT, 1);
  const item = (title: string) => items.find((one) => one.title === title) ?? expect.unreachable(title);
  return { core, id: session.id, item, send, numbers: () => numbersOf(core, session.id) };
}

async function numbersOf(core: TestCore, id: SessionId) {
  const { items } = await core.call('sessions.get', { id });
  return items.map(({ agendaNumber, title, withdrawnOn }) => `${agendaNumber} ${title}${withdrawnOn === null ? '' : ' retirée'}`);
}

describe('the numbers of the agenda', () => {
  it('are announced when the convocation leaves, and follow the places until then', async () => {
    const { core, id, numbers, send } = await aConvenedAgenda();
    expect(await numbers()).toEqual(['1 Budget', '2 Voirie', '3 Écoles']);
    await send(null, 2);
    expect(await numbers()).toEqual([' Budget', ' Voirie', ' Écoles']);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
    expect(id).toBeTruthy();
  });

  it('do not move any more: only what was added since does', async () => {
    const { core, id, item, numbers } = await aConvenedAgenda();
    for (const move of [
      core.call('items.move', { id: item('Écoles').id, position: 1 }),
      core.call('items.arrange', { sessionId: id, order: [] }),
    ])
      expect(await refusalOf(move)).toMatchObject({ details: { rule: 'agenda-frozen' } });
    const late = await core.call('items.add', { sessionId: id, values: anItem({ title: 'Urgence' }) });
    expect(late.agendaNumber).toBe('3-1');
    await core.call('items.add', { sessionId: id, values: anItem({ title: 'Autre' }) });
    await core.call('items.move', { id: late.id, position: 1 });
    expect(await numbers()).toEqual(['1 Budget', '1-1 Urgence', '2 Voirie', '3 Écoles', '3-1 Autre']);
    expect(await core.call('items.remove', { id: late.id })).toEqual({ withdrawn: false });
    expect(await numbers()).toEqual(['1 Budget', '2 Voirie', '3 Écoles', '3-1 Autre']);
    await core.call('items.putBack', { id: late.id });
    expect(await numbers()).toEqual(['1 Budget', '1-1 Urgence', '2 Voirie', '3 Écoles', '3-1 Autre']);
  });

  it('are not given again: an affair taken off after the convocation is withdrawn, and may come back', async () => {
    const { core, id, item, numbers } = await aConvenedAgenda();
    expect(await core.call('items.remove', { id: item('Voirie').id })).toEqual({ withdrawn: true });
    expect(await numbers()).toEqual(['1 Budget', '2 Voirie retirée', '3 Écoles']);
    const { missing } = await core.call('sessions.get', { id });
    expect(missing.filter(({ itemId }) => itemId === item('Voirie').id)).toEqual([]);
    await core.call('items.putBack', { id: item('Voirie').id });
    expect(await numbers()).toEqual(['1 Budget', '2 Voirie', '3 Écoles']);
  });

  it.each([
    [
      ['1', '2', ''],
      ['1', '2', '2-1'],
    ],
    [
      ['1', '', '2-1', '2'],
      ['1', '1-1', '1-2', '2'],
    ],
    [
      ['', '1'],
      ['0-1', '1'],
    ],
    [[], []],
  ])('of late affairs follow the one before: %j', (before, after) => {
    expect(numbersWithLate(before.map((agendaNumber) => ({ agendaNumber })))).toEqual(after);
  });

  it.each([
    ['2026-09-18', 'au plus tard le vendredi 18 septembre 2026 (5 jours francs)'],
    ['2026-09-19', 'qu’en cas d’urgence'],
  ])('of late affairs come with what the law asks, on %s', (day, words) => {
    const convocation = { clearDays: 5, latestSendDate: civilDate('2026-09-18'), source: '', status: 'in-time', message: '' } as const;
    const late = [aCouncilItem({ agendaNumber: '4' }), aCouncilItem({ agendaNumber: '4-1' })];
    expect(lateNote(late, convocation, civilDate(day))?.replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
    expect(lateNote(late.slice(0, 1), convocation, civilDate(day))).toBeNull();
  });
});

describe('the automatic order', () => {
  const [first, second] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'].map((id) =>
    CouncillorId.parse(id),
  );
  const table = new Map([
    [first ?? expect.unreachable(), 1],
    [second ?? expect.unreachable(), 2],
  ]);
  const items = [
    aCouncilItem({ title: 'A', position: 1, type: 'information', subjectCode: '7.10', rapporteurId: second ?? null }),
    aCouncilItem({ title: 'B', position: 2, subjectCode: '7.10', rapporteurId: null, committeeName: 'Finances' }),
    aCouncilItem({ title: 'C', position: 3, subjectCode: '7.2', rapporteurId: second ?? null }),
    aCouncilItem({ title: 'D', position: 4, subjectCode: '7.2', rapporteurId: first ?? null, committeeName: 'Écoles' }),
  ];

  it.each([
    [[], 'ABCD'],
    [['type'], 'BCDA'],
    [['rapporteur'], 'DACB'],
    [['type', 'rapporteur'], 'DCBA'],
    [['subject'], 'CDAB'],
    [['committee'], 'DBAC'],
  ] as const)('by %j', (rules, order) => {
    expect(
      arrange(items, rules, table)
        .map(({ title }) => title)
        .join(''),
    ).toBe(order);
  });

  it('is applied whole, or not at all when the agenda has changed', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const added = await addItems(core, sessionId, ['Budget', 'Voirie', 'Écoles']);
    const order = added.map(({ id }) => id).reverse();
    await core.call('items.arrange', { sessionId, order });
    expect(await numbersOf(core, sessionId)).toEqual([' Écoles', ' Voirie', ' Budget']);
    for (const wrong of [order.slice(1), [...order.slice(1), order[1] ?? expect.unreachable()], [...order, ItemId.parse(first)]])
      expect(await refusalOf(core.call('items.arrange', { sessionId, order: wrong }))).toMatchObject({
        details: { rule: 'changed-meanwhile' },
      });
  });
});
