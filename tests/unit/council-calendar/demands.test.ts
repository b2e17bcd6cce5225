import { describe, expect, it, test } from 'vitest';
import { askersNeeded, demandDeadline, type DemandInput } from '#shared/features/council-calendar/demand';
import { civilDate, type CivilDate } from '#shared/kernel/dates';
import { DemandId } from '#shared/kernel/ids';
import { LAW } from '../../documents/session-builders';
import { createTestCore } from '../../support/test-core';
import { refusalOf, setSession } from '../council/council-town';

function aDemand(change: Partial<DemandInput> = {}): DemandInput {
  return { author: 'members', receivedOn: civilDate('2026-09-01'), signatories: 10, reason: 'Budget', days: null, ...change };
}

const ID = DemandId.parse('0198c0de-0000-7000-8000-000000000001');

function deadline(today: string, days: readonly CivilDate[] = [], change: Partial<DemandInput> = {}) {
  return demandDeadline({ ...aDemand(change), id: ID, version: 1 }, { days, inOffice: 29, law: LAW, today: civilDate(today) });
}

test.each([
  [29, 10],
  [27, 9],
  [28, 10],
  [1, 1],
])('of %i members in office, %i must ask', (inOffice, needed) => {
  expect(askersNeeded(inOffice)).toBe(needed);
});

describe('the deadline of a request that the council meet', () => {
  it.each([
    ['2026-09-02', 'to-come'],
    ['2026-09-23', 'to-come'],
    ['2026-09-24', 'soon'],
    ['2026-10-01', 'soon'],
    ['2026-10-02', 'late'],
  ])('is thirty days later; on %s it is %s', (today, state) => {
    expect(deadline(today)).toMatchObject({ dueOn: '2026-10-01', doneOn: null, state });
  });

  it.each<[{ met: string; today: string }, string, RegExp]>([
    [{ met: '2026-09-30', today: '2026-09-30' }, 'done', /séance tenue/],
    [{ met: '2026-10-05', today: '2026-10-06' }, 'done', /tenue le lundi\s5\soctobre\s2026, après le/],
    [{ met: '2026-09-01', today: '2026-09-20' }, 'to-come', /aucune séance/],
    [{ met: '2026-10-01', today: '2026-09-28' }, 'to-come', /est dans le délai/],
    [{ met: '2026-10-02', today: '2026-09-28' }, 'soon', /avancez-la/],
  ])('with the days %o is %s', ({ met, today }, state, said) => {
    const found = deadline(today, [civilDate(met)]);
    expect([found.state, found.detail]).toEqual([state, expect.stringMatching(said)]);
  });

  it('is shorter when the prefect says so, and tells when too few members ask', () => {
    expect(deadline('2026-09-02', [], { author: 'prefect', days: 10 }).dueOn).toBe('2026-09-11');
    expect(deadline('2026-09-02', [], { signatories: 9 }).detail).toMatch(/il en faut 10/);
    expect(deadline('2026-09-02', [], { signatories: 10 }).detail).not.toMatch(/il en faut/);
  });

  it('is in the calendar of its year until the request is taken away', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const demand = await core.call('councilCalendar.addDemand', aDemand());
    const shown = async () => {
      const { deadlines } = await core.call('councilCalendar.year', { year: 2026 });
      return deadlines.filter(({ kind }) => kind === 'demand').map(({ dueOn, state }) => [dueOn, state]);
    };
    expect(await shown()).toEqual([['2026-10-01', 'to-come']]);
    await setSession(core, { meetsOn: civilDate('2026-09-24') });
    expect(await shown()).toEqual([['2026-10-01', 'to-come']]);
    await core.call('councilCalendar.removeDemand', { id: demand.id });
    expect(await shown()).toEqual([]);
    await core.call('councilCalendar.putBackDemand', { id: demand.id });
    expect(await core.call('councilCalendar.demands', {})).toEqual([demand]);
    const future = refusalOf(core.call('councilCalendar.addDemand', aDemand({ receivedOn: civilDate('2026-09-15') })));
    expect((await future).code).toBe('VALIDATION');
  });

  it('can be changed, then undone from the journal, as can its taking away', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { id, version } = await core.call('councilCalendar.addDemand', aDemand());
    const values = aDemand({ author: 'prefect', signatories: 0, days: 10, receivedOn: civilDate('2026-09-03') });
    await core.call('councilCalendar.changeDemand', { id, version, values });
    const told = async () => (await core.call('councilCalendar.demands', {})).map(({ author, receivedOn }) => [author, receivedOn]);
    expect(await told()).toEqual([['prefect', '2026-09-03']]);
    const stale = refusalOf(core.call('councilCalendar.changeDemand', { id, version, values }));
    expect((await stale).details).toMatchObject({ rule: 'changed-meanwhile' });
    const undoLast = async () => {
      const [line] = await core.call('history.list', {});
      await core.call('history.undo', { seq: line?.seq ?? 0 });
    };
    await undoLast();
    expect(await told()).toEqual([['members', '2026-09-01']]);
    await core.call('councilCalendar.removeDemand', { id });
    await undoLast();
    expect(await told()).toEqual([['members', '2026-09-01']]);
  });

  it('is in the calendar file until the council has met, one event each', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    await core.call('councilCalendar.addDemand', aDemand());
    await core.call('councilCalendar.addDemand', aDemand({ author: 'prefect', signatories: 0 }));
    const events = async () => {
      const { bytes } = await core.call('councilCalendar.ics', { sessionId: null });
      return new TextDecoder().decode(bytes).match(/^UID:demand-.*$/gm) ?? [];
    };
    expect(new Set(await events()).size).toBe(2);
    await setSession(core, { meetsOn: civilDate('2026-09-10') });
    expect(await events()).toEqual([]);
  });
});
