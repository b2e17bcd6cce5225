import { civilDate } from '#shared/kernel/dates';
import { expect, test } from 'vitest';
import { REQUEST_TIES } from '../../../src/main/wiring/request-ties';
import { createTestCore } from '../../support/test-core';
import { openCampaign, seatPresident, setSession } from '../council/council-town';
import { aVotedTown } from '../payments/a-voted-town';
import { keysTo } from './foreign-keys';

test('everything that names a request is known to the trash', () => {
  const known = Object.values(REQUEST_TIES).flatMap((tables) => tables.map((table) => `${table}.request_id`));
  expect(known.toSorted()).toEqual(keysTo('grant_request'));
});

test('a request put to a vote of its own stays, and the trash empties itself of the rest', async () => {
  const core = await createTestCore({ today: '2026-09-20' });
  const { id: campaignId, associations } = await openCampaign(core, { Harmonie: {}, Judo: {} });
  const [harmonie] = associations.values();
  if (!harmonie) throw new Error('no association');
  await seatPresident(core, harmonie);
  const { id: sessionId } = await setSession(core);
  expect(await core.call('items.addGrantsVotes', { sessionId, campaignId })).toHaveLength(2);
  const { rows } = await core.call('campaigns.table', { id: campaignId });
  const [first] = rows;
  if (!first) throw new Error('no request');
  await core.call('grants.remove', { id: first.id });
  expect(await core.envelope('trash.purge', { kind: 'grant-request', id: first.id })).toMatchObject({
    error: { details: { rule: 'still-in-use', names: ['1\u00a0affaire du conseil'] } },
  });
  core.clock.advance(31 * 24 * 3600);
  expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 0, kept: 1 });
});

test('a request that was published stays told', async () => {
  const { core, requests } = await aVotedTown([{ voted: 2_300_001 }], { today: '2026-05-04' });
  await core.call('openData.publish', { year: 2026, scope: 'all', inKind: false, publishedOn: civilDate('2026-05-04'), place: 'jarny.fr' });
  const [request] = requests;
  if (!request) throw new Error('no request');
  await core.call('grants.remove', { id: request.id });
  expect(await core.call('trash.describe', { kind: 'grant-request', id: request.id })).toMatchObject({
    heldBy: ['1\u00a0publication de données'],
  });
});
