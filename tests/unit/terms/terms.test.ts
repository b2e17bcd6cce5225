import { describe, expect, test } from 'vitest';
import type { TermKind } from '#shared/features/terms/model';
import { cents } from '#shared/kernel/money';
import { aCampaign, aRequest, anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const words = async (core: TestCore, kind: TermKind) => (await core.call('terms.list', {}))[kind].map(({ value }) => value);
const idOf = async (core: TestCore, kind: TermKind, value: string) => {
  const id = (await core.call('terms.list', {}))[kind].find((term) => term.value === value)?.id;
  if (!id) throw new Error(`${value} is not in the list`);
  return id;
};

async function withLabels(...labels: string[]): Promise<TestCore> {
  const core = await createTestCore();
  for (const value of labels) await core.call('terms.add', { kind: 'label', value });
  return core;
}

describe('the lists of the town', () => {
  test('offer a first list of domains, in its order, then the words that only files use', async () => {
    const core = await createTestCore();
    const before = await words(core, 'domain');
    expect(before[0]).toBe('Sport');
    await core.call('associations.create', anAssociation({ domain: 'Tricot', otherDomains: ['Sport', 'Bridge'] }));
    const { domain } = await core.call('terms.list', {});
    expect(domain.slice(before.length)).toEqual([
      { id: null, value: 'Bridge', uses: 1 },
      { id: null, value: 'Tricot', uses: 1 },
    ]);
    expect(domain[0]).toMatchObject({ value: 'Sport', uses: 1 });
  });

  test('a word is added at the end, or at a place; never twice, whatever its accents and case', async () => {
    const core = await withLabels('Forum', 'Subvention');
    await core.call('terms.add', { kind: 'label', value: 'Convention', position: 1 });
    expect(await words(core, 'label')).toEqual(['Convention', 'Forum', 'Subvention']);
    const again = core.call('terms.add', { kind: 'label', value: 'FORUM' });
    await expect(again).rejects.toMatchObject({ failure: { code: 'CONFLICT', details: { value: 'Forum' } } });
  });

  test('a word moves to another place', async () => {
    const core = await withLabels('a', 'b', 'c');
    await core.call('terms.move', { id: await idOf(core, 'label', 'c'), position: 1 });
    expect(await words(core, 'label')).toEqual(['c', 'a', 'b']);
    await core.call('terms.move', { id: await idOf(core, 'label', 'c'), position: 99 });
    expect(await words(core, 'label')).toEqual(['a', 'b', 'c']);
  });

  test('a word taken off the list stays in the files that use it, and is still offered', async () => {
    const core = await withLabels('Forum', 'Autre');
    await core.call('associations.create', anAssociation({ labels: ['Forum'] }));
    const id = await idOf(core, 'label', 'Forum');
    expect(await core.call('terms.remove', { id })).toEqual({ uses: 1 });
    expect((await core.call('terms.list', {})).label).toEqual([
      { id: await idOf(core, 'label', 'Autre'), value: 'Autre', uses: 0 },
      { id: null, value: 'Forum', uses: 1 },
    ]);
    await expect(core.call('terms.remove', { id })).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
  });
});

describe('a word renamed', () => {
  test('changes in every file that uses it, the trash included, each with its line in the journal', async () => {
    const core = await createTestCore();
    const main = await core.call('associations.create', anAssociation({ name: 'A', domain: 'Sport' }));
    const other = await core.call('associations.create', anAssociation({ name: 'B', domain: 'Santé', otherDomains: ['Culture', 'Sport'] }));
    const gone = await core.call('associations.create', anAssociation({ name: 'C', domain: 'Sport' }));
    await core.call('associations.archive', { id: gone.id });
    expect(await core.call('terms.rename', { kind: 'domain', from: 'Sport', to: 'Sports et jeux' })).toEqual({ changed: 3, merged: false });
    expect((await core.call('associations.get', { id: main.id })).domain).toBe('Sports et jeux');
    expect((await core.call('associations.get', { id: other.id })).otherDomains).toEqual(['Culture', 'Sports et jeux']);
    expect((await core.call('associations.get', { id: gone.id })).domain).toBe('Sports et jeux');
    expect((await words(core, 'domain'))[0]).toBe('Sports et jeux');
    expect((await core.call('associations.list', { search: 'jeux', page: 1, pageSize: 50 })).total).toBe(2);

    const { entries } = await core.call('audit.list', { entityId: main.id, page: 1, pageSize: 1 });
    expect(entries[0]).toMatchObject({
      operation: 'terms.rename',
      entity: 'association',
      before: { domain: 'Sport', name: 'A' },
      after: { domain: 'Sports et jeux', name: 'A' },
    });
  });

  test('into a word that exists joins it: the list holds one, and no file holds it twice', async () => {
    const core = await withLabels('Forum', 'Forum des assos', 'Autre');
    const { id } = await core.call('associations.create', anAssociation({ labels: ['Forum', 'Autre', 'Forum des assos'] }));
    const answer = await core.call('terms.rename', { kind: 'label', from: 'Forum des assos', to: 'forum' });
    expect(answer).toEqual({ changed: 1, merged: true });
    expect((await core.call('associations.get', { id })).labels).toEqual(['Forum', 'Autre']);
    expect(await words(core, 'label')).toEqual(['Forum', 'Autre']);
  });

  test('that only files use, as a misspelling, joins the right one', async () => {
    const core = await createTestCore();
    const { id } = await core.call('associations.create', anAssociation({ neighbourhood: 'Belle vue' }));
    await core.call('terms.add', { kind: 'neighbourhood', value: 'Bellevue' });
    expect(await core.call('terms.rename', { kind: 'neighbourhood', from: 'Belle vue', to: 'Bellevue' })).toEqual({
      changed: 1,
      merged: true,
    });
    expect((await core.call('associations.get', { id })).neighbourhood).toBe('Bellevue');
    expect(await words(core, 'neighbourhood')).toEqual(['Bellevue']);
  });

  test('changes its accents or case without being another', async () => {
    const core = await withLabels('ecole');
    expect(await core.call('terms.rename', { kind: 'label', from: 'ecole', to: 'École' })).toEqual({ changed: 0, merged: false });
    expect(await words(core, 'label')).toEqual(['École']);
  });

  test.each([
    ['Forum', 'Forum', 'ainsi'],
    ['Inconnu', 'Autre', 'ni dans la liste'],
  ])('from %j to %j is refused in a sentence, and nothing is written', async (from, to, sentence) => {
    const core = await withLabels('Forum');
    const before = await core.call('audit.verify', {});
    expect(await core.envelope('terms.rename', { kind: 'label', from, to })).toMatchObject({
      error: { code: 'VALIDATION', message: expect.stringContaining(sentence) as string },
    });
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test('a domain changes in the envelopes and the scenarios of every campaign, so that its requests stay where they weighed', async () => {
    const core = await createTestCore();
    const { id: campaignId, version } = await core.call('campaigns.create', aCampaign());
    const { id: associationId } = await core.call('associations.create', anAssociation({ domain: 'Sport' }));
    await core.call('grants.add', { campaignId, associationId, values: aRequest() });
    const envelope = { id: null, label: 'Clubs', domain: 'Sport', account: '65748', function: '32', amount: cents(100_000) };
    await core.call('campaigns.saveSetup', { id: campaignId, version, values: { envelopes: [envelope], criteria: [], pieceTypeIds: [] } });
    const steps = [
      { kind: 'percent' as const, percent: -500, domain: 'Sport' },
      { kind: 'percent' as const, percent: -500, domain: 'Culture' },
      { kind: 'fit' as const, spared: 'Sport' },
    ];
    await core.call('scenarios.save', { id: null, campaignId, values: { name: 'Sobre', steps } });
    await core.call('terms.rename', { kind: 'domain', from: 'Sport', to: 'Sports et jeux' });
    expect((await core.call('campaigns.setup', { id: campaignId })).envelopes).toMatchObject([{ domain: 'Sports et jeux', requests: 1 }]);
    expect((await core.call('scenarios.list', { campaignId }))[0]?.steps).toEqual([
      { kind: 'percent', percent: -500, domain: 'Sports et jeux' },
      { kind: 'percent', percent: -500, domain: 'Culture' },
      { kind: 'fit', spared: 'Sports et jeux' },
    ]);
    const { entries } = await core.call('audit.list', { entityId: campaignId, page: 1, pageSize: 1 });
    expect(entries).toMatchObject([{ operation: 'terms.rename', after: { envelopes: [{ domain: 'Sports et jeux' }] } }]);
  });
});
