import { describe, expect, test } from 'vitest';
import type { Mandate, MandateRecord, PersonInput } from '#shared/features/people/model';
import { overlap } from '#shared/features/people/rules';
import { civilDate } from '#shared/kernel/dates';
import { anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const ODILE: PersonInput = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' };
const PAUL: PersonInput = { civility: 'sir', firstName: 'Paul', lastName: 'Aubry', email: '', phone: '' };
const AG = civilDate('2026-03-14');

async function presidedBy(core: TestCore, person: PersonInput) {
  const { id: associationId } = await core.call('associations.create', anAssociation());
  const mandate = await core.call('mandates.add', { associationId, person, role: 'president', startsOn: civilDate('2022-01-15') });
  return { associationId, mandate };
}

const recordOf = ({ id, associationId, person, role, startsOn, endsOn }: Mandate): MandateRecord => ({
  id,
  associationId,
  personId: person.id,
  role,
  startsOn,
  endsOn,
});

describe('a function held in an association', () => {
  test('is not held twice by the same person at the same time', async () => {
    const core = await createTestCore();
    const { associationId, mandate } = await presidedBy(core, ODILE);
    const again = { associationId, person: { id: mandate.person.id }, role: 'president' };
    expect(await core.envelope('mandates.add', { ...again, startsOn: null })).toMatchObject({
      error: { details: { rule: 'mandate-already-held' }, message: expect.stringContaining('Odile Vernier exerce déjà') as string },
    });
    await core.call('mandates.end', { id: mandate.id, endsOn: AG });
    expect(await core.envelope('mandates.add', { ...again, startsOn: AG })).toMatchObject({ ok: true });
    expect(await core.envelope('mandates.add', { ...again, role: 'treasurer', startsOn: AG })).toMatchObject({ ok: true });
  });

  test.each([
    [['2020-01-01', null], ['2024-01-01', null], true],
    [['2020-01-01', '2024-01-01'], ['2024-01-01', null], false],
    [['2020-01-01', '2024-01-02'], ['2024-01-01', null], true],
    [[null, '2024-01-01'], ['2024-01-01', null], false],
    [[null, null], [null, null], true],
    [[null, '2020-01-01'], [null, null], false],
    [[null, '2020-06-01'], ['2020-01-01', '2020-12-31'], true],
  ])('%j and %j overlap: %s', (one, other, expected) => {
    const period = ([startsOn, endsOn]: (string | null)[]) => ({
      startsOn: startsOn ? civilDate(startsOn) : null,
      endsOn: endsOn ? civilDate(endsOn) : null,
    });
    expect(overlap(period(one), period(other), civilDate('2026-03-31'))).toBe(expected);
    expect(overlap(period(other), period(one), civilDate('2026-03-31'))).toBe(expected);
  });

  test('is corrected, and never ends before it began', async () => {
    const core = await createTestCore();
    const { mandate } = await presidedBy(core, ODILE);
    const values = { role: 'treasurer' as const, startsOn: civilDate('2021-05-01'), endsOn: null };
    expect(await core.call('mandates.update', { id: mandate.id, values })).toMatchObject({ ...values, id: mandate.id });
    const reversed = { ...values, endsOn: civilDate('2021-04-30') };
    expect(await core.envelope('mandates.update', { id: mandate.id, values: reversed })).toMatchObject({
      error: { details: { rule: 'mandate-dates-out-of-order' } },
    });
  });

  test('comes back under its own identity after it was ended or removed', async () => {
    const core = await createTestCore();
    const { associationId, mandate } = await presidedBy(core, ODILE);
    const putBack = async () => core.call('mandates.putBack', { mandates: [recordOf(mandate)], without: [], forget: [] });
    await core.call('mandates.end', { id: mandate.id, endsOn: AG });
    expect(await putBack()).toEqual([mandate]);
    await core.call('mandates.remove', { id: mandate.id });
    expect(await putBack()).toEqual([mandate]);
    expect(await core.call('mandates.list', { associationId })).toEqual([mandate]);
    const { entries } = await core.call('audit.list', { entityId: mandate.id, page: 1, pageSize: 10 });
    expect(entries.map(({ operation }) => operation)).toEqual([
      'mandates.putBack',
      'mandates.remove',
      'mandates.putBack',
      'mandates.end',
      'mandates.add',
    ]);
  });

  test('passes to a successor in one gesture, with its history, and back in one gesture', async () => {
    const core = await createTestCore();
    const { associationId, mandate } = await presidedBy(core, ODILE);
    const opens = [{ role: 'president' as const, person: PAUL }];
    const { ended, opened } = await core.call('mandates.succeed', { associationId, on: AG, ends: [mandate.id], opens });
    expect(ended).toEqual([{ ...mandate, endsOn: AG }]);
    expect(opened).toMatchObject([{ role: 'president', startsOn: AG, endsOn: null, person: { lastName: 'Aubry' } }]);
    expect((await core.call('associations.list', { page: 1, pageSize: 5, search: 'aubry' })).total).toBe(1);

    const [successor] = opened;
    if (!successor) throw new Error('nobody succeeded');
    await core.call('mandates.putBack', { mandates: [recordOf(mandate)], without: [successor.id], forget: [successor.person.id] });
    expect(await core.call('mandates.list', { associationId })).toEqual([mandate]);
    expect(await core.call('people.search', { search: 'aubry' })).toEqual([]);
    expect((await core.call('associations.list', { page: 1, pageSize: 5, search: 'vernier' })).total).toBe(1);
  });

  test('is renewed with the whole board on the day of the general assembly, or not at all', async () => {
    const core = await createTestCore();
    const { associationId, mandate } = await presidedBy(core, ODILE);
    const treasurer = await core.call('mandates.add', { associationId, person: PAUL, role: 'treasurer', startsOn: null });
    const board = { associationId, on: AG, ends: [mandate.id, treasurer.id] };
    const swap = [
      { role: 'president' as const, person: { id: treasurer.person.id } },
      { role: 'treasurer' as const, person: { id: mandate.person.id } },
    ];
    await core.call('mandates.succeed', { ...board, opens: swap });
    const present = (await core.call('mandates.list', { associationId })).filter(({ endsOn }) => endsOn === null);
    expect(present.map(({ role, person }) => [role, person.lastName])).toEqual([
      ['president', 'Aubry'],
      ['treasurer', 'Vernier'],
    ]);
    const before = await core.call('audit.verify', {});
    const { associationId: other } = await presidedBy(core, { ...ODILE, lastName: 'Autre' });
    const after = await core.call('audit.verify', {});
    expect(after.entries).toBe(before.entries + 2);
    const elsewhere = { associationId: other, on: AG, ends: [treasurer.id], opens: [] };
    expect(await core.envelope('mandates.succeed', elsewhere)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await core.envelope('mandates.succeed', { ...elsewhere, ends: [] })).toMatchObject({ error: { code: 'VALIDATION' } });
    expect(await core.call('audit.verify', {})).toEqual(after);
  });
});

describe('two persons of the same name', () => {
  test('the second one is said to be somebody else, or refused', async () => {
    const core = await createTestCore();
    const { associationId } = await presidedBy(core, { ...ODILE, email: 'odile@exemple.fr' });
    const twin = { ...ODILE, firstName: 'ODILE', lastName: 'vernier' };
    const add = { associationId, role: 'treasurer' as const, startsOn: null };
    expect(await core.envelope('mandates.add', { ...add, person: twin })).toMatchObject({
      error: { details: { rule: 'person-already-known', name: 'ODILE vernier' } },
    });
    expect(await core.call('people.namesakes', { lastName: 'VERNIER', firstName: 'odile' })).toMatchObject([
      { email: 'odile@exemple.fr', associations: ['Harmonie des mineurs'], isCouncillor: false },
    ]);
    await core.call('mandates.add', { ...add, person: { ...twin, namesake: true } });
    expect(await core.call('people.namesakes', { lastName: 'Vernier', firstName: 'Odile' })).toHaveLength(2);
  });
});
