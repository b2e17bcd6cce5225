import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';

async function lastChange(core: TestCore): Promise<number> {
  const [last] = await core.call('history.list', {});
  return last?.seq ?? 0;
}

async function undoLast(core: TestCore): Promise<void> {
  await core.call('history.undo', { seq: await lastChange(core) });
}

describe('a change of a councillor that is undone', () => {
  it('brings back the seat and the name, and can be done again', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { id, version } = await core.call('councillors.create', aCouncillor());
    const married = { ...aCouncillor().person, lastName: 'Vernier-Colin' };
    const values = aCouncillor({ person: married, delegation: 'culture', endsOn: civilDate('2026-09-01') });
    await core.call('councillors.update', { id, version, values });
    await undoLast(core);
    const back = await core.call('councillors.get', { id });
    expect(back).toMatchObject({ delegation: '', endsOn: null, person: { lastName: 'Vernier' } });
    await undoLast(core);
    expect(await core.call('councillors.get', { id })).toMatchObject({ delegation: 'culture', person: { lastName: 'Vernier-Colin' } });
  });

  it('takes back a seat that was added by mistake, and gives it back to the same person', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const added = await core.call('councillors.create', aCouncillor());
    await undoLast(core);
    expect(await core.call('councillors.list', {})).toEqual([]);
    await undoLast(core);
    expect((await core.call('councillors.get', { id: added.id })).person.id).toBe(added.person.id);
  });

  it('is refused while a committee names the seat', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { id: councillorId } = await core.call('councillors.create', aCouncillor());
    const added = await lastChange(core);
    const seats = [{ councillorId, role: 'member' as const }];
    await core.call('committees.create', { name: 'Finances', startsOn: civilDate('2026-04-01'), endsOn: null, seats });
    expect(await refusalOf(core.call('history.undo', { seq: added }))).toMatchObject({ code: 'RULE', details: { rule: 'still-in-use' } });
  });
});
