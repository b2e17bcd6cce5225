import { describe, expect, test } from 'vitest';
import type { AssociationFilter } from '#shared/features/associations/register';
import { civilDate } from '#shared/kernel/dates';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const page = { page: 1, pageSize: 50 };
const president = { civility: 'madam' as const, firstName: 'Inès', lastName: 'Roux', email: '', phone: '' };

async function named(core: TestCore, filter: AssociationFilter): Promise<string[]> {
  return (await core.call('associations.list', { ...filter, ...page })).rows.map(({ name }) => name);
}

describe('narrowing and ordering the register', () => {
  test('a domain finds those that have it as their main one or as another, and nothing that only looks like it', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Aviron', domain: 'Sport' }));
    await core.call('associations.create', anAssociation({ name: 'Boules', domain: 'Loisirs', otherDomains: ['Culture', 'Sport'] }));
    await core.call('associations.create', anAssociation({ name: 'Chant', domain: 'Sport et santé', otherDomains: ['x"Sport'] }));
    expect(await named(core, { domain: 'Sport' })).toEqual(['Aviron', 'Boules']);
    expect(await core.call('associations.facets', {})).toMatchObject({
      domains: [{ value: 'Sport', count: 2 }, { count: 1 }, { count: 1 }, { count: 1 }, { count: 1 }],
    });
  });

  test('each filter keeps what it says: label, category, directory, commitment', async () => {
    const core = await createTestCore();
    await core.call(
      'associations.create',
      anAssociation({ name: 'Aviron', labels: ['Forum'], legalCategory: '9220', directoryEntry: 'full' }),
    );
    await core.call('associations.create', anAssociation({ name: 'Boules', republicanCommitmentOn: civilDate('2024-02-01') }));
    expect(await named(core, { label: 'Forum' })).toEqual(['Aviron']);
    expect(await named(core, { legalCategory: '9220' })).toEqual(['Aviron']);
    expect(await named(core, { directoryEntry: 'name-only' })).toEqual(['Boules']);
    expect(await named(core, { commitmentMissing: true })).toEqual(['Aviron']);
    expect(await named(core, { commitmentMissing: true, label: 'Fête' })).toEqual([]);
  });

  test('a president nobody knows and a mandate that is over are two different gaps', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Aviron' }));
    const boules = await core.call('associations.create', anAssociation({ name: 'Boules' }));
    const chant = await core.call('associations.create', anAssociation({ name: 'Chant' }));
    for (const { id, name } of [boules, chant]) {
      const person = { ...president, lastName: `Roux ${name}` };
      await core.call('mandates.add', { associationId: id, person, role: 'president', startsOn: null });
    }
    const [mandate] = await core.call('mandates.list', { associationId: boules.id });
    if (!mandate) throw new Error('a mandate was added');
    await core.call('mandates.end', { id: mandate.id, endsOn: civilDate('2026-03-30') });
    expect(await named(core, { presidency: 'unknown' })).toEqual(['Aviron']);
    expect(await named(core, { presidency: 'ended' })).toEqual(['Boules']);
  });

  test('asked for, got, and silent since are read from the campaigns; the amounts and their totals too', async () => {
    const core = await createTestCore();
    const [aviron, boules] = [
      await core.call(
        'associations.create',
        anAssociation({ name: 'Aviron', members: 40, republicanCommitmentOn: civilDate('2024-01-15') }),
      ),
      await core.call('associations.create', anAssociation({ name: 'Boules', members: 2 })),
    ];
    await core.call('associations.create', anAssociation({ name: 'Chant' }));
    const { id: campaignId } = await core.call('campaigns.create', aCampaign());
    const asked = { ...aRequest(), receivedOn: civilDate('2026-01-10') };
    await core.call('grants.add', { campaignId, associationId: aviron.id, values: { ...asked, voted: asked.asked } });
    await core.call('grants.add', { campaignId, associationId: boules.id, values: asked });
    expect(await named(core, { askedIn: 2026 })).toEqual(['Aviron', 'Boules']);
    expect(await named(core, { grantedIn: 2026 })).toEqual(['Aviron']);
    expect(await named(core, { askedIn: 2025 })).toEqual([]);
    expect(await named(core, { silentSince: civilDate('2026-01-01') })).toEqual(['Chant']);
    const { rows } = await core.call('associations.list', {
      columns: ['asked', 'voted', 'support'],
      sort: 'voted',
      descending: true,
      ...page,
    });
    expect(rows.map((row) => [row.name, row.asked, row.voted, row.support])).toEqual([
      ['Aviron', 120_000, 120_000, 120_000],
      ['Boules', 120_000, null, null],
      ['Chant', null, null, null],
    ]);
    expect(await core.call('associations.totals', { request: {} })).toEqual({
      members: 42,
      asked: 240_000,
      voted: 120_000,
      votedBefore: 0,
      inKind: 0,
      support: 120_000,
    });
    expect(await core.call('associations.totals', { request: { search: 'boules', year: 2027 } })).toMatchObject({ members: 2, asked: 0 });
  });

  test('accents and capitals do not change the order, and what is not known comes last', async () => {
    const core = await createTestCore();
    for (const city of ['Étain', 'auboué', '', 'Jarny', 'Zetting'])
      await core.call('associations.create', anAssociation({ name: `De ${city}`, city }));
    const ordered = async (descending: boolean) =>
      (await core.call('associations.list', { sort: 'city', descending, ...page })).rows.map(({ city }) => city);
    expect(await ordered(false)).toEqual(['auboué', 'Étain', 'Jarny', 'Zetting', '']);
    expect(await ordered(true)).toEqual(['Zetting', 'Jarny', 'Étain', 'auboué', '']);
  });

  test('the trash is searched by name, accents or not', async () => {
    const core = await createTestCore();
    const { id } = await core.call('associations.create', anAssociation({ name: 'Chœur d’été' }));
    await core.call('associations.archive', { id });
    expect(await named(core, { archived: true, search: 'ete choeur' })).toEqual(['Chœur d’été']);
    expect(await named(core, { archived: true, search: 'hiver' })).toEqual([]);
  });
});
