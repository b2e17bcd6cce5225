import { describe, expect, it } from 'vitest';
import type { CommitteeInput } from '#shared/features/committees/model';
import { civilDate } from '#shared/kernel/dates';
import { CommitteeId, CouncillorId } from '#shared/kernel/ids';
import { aCouncillor, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf, setSession } from '../council/council-town';

async function councillor(core: TestCore, lastName: string, tableOrder: number) {
  const person = { civility: 'madam' as const, firstName: 'Zoé', lastName, email: '', phone: '' };
  return core.call('councillors.create', aCouncillor({ person, tableOrder, group: 'Ensemble' }));
}

function aCommittee(seats: CommitteeInput['seats'] = []): CommitteeInput {
  return { name: 'Finances', startsOn: civilDate('2026-04-01'), endsOn: null, seats };
}

/** A council of two with a committee of which the second is vice-chair. */
async function withCommittee() {
  const core = await createTestCore({ today: '2026-09-14' });
  const first = await councillor(core, 'Arnould', 1);
  const second = await councillor(core, 'Blaise', 2);
  const seats: CommitteeInput['seats'] = [
    { councillorId: first.id, role: 'member' },
    { councillorId: second.id, role: 'vice-chair' },
  ];
  return { core, first, second, committee: await core.call('committees.create', aCommittee(seats)) };
}

describe('a committee of the council', () => {
  it('names its vice-chair first, then its members in the order of the table', async () => {
    const { committee } = await withCommittee();
    expect(committee.seats.map(({ name, role, inOffice }) => `${name} ${role} ${inOffice}`)).toEqual([
      'Zoé Blaise vice-chair true',
      'Zoé Arnould member true',
    ]);
  });

  it('tells the seat of a councillor whose mandate has ended', async () => {
    const { core, first, committee } = await withCommittee();
    const { id, version, interests: _interests, person, ...values } = first;
    const { id: _person, ...name } = person;
    await core.call('councillors.update', { id, version, values: { ...values, person: name, endsOn: civilDate('2026-09-01') } });
    const { seats } = await core.call('committees.get', { id: committee.id });
    expect(seats.find(({ councillorId }) => councillorId === id)?.inOffice).toBe(false);
  });

  it('refuses the same councillor twice, two vice-chairs, an unknown councillor and dates the wrong way round', async () => {
    const { core, first, second } = await withCommittee();
    const refused = (values: CommitteeInput) => refusalOf(core.call('committees.create', values));
    expect(
      (
        await refused(
          aCommittee([
            { councillorId: first.id, role: 'member' },
            { councillorId: first.id, role: 'member' },
          ]),
        )
      ).code,
    ).toBe('VALIDATION');
    expect(
      (
        await refused(
          aCommittee([
            { councillorId: first.id, role: 'vice-chair' },
            { councillorId: second.id, role: 'vice-chair' },
          ]),
        )
      ).code,
    ).toBe('VALIDATION');
    const nobody = CouncillorId.parse('0198c0de-0000-7000-8000-000000000009');
    expect((await refused(aCommittee([{ councillorId: nobody, role: 'member' }]))).code).toBe('NOT_FOUND');
    expect((await refused({ ...aCommittee(), endsOn: civilDate('2026-03-01') })).code).toBe('RULE');
  });

  it('is changed with its members, unless somebody else did meanwhile', async () => {
    const { core, second, committee } = await withCommittee();
    const values = { ...aCommittee([{ councillorId: second.id, role: 'member' }]), name: 'Finances et personnel' };
    const changed = await core.call('committees.update', { id: committee.id, version: committee.version, values });
    expect(changed).toMatchObject({ name: 'Finances et personnel', version: 2 });
    expect(changed.seats).toHaveLength(1);
    expect((await refusalOf(core.call('committees.update', { id: committee.id, version: committee.version, values }))).code).toBe('RULE');
  });

  it('is offered to the affairs, and kept while one names it', async () => {
    const { core, committee } = await withCommittee();
    const session = await setSession(core);
    const { id, version } = await core.call('items.add', { sessionId: session.id, values: anItem() });
    await core.call('items.update', { id, version, values: { ...anItem(), committeeId: committee.id } });
    expect((await core.call('committees.get', { id: committee.id })).affairs).toBe(1);
    expect(await refusalOf(core.call('committees.remove', { id: committee.id }))).toMatchObject({
      code: 'RULE',
      details: { rule: 'still-in-use' },
    });
  });

  it('comes back whole when its deletion or a change is undone', async () => {
    const { core, committee, second } = await withCommittee();
    await core.call('committees.update', {
      id: committee.id,
      version: 1,
      values: aCommittee([{ councillorId: second.id, role: 'member' }]),
    });
    await undoLast(core);
    expect((await core.call('committees.get', { id: committee.id })).seats).toHaveLength(2);
    await core.call('committees.remove', { id: committee.id });
    await undoLast(core);
    expect(await core.call('committees.get', { id: committee.id })).toMatchObject({
      name: 'Finances',
      seats: [{ role: 'vice-chair' }, { role: 'member' }],
    });
  });

  it('does not exist until created', async () => {
    const core = await createTestCore();
    expect(await core.call('committees.list', {})).toEqual([]);
    expect((await refusalOf(core.call('committees.get', { id: CommitteeId.parse('0198c0de-0000-7000-8000-000000000009') }))).code).toBe(
      'NOT_FOUND',
    );
  });
});

async function undoLast(core: TestCore): Promise<void> {
  const [last] = await core.call('history.list', {});
  await core.call('history.undo', { seq: last?.seq ?? 0 });
}
