import { describe, expect, it } from 'vitest';
import { cents } from '#shared/kernel/money';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems, openCampaign, refusalOf, setSession, valuesOf } from './council-town';

async function anAffairOnAgenda() {
  const core = await createTestCore();
  const { id: sessionId } = await setSession(core);
  const { id: campaignId } = await openCampaign(core, { Harmonie: { proposed: cents(120_000) }, Judo: { proposed: cents(80_000) } });
  const item = await core.call('items.addGrants', { sessionId, campaignId });
  const warnings = async () => {
    const { missing } = await core.call('sessions.get', { id: sessionId });
    return missing.map(({ message }) => message).filter((message) => message.includes('la campagne a changé'));
  };
  const current = async () => {
    const { items } = await core.call('sessions.get', { id: sessionId });
    return items[0] ?? expect.unreachable('no affair');
  };
  return { core, campaignId, item, warnings, current };
}

async function propose(core: TestCore, campaignId: Awaited<ReturnType<typeof anAffairOnAgenda>>['campaignId'], amount: number) {
  const { rows } = await core.call('campaigns.table', { id: campaignId });
  const row = rows.find(({ associationName }) => associationName === 'Judo') ?? expect.unreachable('no request');
  const { purpose, asked, committee, voted, receivedOn, note } = row;
  const values = { purpose, asked, proposed: cents(amount), committee, voted, receivedOn, note };
  await core.call('grants.update', { id: row.id, version: row.version, values });
}

describe('the texts of a grants affair', () => {
  it('are said to be out of date once an amount has changed, and no longer when it is what it was', async () => {
    const { core, campaignId, warnings } = await anAffairOnAgenda();
    expect(await warnings()).toEqual([]);
    await propose(core, campaignId, 90_000);
    expect(await warnings()).toEqual([expect.stringMatching(/proposition, incidences financières, décision/)]);
    await propose(core, campaignId, 80_000);
    expect(await warnings()).toEqual([]);
  });

  it('are not out of date when the vote follows the proposal', async () => {
    const { core, campaignId, warnings } = await anAffairOnAgenda();
    await core.call('campaigns.voteAsProposed', { id: campaignId });
    expect(await warnings()).toEqual([]);
  });

  it('are written again on demand, and what was typed in the others stays', async () => {
    const { core, campaignId, item, warnings, current } = await anAffairOnAgenda();
    const values = { ...valuesOf(item), committeeOpinion: 'Avis favorable à l’unanimité.' };
    const { version } = await core.call('items.update', { id: item.id, version: item.version, values });
    await propose(core, campaignId, 90_000);
    const rewritten = await core.call('items.rewriteGrants', { id: item.id, version });
    expect(rewritten.decision).toContain('2\u202F100,00');
    expect(rewritten.proposal).not.toContain('2\u202F000,00');
    expect(rewritten.committeeOpinion).toBe('Avis favorable à l’unanimité.');
    expect(await current()).toEqual(rewritten);
    expect(await warnings()).toEqual([]);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('stay out of date when something else is typed, and are taken as right when they are typed themselves', async () => {
    const { core, campaignId, item, warnings, current } = await anAffairOnAgenda();
    await propose(core, campaignId, 90_000);
    const elsewhere = await core.call('items.update', { id: item.id, version: item.version, values: { ...valuesOf(item), visas: 'Vu.' } });
    expect(await warnings()).toHaveLength(1);
    const byHand = { ...valuesOf(elsewhere), proposal: 'P.', budget: 'B.', decision: 'D.' };
    await core.call('items.update', { id: item.id, version: elsewhere.version, values: byHand });
    expect(await warnings()).toEqual([]);
    await propose(core, campaignId, 95_000);
    expect(await warnings()).toHaveLength(1);
    expect((await current()).decision).toBe('D.');
  });

  it('are written again for no other affair, nor over a change made meanwhile', async () => {
    const { core, item } = await anAffairOnAgenda();
    const [plain] = await addItems(core, item.sessionId, ['Voirie']);
    if (!plain) throw new Error('no affair');
    expect(await refusalOf(core.call('items.rewriteGrants', { id: plain.id, version: 1 }))).toMatchObject({
      details: { rule: 'not-a-grants-item' },
    });
    expect(await refusalOf(core.call('items.rewriteGrants', { id: item.id, version: 7 }))).toMatchObject({
      details: { rule: 'changed-meanwhile' },
    });
  });
});
