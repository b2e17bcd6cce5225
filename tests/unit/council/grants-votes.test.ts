import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitVotes } from '#shared/features/council/votes';
import type { GrantRow } from '#shared/features/grants/model';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import type { ItemId } from '#shared/kernel/ids';
import { aCouncillor, aSession } from '../../support/builders';
import { councilVotes, electThree } from '../../support/council-votes';
import { createTestCore } from '../../support/test-core';
import { councillor, grantRow } from '../../documents/session-builders';
import { aVote } from '../sitting/sitting-builders';
import { openCampaign, refusalOf, seatPresident } from './council-town';

const COMMITTED = { association: { republicanCommitmentOn: civilDate('2024-01-15') } };

/** Three associations; Odile presides over the first, Paul over the second. */
async function aSplitCampaign() {
  const core = await createTestCore({ today: '2026-09-25' });
  const { id: campaignId, associations } = await openCampaign(
    core,
    {
      Aviron: { asked: cents(100_000), proposed: cents(80_000) },
      Boules: { asked: cents(50_000), proposed: cents(50_000) },
      Chorale: { asked: cents(30_000), proposed: cents(0) },
      Danse: { asked: cents(20_000), proposed: cents(20_000) },
    },
    COMMITTED,
  );
  await seatPresident(core, idOf(associations, 'Aviron'));
  const paul = { person: { ...aCouncillor().person, firstName: 'Paul', lastName: 'Aubry' }, tableOrder: 2 };
  await seatPresident(core, idOf(associations, 'Boules'), paul);
  await electThree(core, 2);
  const { id: sessionId } = await core.call('sessions.create', aSession());
  return { core, campaignId, sessionId };
}

function idOf<T>(associations: ReadonlyMap<string, T>, name: string): T {
  return associations.get(name) ?? expect.unreachable(name);
}

describe('the separate votes of a campaign', () => {
  test('are one for those nobody is concerned by, then one for each set of councillors who leave', async () => {
    const { core, campaignId, sessionId } = await aSplitCampaign();
    const votes = await core.call('items.grantsVotes', { sessionId, campaignId });
    expect(votes.map(({ leaving, requests }) => [leaving, requests.map(({ associationName }) => associationName)])).toEqual([
      [[], ['Chorale', 'Danse']],
      [['Odile Vernier'], ['Aviron']],
      [['Paul Aubry'], ['Boules']],
    ]);
    const added = await core.call('items.addGrantsVotes', { sessionId, campaignId });
    expect(added.map(({ title, concerns }) => [title.split(' – ')[0], concerns.length])).toEqual([
      [expect.stringContaining('Danse'), 0],
      [expect.stringContaining('Aviron'), 1],
      [expect.stringContaining('Boules'), 1],
    ]);
    expect(await core.call('items.grantsVotes', { sessionId, campaignId })).toEqual([]);
    const again = refusalOf(core.call('items.addGrants', { sessionId, campaignId }));
    expect(await again).toMatchObject({ details: { rule: 'campaign-already-on-agenda' } });
  });

  test('leave nobody out of a request that does not concern them, and cannot be fewer', () => {
    const members = [councillor({ tableOrder: 1 }), councillor({ tableOrder: 2 }), councillor({ tableOrder: 3 })];
    fc.assert(
      fc.property(fc.array(fc.subarray([0, 1, 2]), { maxLength: 12 }), (concerned) => {
        const rows = concerned.map((_, index) => grantRow(index + 1));
        const council = members.map((member, place) => ({
          ...member,
          interests: rows.filter((_, index) => concerned[index]?.includes(place)).map(interestIn),
        }));
        const votes = splitVotes(rows, council);
        const sets = new Set(concerned.map((places) => [...places].sort().join()));
        expect(votes.flatMap((vote) => vote.rows)).toHaveLength(rows.length);
        expect(votes).toHaveLength(sets.size);
        for (const { leaving, rows: voted } of votes) {
          for (const row of voted) {
            const leaves = council.filter(({ interests }) => interests.some(({ associationId }) => associationId === row.associationId));
            expect(leaving).toEqual(leaves);
          }
        }
      }),
    );
  });
});

function interestIn({ associationId, associationName }: GrantRow) {
  return { associationId, associationName, role: 'president' as const };
}

describe('the result of a vote', () => {
  test('comes back to the requests: granted, granted in part, refused, each with its deliberation', async () => {
    const { core, campaignId, sessionId } = await aSplitCampaign();
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    await councilVotes(core, { sessionId, itemId });
    await core.call('deliberations.number', { sessionId });
    const [item] = (await core.call('sessions.get', { id: sessionId })).items;
    expect(item?.decided).toEqual({ votedOn: '2026-09-24', deliberation: '2026_01_01' });
    const { rows, campaign } = await core.call('campaigns.table', { id: campaignId });
    expect(rows.map(({ associationName, outcome, voted }) => [associationName, outcome, voted])).toEqual([
      ['Aviron', 'partial', 80_000],
      ['Boules', 'granted', 50_000],
      ['Chorale', 'refused', 0],
      ['Danse', 'granted', 20_000],
    ]);
    expect(campaign.totals.voted).toBe(150_000);
    expect(rows.every(({ deliberation, state }) => deliberation === '2026_01_01' && state !== 'on-agenda')).toBe(true);
  });

  test('is recorded once; an amount voted moves only with its vote, which can be taken back', async () => {
    const { core, campaignId, sessionId } = await aSplitCampaign();
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    await councilVotes(core, { sessionId, itemId });
    const twice = core.call('sittings.recordVote', { itemId, version: null, values: aVote({ outcome: 'adjourned' }) });
    expect(await refusalOf(twice)).toMatchObject({ details: { rule: 'changed-meanwhile' } });
    const [row] = (await core.call('campaigns.table', { id: campaignId })).rows;
    if (!row) throw new Error('no row');
    const { purpose, asked, proposed, committee, receivedOn, note } = row;
    const values = { purpose, asked, proposed, committee, voted: cents(1), receivedOn, note };
    const moved = refusalOf(core.call('grants.update', { id: row.id, version: row.version, values }));
    expect(await moved).toMatchObject({ details: { rule: 'vote-settled' } });
    await core.call('sittings.withdrawVote', { itemId });
    const after = (await core.call('campaigns.table', { id: campaignId })).rows;
    expect(after.map(({ outcome, voted, deliberation }) => [outcome, voted, deliberation])).toEqual(after.map(() => [null, null, '']));
  });

  test('is not written over by the proposed amounts', async () => {
    const { core, campaignId, sessionId } = await aSplitCampaign();
    const { rows } = await core.call('campaigns.table', { id: campaignId });
    const [row] = rows;
    if (!row) throw new Error('no row');
    const amounts = [{ requestId: row.id, amount: cents(60_000) }];
    await core.call('campaigns.setAmounts', { id: campaignId, column: 'committee', amounts });
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    await councilVotes(core, { sessionId, itemId });
    expect(await core.call('campaigns.voteAsProposed', { id: campaignId })).toEqual({ changed: 0, heldBack: [] });
    expect((await core.call('campaigns.table', { id: campaignId })).rows[0]?.voted).toBe(60_000);
  });

  test('that was put off or turned down gives nothing', async () => {
    const { core, campaignId, sessionId } = await aSplitCampaign();
    const [first, second] = await core.call('items.addGrantsVotes', { sessionId, campaignId });
    const record = (id: ItemId | undefined, outcome: 'adjourned' | 'rejected') =>
      councilVotes(core, { sessionId, itemId: id ?? expect.unreachable() }, outcome);
    await record(first?.id, 'adjourned');
    await record(second?.id, 'rejected');
    const { rows } = await core.call('campaigns.table', { id: campaignId });
    expect(rows.map(({ outcome, voted }) => [outcome, voted])).toEqual([
      ['refused', 0],
      [null, null],
      ['adjourned', null],
      ['adjourned', null],
    ]);
  });

  test('is not recorded before it took place', async () => {
    const { core, campaignId } = await aSplitCampaign();
    const { id: sessionId } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-09-26') }));
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    expect(await refusalOf(councilVotes(core, { sessionId, itemId }))).toMatchObject({ code: 'VALIDATION' });
  });

  test('is refused when the requests were decided before', async () => {
    const core = await createTestCore({ today: '2026-09-25' });
    await core.call('sample.fill', { scale: 1 });
    const campaigns = await core.call('campaigns.list', {});
    const decided = campaigns.find(({ year }) => year === 2025)?.id ?? expect.unreachable();
    const { id: sessionId } = await core.call('sessions.create', aSession());
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId: decided });
    expect(await refusalOf(councilVotes(core, { sessionId, itemId }))).toMatchObject({ details: { rule: 'vote-recorded' } });
    expect((await core.call('sittings.get', { id: sessionId })).items[0]?.vote).toBeNull();
  });

  test('keeps its affair on the agenda until it is taken back', async () => {
    const { core, campaignId, sessionId } = await aSplitCampaign();
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    await councilVotes(core, { sessionId, itemId });
    expect(await refusalOf(core.call('items.remove', { id: itemId }))).toMatchObject({ details: { rule: 'affair-voted' } });
    await core.call('sittings.withdrawVote', { itemId });
    expect(await core.call('items.remove', { id: itemId })).toEqual({ withdrawn: false });
  });

  test('is refused whole when the law holds one of its awards back', async () => {
    const core = await createTestCore({ today: '2026-09-25' });
    const { id: campaignId } = await openCampaign(core, { Aviron: { proposed: cents(80_000) }, Boules: { proposed: cents(10_000) } });
    const { id: sessionId } = await core.call('sessions.create', aSession());
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    expect(await refusalOf(councilVotes(core, { sessionId, itemId }))).toMatchObject({
      details: { rule: 'award-held-back', association: 'Aviron' },
    });
    const { rows } = await core.call('campaigns.table', { id: campaignId });
    expect(rows.map(({ outcome }) => outcome)).toEqual([null, null]);
  });
});
