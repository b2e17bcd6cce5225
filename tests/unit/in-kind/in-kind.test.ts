import { describe, expect, test } from 'vitest';
import type { InKindInput, Tariff } from '#shared/features/in-kind/model';
import { civilDate } from '#shared/kernel/dates';
import type { AssociationId, TariffId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const HALL = { kind: 'room' as const, name: 'Salle polyvalente', unit: 'hour' as const };

function addTariff(core: TestCore, values: Partial<typeof HALL> = {}, price: number | null = 1_250): Promise<Tariff> {
  return core.call('tariffs.add', { values: { ...HALL, ...values }, rate: price === null ? null : { year: 2026, amount: cents(price) } });
}

function aSupport(tariffId: TariffId, values: Partial<InKindInput> = {}): InKindInput {
  return { tariffId, year: 2026, startsOn: null, endsOn: null, quantity: 250, unitPrice: cents(1_250), note: '', ...values };
}

async function aTownWithTariff() {
  const core = await createTestCore();
  const { id: associationId } = await core.call('associations.create', anAssociation({ republicanCommitmentOn: civilDate('2024-01-15') }));
  const tariff = await addTariff(core);
  return { core, associationId, tariff };
}

function addSupport(core: TestCore, associationId: AssociationId, values: InKindInput) {
  return core.call('inKind.add', { associationId, values });
}

describe('tariffs', () => {
  test('are listed by kind and name with their prices, and how often they served', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    await addTariff(core, { kind: 'staff' as never, name: 'Agent technique' }, null);
    await addTariff(core, { name: 'Gymnase' });
    await addSupport(core, associationId, aSupport(tariff.id));
    const listed = await core.call('tariffs.list', {});
    expect(listed.map(({ name, rates, supports }) => [name, rates, supports])).toEqual([
      ['Gymnase', [{ year: 2026, amount: 1_250 }], 0],
      ['Salle polyvalente', [{ year: 2026, amount: 1_250 }], 1],
      ['Agent technique', [], 0],
    ]);
  });

  test('a year is copied to the next in one gesture, raised and rounded to the cent, over no price already set', async () => {
    const { core, tariff } = await aTownWithTariff();
    const gym = await addTariff(core, { name: 'Gymnase' }, 999);
    await addTariff(core, { name: 'Sans prix' }, null);
    await core.call('tariffs.setRate', { id: gym.id, year: 2027, amount: cents(1_000) });
    expect(await core.call('tariffs.copyYear', { from: 2026, to: 2027, percent: 250 })).toEqual({ copied: [tariff.id], kept: 1 });
    const prices = async () => (await core.call('tariffs.list', {})).map(({ rates }) => rates.find(({ year }) => year === 2027)?.amount);
    expect(await prices()).toEqual([1_000, 1_281, undefined]);
    await core.call('tariffs.clearYear', { ids: [tariff.id], year: 2027 });
    expect(await prices()).toEqual([1_000, undefined, undefined]);
  });

  test('copying when nothing is wanting changes nothing, and says so', async () => {
    const { core } = await aTownWithTariff();
    expect(await core.call('tariffs.copyYear', { from: 2026, to: 2026, percent: 0 })).toEqual({ copied: [], kept: 1 });
  });

  test('archived, a tariff is no longer offered and what it valued stays; restored, it is offered again', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    await addSupport(core, associationId, aSupport(tariff.id));
    await core.call('tariffs.archive', { id: tariff.id });
    expect(await core.call('tariffs.list', {})).toEqual([]);
    expect(await core.call('tariffs.list', { archived: true })).toHaveLength(1);
    expect(await core.call('inKind.ofAssociation', { associationId })).toMatchObject([{ tariffName: 'Salle polyvalente' }]);
    expect(await core.call('tariffs.restore', { id: tariff.id })).toMatchObject({ archivedAt: null });
  });

  test('one that has served keeps its kind and unit, and may change its name', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    await addSupport(core, associationId, aSupport(tariff.id));
    const change = (values: Partial<typeof HALL>) =>
      core.call('tariffs.update', { id: tariff.id, version: tariff.version, values: { ...HALL, ...values } });
    await expect(change({ unit: 'day' as never })).rejects.toMatchObject({ failure: { details: { rule: 'tariff-in-use', supports: 1 } } });
    expect(await change({ name: 'Salle des fêtes' })).toMatchObject({ name: 'Salle des fêtes' });
    await expect(change({ name: 'Encore' })).rejects.toMatchObject({ failure: { details: { rule: 'changed-meanwhile' } } });
  });

  test('two of one name on offer are refused, accents and case aside', async () => {
    const { core } = await aTownWithTariff();
    await expect(addTariff(core, { name: 'SALLE  POLYVALENTE' })).rejects.toMatchObject({ failure: { code: 'CONFLICT' } });
  });
});

describe('supports in kind', () => {
  test('are worth quantity × price, kept as a copy: a new price moves nothing past', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    expect(await addSupport(core, associationId, aSupport(tariff.id))).toMatchObject({ amount: 3_125, unit: 'hour', kind: 'room' });
    await core.call('tariffs.setRate', { id: tariff.id, year: 2026, amount: cents(9_999) });
    await core.call('tariffs.setRate', { id: tariff.id, year: 2026, amount: null });
    expect(await core.call('inKind.ofAssociation', { associationId })).toMatchObject([{ amount: 3_125, unitPrice: 1_250 }]);
  });

  test('a tariff without a price for the year takes the price that is typed', async () => {
    const { core, associationId } = await aTownWithTariff();
    const bare = await addTariff(core, { name: 'Sono', kind: 'equipment' as never }, null);
    expect(await addSupport(core, associationId, aSupport(bare.id, { quantity: 100, unitPrice: cents(4_000) }))).toMatchObject({
      amount: 4_000,
    });
  });

  test('are changed, taken out and put back; the journal keeps the whole record', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    const line = await addSupport(core, associationId, aSupport(tariff.id));
    const changed = await core.call('inKind.update', { id: line.id, version: 1, values: aSupport(tariff.id, { quantity: 400 }) });
    expect(changed).toMatchObject({ amount: 5_000, version: 2 });
    await expect(core.call('inKind.update', { id: line.id, version: 1, values: aSupport(tariff.id) })).rejects.toMatchObject({
      failure: { details: { rule: 'changed-meanwhile' } },
    });
    await core.call('inKind.remove', { id: line.id });
    expect(await core.call('inKind.ofAssociation', { associationId })).toEqual([]);
    expect(await core.call('inKind.putBack', { id: line.id })).toMatchObject({ amount: 5_000 });
    const { entries } = await core.call('audit.list', { entityId: line.id, page: 1, pageSize: 10 });
    expect(entries.map(({ operation, before, after }) => [operation, before, after])).toMatchObject([
      ['inKind.putBack', { removed: true }, { removed: false }],
      ['inKind.remove', { removed: false }, { removed: true }],
      ['inKind.update', { quantity: 250, amount: 3_125 }, { quantity: 400, amount: 5_000 }],
      ['inKind.add', null, { associationId, quantity: 250 }],
    ]);
  });

  test.each([
    [{ quantity: 0 }, 'Quantité'],
    [{ quantity: -250 }, 'Quantité'],
    [{ quantity: 2.5 }, 'Quantité'],
    [{ quantity: 10_000_000, unitPrice: cents(100_000_000) }, '10\u202f000\u202f000,00'],
    [{ unitPrice: cents(-1) }, 'Prix unitaire'],
    [{ unitPrice: cents(100_000_001) }, 'Prix unitaire'],
    [{ year: 1999 }, '2000 et 2100'],
    [{ startsOn: civilDate('2026-05-02'), endsOn: civilDate('2026-05-01') }, 'précède son début'],
    [{ startsOn: civilDate('2027-01-01') }, 'après l’exercice 2026'],
    [{ endsOn: civilDate('2025-12-31') }, 'avant l’exercice 2026'],
  ])('%j is refused in French', async (wrong, sentence) => {
    const { core, associationId, tariff } = await aTownWithTariff();
    const before = await core.call('audit.verify', {});
    expect(await core.envelope('inKind.add', { associationId, values: { ...aSupport(tariff.id), ...wrong } })).toMatchObject({
      error: { message: expect.stringContaining(sentence) as string },
    });
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test('a season that began the year before is of the year it ends in', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    const season = { startsOn: civilDate('2025-09-01'), endsOn: civilDate('2026-06-30') };
    expect(await addSupport(core, associationId, aSupport(tariff.id, season))).toMatchObject(season);
  });

  test('an association in the trash receives none', async () => {
    const { core, associationId, tariff } = await aTownWithTariff();
    await core.call('associations.archive', { id: associationId });
    await expect(addSupport(core, associationId, aSupport(tariff.id))).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
  });
});

describe('a year of the whole town', () => {
  async function aYear() {
    const { core, associationId, tariff } = await aTownWithTariff();
    const other = await core.call(
      'associations.create',
      anAssociation({ name: 'Élan cycliste', domain: 'Sport', republicanCommitmentOn: civilDate('2024-01-15') }),
    );
    const staff = await addTariff(core, { kind: 'staff' as never, name: 'Agent technique' }, 3_000);
    await addSupport(core, associationId, aSupport(tariff.id));
    await addSupport(core, other.id, aSupport(staff.id, { quantity: 100, unitPrice: cents(3_000) }));
    await addSupport(core, other.id, aSupport(tariff.id, { year: 2025 }));
    return { core, associationId, otherId: other.id };
  }

  test('is paged by association, with the totals of all that match by kind', async () => {
    const { core } = await aYear();
    const first = await core.call('inKind.ofYear', { year: 2026, page: 1, pageSize: 1 });
    expect(first).toMatchObject({ total: 2, totals: { room: 3_125, staff: 3_000, equipment: 0, other: 0 }, amount: 6_125 });
    expect(first.rows.map(({ associationName }) => associationName)).toEqual(['Élan cycliste']);
    const found = await core.call('inKind.ofYear', { year: 2026, kind: 'room', search: 'HARMONIE', page: 1, pageSize: 10 });
    expect(found).toMatchObject({ total: 1, amount: 3_125 });
  });

  test('with the grants voted, gives the total real support of each, largest first; what is only proposed does not count', async () => {
    const { core, associationId, otherId } = await aYear();
    const campaign = await core.call('campaigns.create', aCampaign());
    const add = (id: AssociationId, voted: number | null) =>
      core.call('grants.add', {
        campaignId: campaign.id,
        associationId: id,
        values: aRequest({ proposed: cents(500_000), voted: voted === null ? null : cents(voted) }),
      });
    await add(associationId, null);
    await add(otherId, 2_300_000);
    const year = await core.call('support.ofYear', { year: 2026, page: 1, pageSize: 10 });
    expect(year).toMatchObject({ total: 2, cash: 2_300_000, amount: 2_306_125 });
    expect(
      year.rows.map(({ associationName, cash, inKindTotal, total, agreement }) => [associationName, cash, inKindTotal, total, agreement]),
    ).toEqual([
      ['Élan cycliste', 2_300_000, 3_000, 2_303_000, 'prudent'],
      ['Harmonie des mineurs', 0, 3_125, 3_125, null],
    ]);
    const own = await core.call('support.ofAssociation', { associationId: otherId });
    expect(own.slice(-2)).toMatchObject([
      { year: 2025, total: 3_125 },
      { year: 2026, cash: 2_300_000, total: 2_303_000, change: 2_299_875, grants: [{ campaignId: campaign.id, voted: 2_300_000 }] },
    ]);
    expect(await core.call('support.years', {})).toEqual([2026, 2025]);
  });
});
