import { describe, expect, it } from 'vitest';
import { SessionInput } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import type { ItemId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCouncillor, aSession, anItem } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { at, aVote } from '../sitting/sitting-builders';
import { openCampaign } from './council-town';

const ALL_FOR = aVote({ votesFor: 3 });

/** A session of three members that announced three affairs, then withdrew the second. The last member leaves before it. */
async function aTown({ votedFirst = false } = {}) {
  const core = await createTestCore({ today: '2026-09-25' });
  const members = [];
  for (const [index, lastName] of ['Testard', 'Aubry', 'Bodin'].entries()) {
    const person = { ...aCouncillor().person, civility: 'sir' as const, firstName: 'X', lastName };
    const values = aCouncillor({ person, tableOrder: index + 1, function: index === 0 ? 'mayor' : 'councillor' });
    members.push(await core.call('councillors.create', values));
  }
  const created = await core.call('sessions.create', aSession());
  const { id: sessionId } = created;
  const items: ItemId[] = [];
  for (const title of ['Voirie', 'École', 'Forêt']) {
    const { id } = await core.call('items.add', { sessionId, values: anItem({ title, context: `Contexte : ${title}.` }) });
    items.push(id);
  }
  const sent = { ...SessionInput.strip().parse(created), convocationSentOn: civilDate('2026-09-17') };
  await core.call('sessions.update', { id: sessionId, version: created.version, values: sent });
  const answers = members.map(({ id }) => ({ councillorId: id, status: 'present' as const }));
  await core.call('sittings.answer', { id: sessionId, answers });
  const [first, withdrawn, last] = [at(items, 0), at(items, 1), at(items, 2)];
  if (votedFirst) await core.call('sittings.recordVote', { itemId: withdrawn, version: null, values: ALL_FOR });
  expect(await core.call('items.remove', { id: withdrawn })).toEqual({ withdrawn: true });
  return { core, members, sessionId, first, withdrawn, last };
}

type Town = Awaited<ReturnType<typeof aTown>>;

async function voteOthers({ core, first, last }: Town): Promise<void> {
  for (const itemId of [first, last]) await core.call('sittings.recordVote', { itemId, version: null, values: ALL_FOR });
}

async function detailsOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.failure.details : error;
  }
}

describe('an affair withdrawn after the convocation', () => {
  it.each<[string, (town: Town) => Promise<unknown>, unknown]>([
    ['is not opened at the session', async ({ core, sessionId }) => (await core.call('sittings.get', { id: sessionId })).items.length, 2],
    [
      'cannot be voted while it is withdrawn',
      ({ core, withdrawn }) => detailsOf(core.call('sittings.recordVote', { itemId: withdrawn, version: null, values: ALL_FOR })),
      { rule: 'affair-withdrawn' },
    ],
    ['is not awaited before numbering', async ({ core, sessionId }) => (await core.call('deliberations.board', { sessionId })).awaited, 2],
    [
      'is told as withdrawn among the deliberations',
      async ({ core, sessionId }) => (await core.call('deliberations.board', { sessionId })).rows.map(({ outcome }) => outcome),
      [null, 'withdrawn', null],
    ],
    [
      'is not counted as an affair to vote',
      async ({ core, sessionId }) => (await core.call('sessions.progress', { id: sessionId })).toVote,
      2,
    ],
    ['is not counted in the list of sessions', async ({ core }) => (await core.call('sessions.list', {})).map(({ items }) => items), [2]],
    [
      'is not counted in the calendar',
      async ({ core }) => (await core.call('councilCalendar.year', { year: 2026 })).sessions.map(({ items }) => items),
      [2],
    ],
    [
      'is told as withdrawn on the agenda of the minutes',
      async ({ core, sessionId }) => (await core.call('minutes.get', { sessionId })).text.agenda.slice(-2)[0],
      'École (retirée de l’ordre du jour)',
    ],
    [
      'has neither report, discussion nor decision in the minutes',
      async ({ core, sessionId }) => {
        const affair = (await core.call('minutes.get', { sessionId })).text.affairs[1];
        return { ...affair, itemId: '', heading: '', facts: [] };
      },
      {
        itemId: '',
        heading: '',
        facts: [],
        movements: [],
        report: '',
        discussion: [],
        standings: [],
        ballot: '',
        decision: '',
        result: 'L’affaire est retirée de l’ordre du jour.',
      },
    ],
    [
      'misses nothing in the minutes',
      async ({ core, sessionId, withdrawn }) =>
        (await core.call('minutes.get', { sessionId })).missing.filter(({ itemId }) => itemId === withdrawn),
      [],
    ],
  ])('%s', async (_case, probe, expected) => {
    const town = await aTown();
    expect(await probe(town)).toEqual(expected);
  });

  it.each([false, true])('takes no number, even when it had been voted (%s)', async (votedFirst) => {
    const town = await aTown({ votedFirst });
    await voteOthers(town);
    const { rows } = await town.core.call('deliberations.number', { sessionId: town.sessionId });
    expect(rows.map(({ number }) => number)).toEqual(['2026_01_01', null, '2026_01_02']);
  });

  it('lets who leaves before it be away from the next affair on', async () => {
    const { core, members, sessionId, withdrawn, last } = await aTown();
    await core.call('items.putBack', { id: withdrawn });
    const values = { councillorId: at(members, 2).id, kind: 'departure' as const, itemId: withdrawn, at: '19:40' };
    await core.call('sittings.addMovement', { id: sessionId, values });
    await core.call('items.remove', { id: withdrawn });
    const { items } = await core.call('sittings.get', { id: sessionId });
    expect(items.map(({ itemId, present }) => [itemId === last, present])).toEqual([
      [false, 3],
      [true, 2],
    ]);
    const { text } = await core.call('minutes.get', { sessionId });
    expect(text.affairs[1]?.movements.map((line) => line.replace(/[\u00A0\u202F]/g, ' '))).toEqual([
      'Départ de M. X Bodin à 19 h 40, alors que l’affaire n° 2 est retirée de l’ordre du jour.',
    ]);
  });

  it('frees its campaign for another session, and comes back only if no other agenda took it', async () => {
    const core = await createTestCore({ today: '2026-09-25' });
    const { id: campaignId } = await openCampaign(core, { Aviron: { asked: cents(100_000), proposed: cents(80_000) } });
    const created = await core.call('sessions.create', aSession());
    const { id } = await core.call('items.addGrants', { sessionId: created.id, campaignId });
    const sent = { ...SessionInput.strip().parse(created), convocationSentOn: civilDate('2026-09-17') };
    await core.call('sessions.update', { id: created.id, version: created.version, values: sent });
    await core.call('items.remove', { id });
    expect((await core.call('campaigns.table', { id: campaignId })).rows.map(({ state }) => state)).not.toContain('on-agenda');
    const later = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-11-05') }));
    const again = await core.call('items.addGrants', { sessionId: later.id, campaignId });
    expect(again.campaignId).toBe(campaignId);
    expect(await detailsOf(core.call('items.putBack', { id }))).toMatchObject({ rule: 'campaign-already-on-agenda' });
  });
});
