import { describe, expect, it } from 'vitest';
import type { TrashKindName } from '#shared/features/trash/contract';
import { aCampaign, anAssociation, anExchange, anItem, aRequest, aSession } from '../../support/builders';
import { createTestCore, LOGIN, PASSWORD, type TestCore } from '../../support/test-core';

const DAY = 24 * 3600;

/** A choir, with an exchange, a request and an affair, each put in the trash a day after the other. */
async function aFullTrash() {
  const core = await createTestCore();
  const { id: associationId } = await core.call('associations.create', anAssociation({ name: 'Chorale' }));
  const campaign = await core.call('campaigns.create', aCampaign());
  const exchange = await core.call('exchanges.add', { associationId, values: anExchange() });
  const request = await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() });
  const session = await core.call('sessions.create', aSession());
  const item = await core.call('items.add', { sessionId: session.id, values: anItem() });
  await core.call('exchanges.remove', { id: exchange.id });
  core.clock.advance(DAY);
  await core.call('grants.remove', { id: request.id });
  core.clock.advance(DAY);
  await core.call('items.remove', { id: item.id });
  core.clock.advance(DAY);
  await core.call('associations.archive', { id: associationId });
  return { core, associationId, exchange, request, item, session, campaign };
}

async function told(core: TestCore, kind?: TrashKindName): Promise<string[]> {
  const { entries } = await core.call('trash.list', { ...(kind ? { kind } : {}), page: 1, pageSize: 50 });
  return entries.map(
    ({ kind: name, name: title, association, by, daysLeft }) => `${name} ${title} | ${association?.name ?? '–'} | ${by} | ${daysLeft}`,
  );
}

describe('the trash', () => {
  it('holds every kind of thing in one list, newest first, with who put it there and the days it stays', async () => {
    const { core } = await aFullTrash();
    expect(await told(core)).toEqual([
      'association Chorale | – | Camille Essai | 30',
      'council-item Dénomination d’une voie nouvelle | – | Camille Essai | 29',
      'grant-request Fonctionnement 2026 (Subventions 2026) | Chorale | Camille Essai | 28',
      'exchange Salle pour le loto | Chorale | Camille Essai | 27',
    ]);
    expect(await told(core, 'exchange')).toHaveLength(1);
    const { total, counts, entries } = await core.call('trash.list', { page: 2, pageSize: 3 });
    expect([total, entries.length]).toEqual([4, 1]);
    expect(counts).toContainEqual({ kind: 'exchange', count: 1 });
  });

  it('gives back each thing by the rules of its own kind', async () => {
    const { core, associationId, exchange, request, item, session } = await aFullTrash();
    const blocked = await core.envelope('trash.restore', { kind: 'exchange', id: exchange.id });
    expect(blocked).toMatchObject({ error: { code: 'NOT_FOUND', details: { entity: 'association' } } });
    await core.call('trash.restore', { kind: 'association', id: associationId });
    await core.call('trash.restore', { kind: 'exchange', id: exchange.id });
    await core.call('trash.restore', { kind: 'grant-request', id: request.id });
    await core.call('trash.restore', { kind: 'council-item', id: item.id });
    expect(await told(core)).toEqual([]);
    expect((await core.call('sessions.get', { id: session.id })).items).toHaveLength(1);
    expect(await core.envelope('trash.restore', { kind: 'exchange', id: exchange.id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('deletes for good what is asked, once it has been told what goes, and never what something names', async () => {
    const { core, associationId, exchange, request } = await aFullTrash();
    expect(await core.call('trash.describe', { kind: 'association', id: associationId })).toEqual({
      goes: ['1\u00a0échange'],
      heldBy: ['1\u00a0demande de subvention'],
    });
    expect(await core.envelope('trash.purge', { kind: 'association', id: associationId })).toMatchObject({
      error: { details: { rule: 'still-in-use', names: ['1\u00a0demande de subvention'] } },
    });
    await core.call('trash.purge', { kind: 'grant-request', id: request.id });
    await core.call('trash.purge', { kind: 'association', id: associationId });
    expect(await told(core)).toEqual(['council-item Dénomination d’une voie nouvelle | – | Camille Essai | 29']);
    expect(await core.envelope('associations.get', { id: associationId })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await core.envelope('exchanges.get', { id: exchange.id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    const [purge] = (await core.call('audit.list', { entityId: associationId, page: 1, pageSize: 1 })).entries;
    expect(purge).toMatchObject({ operation: 'trash.purge', label: 'Chorale', before: { removed: true }, after: null });
  });

  it('lets nobody delete for good who may not validate', async () => {
    const { core, exchange } = await aFullTrash();
    await core.call('accounts.add', { login: 'lea', name: 'Léa', role: 'editor', password: 'Cerisier-tordu-88-parapluie' });
    await core.call('vault.unlock', { login: 'lea', password: 'Cerisier-tordu-88-parapluie' });
    expect(await core.envelope('trash.purge', { kind: 'exchange', id: exchange.id })).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  it('empties itself, when the file is opened, of what has been in it for thirty days', async () => {
    const { core } = await aFullTrash();
    await core.call('vault.lock', {});
    core.clock.advance(27 * DAY);
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    await expect.poll(() => told(core)).toHaveLength(3);
    expect(await told(core, 'exchange')).toEqual([]);
    const [line] = (await core.call('audit.list', { page: 1, pageSize: 1 })).entries;
    expect(line).toMatchObject({ operation: 'trash.purgeExpired', entity: 'exchange', label: 'Salle pour le loto', who: 'Camille Essai' });
  });

  it('empties itself when it is looked at, an association after what belongs to it', async () => {
    const { core } = await aFullTrash();
    core.clock.advance(30 * DAY - 1);
    expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 3, kept: 0 });
    expect(await told(core)).toEqual(['association Chorale | – | Camille Essai | 1']);
    core.clock.advance(1);
    expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 1, kept: 0 });
    expect(await told(core)).toEqual([]);
  });

  it('writes nothing when there is nothing to delete', async () => {
    const { core } = await aFullTrash();
    const before = await core.call('audit.verify', {});
    expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 0, kept: 0 });
    expect(await core.call('audit.verify', {})).toEqual(before);
  });
});
