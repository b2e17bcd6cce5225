import { describe, expect, it, test } from 'vitest';
import { functionSpans, withFunction, type FunctionInput } from '#shared/features/assembly/functions';
import type { Councillor, CouncillorFunction } from '#shared/features/councillors/model';
import { civilDate } from '#shared/kernel/dates';
import { CouncillorId, FunctionChangeId } from '#shared/kernel/ids';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';

const ids = [1, 2, 3, 4, 5].map((n) => CouncillorId.parse(`0198c0de-0000-7000-8000-00000000000${n}`));
const HELD: readonly CouncillorFunction[] = ['mayor', 'deputy', 'deputy', 'councillor', 'councillor'];
const COUNCIL = HELD.map((held, index) => ({
  id: ids[index] ?? CouncillorId.parse('0198c0de-0000-7000-8000-000000000009'),
  function: held,
}));

test.each<[number, CouncillorFunction, number | null, string[]]>([
  [4, 'deputy', null, ['mayor 1', 'councillor 5', 'deputy 2', 'deputy 3', 'deputy 4']],
  [4, 'deputy', 1, ['mayor 1', 'councillor 5', 'deputy 4', 'deputy 2', 'deputy 3']],
  [4, 'deputy', 2, ['mayor 1', 'councillor 5', 'deputy 2', 'deputy 4', 'deputy 3']],
  [4, 'deputy', 9, ['mayor 1', 'councillor 5', 'deputy 2', 'deputy 3', 'deputy 4']],
  [3, 'deputy', 1, ['mayor 1', 'councillor 4', 'councillor 5', 'deputy 3', 'deputy 2']],
  [2, 'mayor', null, ['councillor 1', 'mayor 2', 'deputy 3', 'councillor 4', 'councillor 5']],
  [2, 'councillor', null, ['mayor 1', 'councillor 2', 'deputy 3', 'councillor 4', 'councillor 5']],
])('member %i becomes %s at rank %s', (...[place, held, rank, expected]) => {
  const councillorId = ids[place - 1];
  if (!councillorId) return expect.unreachable();
  const taken = withFunction(COUNCIL, { councillorId, function: held, rank });
  expect(taken.map((member) => `${member.function} ${ids.indexOf(member.id) + 1}`)).toEqual(expected);
});

test('functions follow one another, the latest first; one that never counted is left out', () => {
  const changeId = FunctionChangeId.parse('0198c0de-0000-7000-8000-000000000001');
  const seat = { startsOn: civilDate('2026-03-22'), function: 'mayor' as const };
  const former = [
    { changeId, function: 'councillor' as const, effectiveOn: civilDate('2026-03-22'), note: '' },
    { changeId, function: 'deputy' as const, effectiveOn: civilDate('2026-09-14'), note: '' },
  ];
  expect(functionSpans(seat, former).map(({ function: held, from, to }) => [held, from, to])).toEqual([
    ['mayor', '2026-09-14', null],
    ['deputy', '2026-03-22', '2026-09-13'],
  ]);
});

const NAMES = ['Arnould', 'Blaise', 'Colin', 'Dumas', 'Evrard'];

async function aCouncil(core: TestCore): Promise<Councillor[]> {
  const members: Councillor[] = [];
  for (const [index, lastName] of NAMES.entries()) {
    const person = { civility: 'madam' as const, firstName: 'Zoé', lastName, email: '', phone: '' };
    const held = index === 0 ? 'mayor' : index < 3 ? 'deputy' : 'councillor';
    members.push(await core.call('councillors.create', aCouncillor({ person, tableOrder: index + 1, function: held })));
  }
  return members;
}

async function tableOn(core: TestCore, day: string): Promise<string[]> {
  const council = await core.call('councillors.list', { onDay: civilDate(day) });
  return council.map((member) => `${member.tableOrder} ${member.person.lastName} ${member.function}`);
}

const FORMER = ['1 Arnould mayor', '2 Blaise deputy', '3 Colin deputy', '4 Dumas councillor', '5 Evrard councillor'];

function aChange(councillorId: CouncillorId, change: Partial<FunctionInput> = {}): FunctionInput {
  return { councillorId, function: 'deputy', effectiveOn: civilDate('2026-09-14'), rank: null, note: '', ...change };
}

describe('a change of function', () => {
  it.each<[number, Partial<FunctionInput>, string[]]>([
    [4, {}, ['1 Arnould mayor', '2 Blaise deputy', '3 Colin deputy', '4 Evrard deputy', '5 Dumas councillor']],
    [4, { rank: 1 }, ['1 Arnould mayor', '2 Evrard deputy', '3 Blaise deputy', '4 Colin deputy', '5 Dumas councillor']],
    [
      1,
      { function: 'councillor' },
      ['1 Arnould mayor', '2 Colin deputy', '3 Blaise councillor', '4 Dumas councillor', '5 Evrard councillor'],
    ],
    [1, { function: 'mayor' }, ['1 Blaise mayor', '2 Colin deputy', '3 Arnould councillor', '4 Dumas councillor', '5 Evrard councillor']],
  ])(
    'of member %i to %o counts from its day; the day before keeps functions and table; undone, all is back',
    async (...[place, change, table]) => {
      const core = await createTestCore({ today: '2026-09-14' });
      const subject = (await aCouncil(core))[place];
      if (!subject) return expect.unreachable();
      const input = aChange(subject.id, change);
      const preview = await core.call('assembly.previewFunction', input);
      expect(await tableOn(core, '2026-09-14')).toEqual(FORMER);
      const { id } = await core.call('assembly.changeFunction', input);
      expect(await tableOn(core, '2026-09-13')).toEqual(FORMER);
      expect(await tableOn(core, '2026-09-14')).toEqual(table);
      expect(preview.table.map(({ after, name, function: held }) => `${after} ${name.split(' ').at(-1)} ${held}`)).toEqual(table);
      await core.call('assembly.undoFunction', { id });
      expect(await tableOn(core, '2026-09-14')).toEqual(FORMER);
    },
  );

  it('is kept in the file, is undone the last first, and the ends of mandates stand in the same line', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, blaise, , dumas, evrard] = await aCouncil(core);
    if (!blaise || !dumas || !evrard) return expect.unreachable();
    const first = await core.call('assembly.changeFunction', aChange(evrard.id, { note: 'Délibération n° 12' }));
    const end = { councillorId: dumas.id, reason: 'resignation' as const, effectiveOn: civilDate('2026-09-15'), replace: false, note: '' };
    await core.call('assembly.end', end);
    const refused = { rule: 'later-end-first' };
    expect((await refusalOf(core.call('assembly.undoFunction', { id: first.id }))).details).toMatchObject(refused);
    expect((await refusalOf(core.call('assembly.changeFunction', aChange(blaise.id, { function: 'councillor' })))).details).toMatchObject(
      refused,
    );
    const later = aChange(blaise.id, { function: 'councillor', effectiveOn: civilDate('2026-09-20') });
    const second = await core.call('assembly.changeFunction', later);
    expect((await refusalOf(core.call('assembly.undoEnd', { councillorId: dumas.id }))).details).toMatchObject(refused);
    expect((await core.call('councillors.get', { id: blaise.id })).function).toBe('deputy');
    const { functions } = await core.call('assembly.file', { id: evrard.id });
    expect(functions.map(({ function: held, from, to }) => [held, from, to])).toEqual([
      ['deputy', '2026-09-14', null],
      ['councillor', '2026-03-22', '2026-09-13'],
    ]);
    await core.call('assembly.undoFunction', { id: second.id });
    await core.call('assembly.undoEnd', { councillorId: dumas.id });
    await core.call('assembly.undoFunction', { id: first.id });
    expect(await tableOn(core, '2026-09-20')).toEqual(FORMER);
  });

  it('is never made without a day, and correcting something else loses no change to come', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const [, , , , evrard] = await aCouncil(core);
    if (!evrard) return expect.unreachable();
    const person = { civility: 'madam' as const, firstName: 'Zoé', lastName: 'Evrard', email: 'evrard@mairie.example', phone: '' };
    const input = aCouncillor({ person, tableOrder: 5 });
    await core.call('assembly.changeFunction', aChange(evrard.id, { effectiveOn: civilDate('2026-09-20') }));
    const { version } = await core.call('councillors.get', { id: evrard.id });
    const undated = core.call('councillors.update', { id: evrard.id, version, values: { ...input, function: 'deputy' } });
    expect((await refusalOf(undated)).code).toBe('VALIDATION');
    await core.call('councillors.update', { id: evrard.id, version, values: input });
    expect(await tableOn(core, '2026-09-20')).toContain('4 Evrard deputy');
    expect(await tableOn(core, '2026-09-19')).toEqual(FORMER);
  });
});
