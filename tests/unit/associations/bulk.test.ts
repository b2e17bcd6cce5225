import { describe, expect, test } from 'vitest';
import type { AssociationInput } from '#shared/features/associations/model';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const page = { page: 1, pageSize: 50 };

async function three(core: TestCore, values: readonly Partial<AssociationInput>[] = [{}, {}, {}]) {
  const made = [];
  for (const [rank, name] of ['Aviron', 'Boules', 'Chant'].entries())
    made.push(await core.call('associations.create', anAssociation({ name, ...values[rank] })));
  return made;
}

async function labels(core: TestCore) {
  const { rows } = await core.call('associations.list', { columns: ['labels'], ...page });
  return rows.map((row) => row.labels);
}

describe('one gesture on many associations', () => {
  test('a label goes on all that are meant, once, and comes off exactly where it was put', async () => {
    const core = await createTestCore();
    await three(core, [{ labels: ['Forum'] }, {}, { labels: ['Gymnase'] }]);
    const before = await core.call('associations.label', { filter: {}, add: ['Forum'], remove: ['Gymnase'] });
    expect(await labels(core)).toEqual([['Forum'], ['Forum'], ['Forum']]);
    expect(before).toHaveLength(2);
    await core.call('associations.putBack', { entries: before });
    expect(await labels(core)).toEqual([['Forum'], [], ['Gymnase']]);
  });

  test('every association changed has its line in the journal, and a gesture that changes nothing leaves none', async () => {
    const core = await createTestCore();
    const [, , chant] = await three(core);
    if (!chant) throw new Error('three were made');
    await core.call('associations.classify', { filter: { ids: [chant.id] }, field: 'neighbourhood', value: 'Droitaumont' });
    expect(await core.call('associations.classify', { filter: { ids: [chant.id] }, field: 'neighbourhood', value: 'Droitaumont' })).toEqual(
      [],
    );
    const { entries } = await core.call('audit.list', { entityId: chant.id, page: 1, pageSize: 10 });
    expect(entries.map(({ operation }) => operation)).toEqual(['associations.classify', 'associations.create']);
    expect(entries[0]).toMatchObject({
      before: { name: 'Chant', neighbourhood: '' },
      after: { name: 'Chant', neighbourhood: 'Droitaumont' },
    });
    expect((await core.call('associations.list', { search: 'droitaumont', ...page })).total).toBe(1);
  });

  test('an association cannot carry more than forty labels, and then none is changed', async () => {
    const core = await createTestCore();
    await three(core, [{}, { labels: Array.from({ length: 40 }, (_, rank) => `Étiquette ${rank}`) }, {}]);
    const adding = core.call('associations.label', { filter: {}, add: ['Une de trop'], remove: [] });
    await expect(adding).rejects.toMatchObject({ failure: { code: 'VALIDATION' } });
    expect((await core.call('associations.list', { label: 'Une de trop', ...page })).total).toBe(0);
  });

  test('what a campaign names stays out of the trash and is told; the rest comes back together', async () => {
    const core = await createTestCore();
    const [aviron] = await three(core);
    if (!aviron) throw new Error('three were made');
    const { id: campaignId } = await core.call('campaigns.create', aCampaign());
    await core.call('grants.add', { campaignId, associationId: aviron.id, values: aRequest() });
    const { archived, inUse } = await core.call('associations.archiveMany', { filter: {} });
    expect([archived.length, inUse.map(({ name }) => name)]).toEqual([2, ['Aviron']]);
    expect((await core.call('associations.list', { archived: true, ...page })).total).toBe(2);
    await core.call('associations.restoreMany', { ids: archived });
    expect((await core.call('associations.list', page)).total).toBe(3);
  });

  test('addresses are given once, and those that cannot work are counted', async () => {
    const core = await createTestCore();
    await three(core, [{ email: 'contact@aviron.fr' }, { email: 'Contact@AVIRON.fr' }, { email: 'chant arobase libre' }]);
    await core.call('associations.create', anAssociation());
    expect(await core.call('associations.addresses', { filter: {} })).toEqual({
      addresses: ['contact@aviron.fr'],
      without: 1,
      invalid: 1,
      repeated: 1,
    });
  });
});
