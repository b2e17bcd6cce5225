import { expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { aCampaignOf, decide } from '../grant-letters/a-decided-town';
import { backAndForth } from './back-and-forth';

const SPORT = { id: null, label: 'Sport', domain: 'Sport', account: '65748', function: '326', amount: cents(100_000) };
const INTEREST = { id: null, label: 'Intérêt local', weight: 3 };

it('a campaign goes back and forth: opened, changed, set, and opened from another', async () => {
  const core = await createTestCore();
  const first = await core.call('campaigns.create', aCampaign({ year: 2025, name: 'Subventions 2025' }));
  core.clock.advance(1);
  const changed = await core.call('campaigns.update', {
    id: first.id,
    version: first.version,
    values: aCampaign({ year: 2025, name: 'Subventions 2025', envelope: cents(9_000_000) }),
  });
  core.clock.advance(1);
  const values = { envelopes: [SPORT], criteria: [INTEREST], pieceTypeIds: [] };
  await core.call('campaigns.saveSetup', { id: first.id, version: changed.version, values });
  core.clock.advance(1);
  const next = await core.call('campaigns.openAfter', { fromId: first.id, values: aCampaign({ year: 2026, name: 'Subventions 2026' }) });
  const state = async () => [
    (await core.call('campaigns.list', {})).map(({ version: _version, ...campaign }) => campaign),
    await Promise.all([first.id, next.id].map(async (id) => ({ ...(await core.call('campaigns.setup', { id })), version: 0 }))),
  ];
  const before = await state();
  expect(await backAndForth(core)).toEqual(['campaigns.openAfter', 'campaigns.saveSetup', 'campaigns.update', 'campaigns.create']);
  expect(await state()).toEqual(before);
  expect(await core.call('search.everything', { search: 'Subventions 2026' })).toMatchObject([{ kind: 'campaign' }]);
});

it('a campaign that has requests is not taken back', async () => {
  const core = await createTestCore();
  const { id: campaignId } = await core.call('campaigns.create', aCampaign());
  core.clock.advance(1);
  const [create] = await core.call('history.list', {});
  const { id: associationId } = await core.call('associations.create', anAssociation());
  core.clock.advance(1);
  await core.call('grants.add', { campaignId, associationId, values: aRequest() });
  core.clock.advance(1);
  await expect(core.call('history.undo', { seq: create?.seq ?? 0 })).rejects.toMatchObject({
    failure: { details: { rule: 'still-in-use' } },
  });
  expect(await core.call('campaigns.list', {})).toHaveLength(1);
});

it('an agreement goes back and forth, keeping its number', async () => {
  const core = await createTestCore({ today: '2026-10-15' });
  const { campaignId, rows } = await aCampaignOf(core, { Harmonie: { asked: cents(2_400_000), proposed: cents(2_400_000) } });
  await decide(core, campaignId);
  const requestId = rows['Harmonie']?.requestId ?? expect.unreachable('one request is expected');
  const values = {
    startsOn: civilDate('2026-01-01'),
    endsOn: civilDate('2026-12-31'),
    project: 'École de musique',
    projectCost: null,
    advanceShare: 70,
    useTerms: '',
    indicators: '',
    keptShare: 10,
    inKind: '',
  };
  core.clock.advance(1);
  const { id, version } = await core.call('agreements.prepare', { requestId, values });
  core.clock.advance(1);
  const changed = await core.call('agreements.update', { id, version, values: { ...values, advanceShare: 50 } });
  core.clock.advance(1);
  const steps = { sentOn: civilDate('2026-10-15'), associationSignedOn: null, signedOn: null, depositedOn: null, publishedOn: null };
  await core.call('agreements.follow', { id, version: changed.version, steps });
  const state = async () => ({ ...(await core.call('agreements.ofRequest', { requestId })).row, version: 0 });
  const before = await state();
  expect(await backAndForth(core, 3)).toEqual(['agreements.follow', 'agreements.update', 'agreements.prepare']);
  expect(await state()).toEqual(before);
  expect(before).toMatchObject({ number: '2026-01', advanceShare: 50, sentOn: '2026-10-15' });
});
