import { describe, expect, test } from 'vitest';
import type { Envelope } from '#shared/features/grants/setup';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

async function aRequestIn(values: Parameters<typeof aRequest>[0] = {}, association: Parameters<typeof anAssociation>[0] = {}) {
  const core = await createTestCore();
  const campaign = await core.call('campaigns.create', aCampaign());
  const { id: associationId } = await core.call('associations.create', anAssociation({ domain: 'Sport', ...association }));
  const row = await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest(values) });
  return { core, campaign, row, associationId };
}

const SPORT = { id: null, label: 'Sport', domain: 'Sport', account: '65748', function: '326', amount: cents(100_000) };
const INTEREST = { id: null, label: 'Intérêt local', weight: 3 };

describe('the settings of a campaign', () => {
  test('a request weighs on the envelope of its domain, unless another is chosen for it', async () => {
    const { core, campaign, row } = await aRequestIn({ proposed: cents(120_000) });
    const other = { ...SPORT, label: 'Projets', domain: '' };
    const values = { envelopes: [SPORT, other], criteria: [], pieceTypeIds: [] };
    const setup = await core.call('campaigns.saveSetup', { id: campaign.id, version: campaign.version, values });
    expect(setup.envelopes.map(({ label, proposed }) => [label, proposed])).toEqual([
      ['Sport', 120_000],
      ['Projets', 0],
    ]);
    const { warnings } = await core.call('campaigns.table', { id: campaign.id });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('Sport')]);
    const projects = setup.envelopes[1]?.id ?? null;
    const opinion = { envelopeId: projects, serviceOpinion: 'Favorable.', committeeOpinion: '', forcedReason: '' };
    await core.call('grants.examine', { id: row.id, version: row.version, values: opinion });
    const after = await core.call('campaigns.setup', { id: campaign.id });
    expect(after.envelopes.map(({ proposed }) => proposed)).toEqual([0, 120_000]);
  });

  test('go over into the next campaign in one gesture, each part its own', async () => {
    const { core, campaign } = await aRequestIn();
    const values = { envelopes: [SPORT], criteria: [INTEREST], pieceTypeIds: [] };
    const setup = await core.call('campaigns.saveSetup', { id: campaign.id, version: campaign.version, values });
    const next = await core.call('campaigns.openAfter', {
      fromId: campaign.id,
      values: aCampaign({ year: 2027, name: 'Subventions 2027' }),
    });
    const copied = await core.call('campaigns.setup', { id: next.id });
    expect(copied.envelopes).toMatchObject([{ label: 'Sport', amount: 100_000, asked: 0 }]);
    expect(copied.criteria).toMatchObject([INTEREST].map(({ label, weight }) => ({ label, weight })));
    expect(copied.envelopes[0]?.id).not.toBe(setup.envelopes[0]?.id);
    await expect(
      core.call('campaigns.saveSetup', {
        id: next.id,
        version: copied.version,
        values: { ...values, envelopes: setup.envelopes.map(asInput) },
      }),
    ).rejects.toMatchObject({ failure: { details: { rule: 'changed-meanwhile' } } });
  });

  test('an envelope that goes leaves its requests to the others', async () => {
    const { core, campaign, row } = await aRequestIn();
    const values = { envelopes: [{ ...SPORT, domain: '' }], criteria: [], pieceTypeIds: [] };
    const setup = await core.call('campaigns.saveSetup', { id: campaign.id, version: campaign.version, values });
    const chosen = { envelopeId: setup.envelopes[0]?.id ?? null, serviceOpinion: '', committeeOpinion: '', forcedReason: '' };
    await core.call('grants.examine', { id: row.id, version: row.version, values: chosen });
    await core.call('campaigns.saveSetup', { id: campaign.id, version: setup.version, values: { ...values, envelopes: [] } });
    expect((await core.call('grants.get', { id: row.id })).row.envelopeId).toBeNull();
  });
});

function asInput({ id, label, domain, account, function: code, amount }: Envelope) {
  return { id, label, domain, account, function: code, amount };
}

describe('the instruction of a request', () => {
  test('no amount is voted without the republican commitment; the proposal is free, and a past year is a fact', async () => {
    const { core, campaign, row, associationId } = await aRequestIn();
    const propose = { id: row.id, version: row.version, values: aRequest({ proposed: cents(90_000) }) };
    const proposed = await core.call('grants.update', propose);
    const vote = core.call('grants.update', { id: row.id, version: proposed.version, values: aRequest({ voted: cents(1) }) });
    await expect(vote).rejects.toMatchObject({ failure: { details: { rule: 'award-held-back', association: 'Harmonie des mineurs' } } });
    expect((await core.call('campaigns.voteAsProposed', { id: campaign.id })).heldBack).toEqual(['Harmonie des mineurs']);
    const before = await core.call('campaigns.create', aCampaign({ year: 2025 }));
    const past = { campaignId: before.id, associationId, values: aRequest({ voted: cents(50_000) }) };
    expect((await core.call('grants.add', past)).voted).toBe(50_000);
  });

  test('an association recognised of public utility is deemed to have signed', async () => {
    const { core, row } = await aRequestIn({}, { publicUtility: true });
    const voted = await core.call('grants.update', { id: row.id, version: row.version, values: aRequest({ voted: cents(100) }) });
    expect(voted.voted).toBe(100);
  });

  test('the reviews of several people give the score of the line; one person marks once', async () => {
    const { core, campaign, row } = await aRequestIn();
    const values = { envelopes: [], criteria: [INTEREST], pieceTypeIds: [] };
    const { criteria } = await core.call('campaigns.saveSetup', { id: campaign.id, version: campaign.version, values });
    const [criterion] = criteria;
    if (!criterion) throw new Error('no criterion');
    const review = (reviewer: string, mark: number) =>
      core.call('grants.review', {
        id: null,
        requestId: row.id,
        values: { reviewer, comment: '', marks: [{ criterionId: criterion.id, mark }] },
      });
    expect((await review('Camille', 8)).score).toBe(80);
    const second = await review('Dominique', 5);
    expect((await core.call('campaigns.table', { id: campaign.id })).rows[0]?.score).toBe(65);
    await expect(review('Camille', 2)).rejects.toMatchObject({ failure: { code: 'CONFLICT' } });
    await core.call('grants.removeReview', { id: second.id });
    expect((await core.call('grants.get', { id: row.id })).reviews.map(({ reviewer }) => reviewer)).toEqual(['Camille']);
  });

  test('a request that is closed counts for nothing, changes no more, and can be reopened', async () => {
    const { core, campaign, row } = await aRequestIn({ proposed: cents(90_000) });
    const closed = await core.call('grants.close', { id: row.id, version: row.version, as: 'withdrawn', reason: 'Projet annulé.' });
    expect(closed.state).toBe('withdrawn');
    expect((await core.call('campaigns.table', { id: campaign.id })).campaign.totals).toMatchObject({ asked: 0, proposed: 0, requests: 1 });
    await expect(core.call('grants.update', { id: row.id, version: closed.version, values: aRequest() })).rejects.toMatchObject({
      failure: { details: { rule: 'request-closed' } },
    });
    const reopened = await core.call('grants.reopen', { id: row.id, version: closed.version });
    expect([reopened.state, reopened.closedReason]).toEqual(['examined', '']);
  });

  test('the file of a request tells the other years and the whole support of its own', async () => {
    const { core, row, associationId } = await aRequestIn({}, { members: 42 });
    const before = await core.call(
      'campaigns.create',
      aCampaign({ year: 2025, opensOn: civilDate('2024-11-01'), closesOn: civilDate('2025-01-31') }),
    );
    await core.call('grants.add', { campaignId: before.id, associationId, values: aRequest({ voted: cents(50_000) }) });
    const file = await core.call('grants.get', { id: row.id });
    expect(file).toMatchObject({ members: 42, support: { cash: 0, inKind: 0 }, years: [{ year: 2025, voted: 50_000 }], sessionOn: null });
    expect(file.row.lastYear).toBe(50_000);
  });
});

describe('the scenarios of a campaign', () => {
  test('are kept beside it, and fill in a column that can be put back as it was', async () => {
    const { core, campaign, row } = await aRequestIn({ proposed: cents(90_000) });
    const values = { name: 'Baisse', steps: [{ kind: 'percent', percent: -500, domain: '' }] } as const;
    const kept = await core.call('scenarios.save', { id: null, campaignId: campaign.id, values: { ...values, steps: [...values.steps] } });
    expect(await core.call('scenarios.list', { campaignId: campaign.id })).toEqual([kept]);
    const amounts = [{ requestId: row.id, amount: cents(85_500) }];
    const replaced = await core.call('campaigns.setAmounts', { id: campaign.id, column: 'proposed', amounts });
    expect(replaced).toEqual([{ requestId: row.id, amount: 90_000 }]);
    expect((await core.call('grants.get', { id: row.id })).row.proposed).toBe(85_500);
    await core.call('campaigns.setAmounts', { id: campaign.id, column: 'proposed', amounts: replaced });
    expect((await core.call('grants.get', { id: row.id })).row.proposed).toBe(90_000);
    await core.call('scenarios.remove', { id: kept.id });
    expect(await core.call('scenarios.list', { campaignId: campaign.id })).toEqual([]);
  });

  test('touch neither another campaign nor a request that is closed', async () => {
    const { core, campaign, row } = await aRequestIn({ proposed: cents(90_000) });
    const other = await core.call('campaigns.create', aCampaign({ year: 2027 }));
    const amounts = [{ requestId: row.id, amount: cents(1) }];
    await expect(core.call('campaigns.setAmounts', { id: other.id, column: 'proposed', amounts })).rejects.toMatchObject({
      failure: { code: 'NOT_FOUND' },
    });
    await core.call('grants.close', { id: row.id, version: row.version, as: 'cancelled', reason: 'Double.' });
    expect(await core.call('campaigns.setAmounts', { id: campaign.id, column: 'committee', amounts })).toEqual([]);
  });
});
