import { describe, expect, it } from 'vitest';
import type { CandidateInput, EndInput } from '#shared/features/assembly/model';
import type { Councillor } from '#shared/features/councillors/model';
import { civilDate } from '#shared/kernel/dates';
import type { CouncillorId } from '#shared/kernel/ids';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems, refusalOf, setSession } from '../council/council-town';

const NAMES = ['Arnould', 'Blaise', 'Colin', 'Dumas', 'Evrard'];

/** A mayor, a deputy and three councillors of one list, with two next in line. */
async function aCouncil(core: TestCore): Promise<Councillor[]> {
  const members: Councillor[] = [];
  for (const [index, lastName] of NAMES.entries()) {
    const person = { civility: 'madam' as const, firstName: 'Zoé', lastName, email: '', phone: '' };
    const held = index === 0 ? 'mayor' : index === 1 ? 'deputy' : 'councillor';
    members.push(await core.call('councillors.create', aCouncillor({ person, tableOrder: index + 1, function: held, group: 'Ensemble' })));
  }
  await core.call('assembly.addList', {
    name: 'Ensemble',
    electedOn: civilDate('2026-03-15'),
    votes: 2000,
    candidates: candidatesOf(members),
  });
  return members;
}

function candidatesOf(members: readonly Councillor[]): CandidateInput[] {
  const blank = { id: null, civility: 'madam' as const, firstName: 'Zoé', bornOn: null, setAside: '' };
  return [
    ...members.map(({ id, person }) => ({ ...blank, lastName: person.lastName, councillorId: id })),
    ...['Faure', 'Girard'].map((lastName) => ({ ...blank, lastName, councillorId: null })),
  ];
}

function anEnd(councillorId: CouncillorId, change: Partial<EndInput> = {}): EndInput {
  return { councillorId, reason: 'resignation', effectiveOn: civilDate('2026-09-14'), replace: true, note: '', ...change };
}

/** « 1 Arnould », in the order of the table of a day. */
async function tableOn(core: TestCore, day: string) {
  const council = await core.call('councillors.list', { onDay: civilDate(day) });
  return council.map(({ tableOrder, person }) => `${tableOrder} ${person.lastName}`);
}

const FORMER = ['1 Arnould', '2 Blaise', '3 Colin', '4 Dumas', '5 Evrard'];

describe('the end of a mandate', () => {
  it.each<[number, string[]]>([
    [2, ['1 Arnould', '2 Blaise', '3 Dumas', '4 Evrard', '5 Faure']],
    [1, ['1 Arnould', '2 Colin', '3 Dumas', '4 Evrard', '5 Faure']],
    [4, ['1 Arnould', '2 Blaise', '3 Colin', '4 Dumas', '5 Faure']],
  ])(
    'of member %i calls the next of the list, last in the table from that day on; the day before keeps its table',
    async (place, table) => {
      const core = await createTestCore({ today: '2026-09-14' });
      const leaving = (await aCouncil(core))[place];
      if (!leaving) return expect.unreachable();
      const end = await core.call('assembly.end', anEnd(leaving.id));
      expect(end).toMatchObject({ reason: 'resignation', replacedBy: 'Zoé Faure' });
      expect(await tableOn(core, '2026-09-13')).toEqual(FORMER);
      expect(await tableOn(core, '2026-09-14')).toEqual(table);
      expect(await tableOn(core, '2026-09-15')).toEqual(table);
    },
  );

  it('keeps the number in office right the day before, the day itself and the day after, with a replacement or without', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, , third, fourth] = await aCouncil(core);
    if (!third || !fourth) return expect.unreachable();
    const inOffice = async () => {
      const counts: number[] = [];
      for (const day of ['2026-09-13', '2026-09-14', '2026-09-15']) counts.push((await tableOn(core, day)).length);
      return counts;
    };
    const preview = await core.call('assembly.previewEnd', anEnd(third.id));
    expect(preview.inOffice).toEqual({ dayBefore: 5, day: 5, dayAfter: 5 });
    await core.call('assembly.end', anEnd(third.id));
    expect(await inOffice()).toEqual([5, 5, 5]);
    await core.call('assembly.end', anEnd(fourth.id, { replace: false, reason: 'death' }));
    expect(await inOffice()).toEqual([5, 4, 4]);
    expect(await tableOn(core, '2026-09-13')).toEqual(FORMER);
    expect(await tableOn(core, '2026-09-14')).toEqual(['1 Arnould', '2 Blaise', '3 Evrard', '4 Faure']);
  });

  it('is shown before it is applied, line by line, and changes nothing then', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, , third] = await aCouncil(core);
    if (!third) return expect.unreachable();
    const { replacement, table } = await core.call('assembly.previewEnd', anEnd(third.id));
    expect(replacement.replaceAll('\u00a0', ' ')).toBe('Mme Zoé Faure est appelée au conseil.');
    expect(table.map(({ name, before, after }) => [name.split(' ').at(-1), before, after])).toEqual([
      ['Colin', 3, null],
      ['Arnould', 1, 1],
      ['Blaise', 2, 2],
      ['Dumas', 4, 3],
      ['Evrard', 5, 4],
      ['Faure', null, 5],
    ]);
    expect(await tableOn(core, '2026-09-14')).toEqual(FORMER);
  });

  it('leaves a session that was held, and its quorum, as they were', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const members = await aCouncil(core);
    const { id } = await setSession(core, { meetsOn: civilDate('2026-09-10'), convocationSentOn: civilDate('2026-09-01') });
    await addItems(core, id, ['Budget']);
    await core.call('sittings.answer', { id, answers: members.map((member) => ({ councillorId: member.id, status: 'present' })) });
    const before = await core.call('sittings.get', { id });
    const [, , third] = members;
    if (!third) return expect.unreachable();
    await core.call('assembly.end', anEnd(third.id));
    expect(await core.call('sittings.get', { id })).toEqual(before);
    const next = await setSession(core, { meetsOn: civilDate('2026-09-24') });
    expect((await core.call('sittings.get', { id: next.id })).members.map(({ name }) => name.split(' ').at(-1))).toEqual([
      'Arnould',
      'Blaise',
      'Dumas',
      'Evrard',
      'Faure',
    ]);
  });

  it('is taken back whole: the seat, the candidate, the table; the last recorded first', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, , third, fourth] = await aCouncil(core);
    if (!third || !fourth) return expect.unreachable();
    const lists = await core.call('assembly.lists', {});
    await core.call('assembly.end', anEnd(third.id));
    await core.call('assembly.end', anEnd(fourth.id, { effectiveOn: civilDate('2026-09-20') }));
    const refused = await refusalOf(core.call('assembly.undoEnd', { councillorId: third.id }));
    expect(refused).toMatchObject({ details: { rule: 'later-end-first', on: '2026-09-20' } });
    await core.call('assembly.undoEnd', { councillorId: fourth.id });
    await core.call('assembly.undoEnd', { councillorId: third.id });
    for (const day of ['2026-09-13', '2026-09-14', '2026-12-31']) expect(await tableOn(core, day)).toEqual(FORMER);
    expect(await core.call('assembly.lists', {})).toEqual(lists);
    expect(await core.call('assembly.ends', {})).toEqual([]);
  });

  it('is not taken back once a session names the one who was called', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, , third] = await aCouncil(core);
    if (!third) return expect.unreachable();
    const { replacedById } = await core.call('assembly.end', anEnd(third.id));
    const { id } = await setSession(core);
    if (replacedById === null) return expect.unreachable();
    await core.call('sittings.answer', { id, answers: [{ councillorId: replacedById, status: 'present' }] });
    expect(await refusalOf(core.call('assembly.undoEnd', { councillorId: third.id }))).toMatchObject({ details: { rule: 'still-in-use' } });
    expect((await core.call('assembly.ends', {})).length).toBe(1);
  });

  it('is refused twice, before it began, and before one that is already recorded', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, , third, fourth] = await aCouncil(core);
    if (!third || !fourth) return expect.unreachable();
    const codeOf = async (input: EndInput) => (await refusalOf(core.call('assembly.end', input))).code;
    expect(await codeOf(anEnd(third.id, { effectiveOn: civilDate('2026-03-22') }))).toBe('VALIDATION');
    await core.call('assembly.end', anEnd(third.id));
    expect(await codeOf(anEnd(third.id))).toBe('RULE');
    expect(await codeOf(anEnd(fourth.id, { effectiveOn: civilDate('2026-09-01') }))).toBe('RULE');
  });
});

describe('dated delegations', () => {
  it('are printed in the documents of a session of a day when they are in force', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const member = await core.call('councillors.create', aCouncillor({ delegation: 'sports' }));
    const values = { councillorId: member.id, orderNumber: '2026-041', orderedOn: civilDate('2026-06-01') };
    const culture = await core.call('assembly.addDelegation', {
      ...values,
      subject: 'culture',
      startsOn: civilDate('2026-06-01'),
      endsOn: civilDate('2026-08-31'),
    });
    await core.call('assembly.addDelegation', { ...values, subject: 'jeunesse', startsOn: civilDate('2026-08-01'), endsOn: null });
    const on = async (day: string) => (await core.call('councillors.list', { onDay: civilDate(day) }))[0]?.delegation;
    expect([await on('2026-05-31'), await on('2026-06-01'), await on('2026-08-31'), await on('2026-09-01')]).toEqual([
      'sports',
      'culture',
      'culture, jeunesse',
      'jeunesse',
    ]);
    await core.call('assembly.removeDelegation', { id: culture.id });
    expect(await on('2026-08-31')).toBe('jeunesse');
    await core.call('assembly.putBackDelegation', { id: culture.id });
    const { delegations } = await core.call('assembly.file', { id: member.id });
    expect(delegations.map(({ subject, orderNumber }) => [subject, orderNumber])).toEqual([
      ['jeunesse', '2026-041'],
      ['culture', '2026-041'],
    ]);
  });
});

describe('the file of a councillor', () => {
  it('tells their sessions, proxies, committees, list and the affairs without them', async () => {
    const core = await createTestCore({ today: '2026-10-14' });
    const [first, second, third] = await aCouncil(core);
    if (!first || !second || !third) return expect.unreachable();
    const held = await setSession(core, { meetsOn: civilDate('2026-09-24') });
    const [item] = await addItems(core, held.id, ['Garantie d’emprunt']);
    if (!item) return expect.unreachable();
    await core.call('sittings.answer', {
      id: held.id,
      answers: [
        { councillorId: first.id, status: 'present' },
        { councillorId: second.id, status: 'excused' },
      ],
    });
    const proxy = { giverId: second.id, holderId: first.id, fromItemId: null, untilItemId: null };
    await core.call('sittings.addProxy', { id: held.id, values: proxy });
    await core.call('sittings.declare', {
      values: { itemId: item.id, councillorId: first.id, standing: 'out', reason: 'salariée du bailleur', representsTown: false },
    });
    await setSession(core, { meetsOn: civilDate('2026-10-30') });
    const file = await core.call('assembly.file', { id: first.id });
    expect(file.sessions).toMatchObject([
      {
        meetsOn: '2026-09-24',
        status: 'present',
        proxyTo: '',
        proxyFrom: 'Zoé Blaise',
        withoutPart: [{ title: 'Garantie d’emprunt', reason: 'salariée du bailleur' }],
      },
    ]);
    expect(file.list).toMatchObject({ name: 'Ensemble', rank: 1, votes: 2000 });
    expect((await core.call('assembly.file', { id: second.id })).sessions[0]).toMatchObject({ status: 'excused', proxyTo: 'Zoé Arnould' });
    expect(third.id).not.toBe(first.id);
  });
});
