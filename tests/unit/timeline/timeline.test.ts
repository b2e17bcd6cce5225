import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#shared/features/timeline/contract';
import { civilDate, isoDateOf } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { dayAt } from '../../../src/main/features/timeline/report-branches';
import { openEncryptedMemory } from './sqlite-of-the-file';
import { aCampaign, anAssociation, anExchange, aRequest, aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

/** A choir founded in 1987 that asked, was heard, wrote and changed president. */
async function aChoirWithAHistory(): Promise<{ core: TestCore; associationId: AssociationId }> {
  const core = await createTestCore({ today: '2026-10-15' });
  const { id: associationId } = await core.call(
    'associations.create',
    anAssociation({
      republicanCommitmentOn: civilDate('2024-01-15'),
      name: 'Chorale',
      foundedOn: civilDate('1987-05-04'),
      approvals: [{ kind: 'Jeunesse et éducation populaire', authority: 'DRAJES', grantedOn: civilDate('2001-02-03') }],
    }),
  );
  const person = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' } as const;
  const { id } = await core.call('mandates.add', { associationId, person, role: 'president', startsOn: civilDate('2020-01-10') });
  await core.call('mandates.end', { id, endsOn: civilDate('2026-01-09') });
  const campaign = await core.call('campaigns.create', aCampaign());
  const values = aRequest({ receivedOn: civilDate('2026-01-20'), proposed: cents(100_000), voted: cents(90_000) });
  await core.call('grants.add', { campaignId: campaign.id, associationId, values });
  const session = await core.call('sessions.create', aSession());
  await core.call('items.addGrants', { sessionId: session.id, campaignId: campaign.id });
  await core.call('exchanges.add', { associationId, values: anExchange() });
  return { core, associationId };
}

function told({ on, kind, title, detail }: TimelineEvent): string {
  return `${on} ${kind} | ${title} | ${detail}`.replace(/[\u00A0\u202F]/g, ' ');
}

describe('the history of an association', () => {
  it('tells in one list what every feature knows of it, newest first', async () => {
    const { core, associationId } = await aChoirWithAHistory();
    const { events, total, counts } = await core.call('timeline.ofAssociation', { associationId, page: 1, pageSize: 50 });
    expect(events.map(told)).toEqual([
      '2026-09-24 decision | Conseil municipal : Attribution d’une subvention à l’association « Chorale » – exercice 2026 | Fonctionnement 2026, 900,00 € votés',
      '2026-03-02 exchange | Appel : Salle pour le loto | ',
      '2026-01-20 grant | Demande de subvention : Fonctionnement 2026 | Subventions 2026, 1 200,00 € demandés, 900,00 € votés',
      '2026-01-09 mandate | Présidence : fin de mandat d’Odile Vernier | ',
      '2024-01-15 identity | Contrat d’engagement républicain souscrit | ',
      '2020-01-10 mandate | Présidence : prise de fonction d’Odile Vernier | ',
      '2001-02-03 identity | Agrément : Jeunesse et éducation populaire | DRAJES',
      '1987-05-04 identity | Création de l’association | ',
    ]);
    expect(total).toBe(8);
    expect(counts).toEqual([
      { kind: 'exchange', count: 1 },
      { kind: 'grant', count: 1 },
      { kind: 'decision', count: 1 },
      { kind: 'mandate', count: 2 },
      { kind: 'identity', count: 3 },
    ]);
  });

  it('is narrowed by kinds and read page after page without a hole or a repeat', async () => {
    const { core, associationId } = await aChoirWithAHistory();
    const all = await core.call('timeline.ofAssociation', { associationId, page: 1, pageSize: 50 });
    const pages = await Promise.all([1, 2, 3, 4].map((page) => core.call('timeline.ofAssociation', { associationId, page, pageSize: 2 })));
    expect(pages.flatMap(({ events }) => events)).toEqual(all.events);
    const narrowed = await core.call('timeline.ofAssociation', { associationId, kinds: ['mandate', 'grant'], page: 1, pageSize: 50 });
    expect(narrowed.events.map(({ kind }) => kind)).toEqual(['grant', 'mandate', 'mandate']);
    expect(narrowed.total).toBe(3);
    expect(narrowed.counts).toEqual(all.counts);
  });

  it('knows nothing of another association, nor of what is in the trash', async () => {
    const { core, associationId } = await aChoirWithAHistory();
    const { id: other } = await core.call('associations.create', anAssociation({ name: 'Judo' }));
    expect(await core.call('timeline.ofAssociation', { associationId: other, page: 1, pageSize: 50 })).toEqual({
      events: [],
      total: 0,
      counts: [],
    });
    const [exchange] = (await core.call('exchanges.ofAssociation', { associationId, page: 1, pageSize: 1 })).exchanges;
    await core.call('exchanges.remove', { id: exchange?.id ?? '' });
    const { counts } = await core.call('timeline.ofAssociation', { associationId, page: 1, pageSize: 50 });
    expect(counts.some(({ kind }) => kind === 'exchange')).toBe(false);
  });

  it('says of a session still to come that the request is on its agenda', async () => {
    const { core, associationId } = await aChoirWithAHistory();
    const campaign = await core.call('campaigns.create', aCampaign({ year: 2027, name: 'Subventions 2027' }));
    await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() });
    const session = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-12-17') }));
    await core.call('items.addGrants', { sessionId: session.id, campaignId: campaign.id });
    const { events } = await core.call('timeline.ofAssociation', { associationId, kinds: ['decision'], page: 1, pageSize: 50 });
    expect(events[0]).toMatchObject({ on: '2026-12-17', target: { screen: 'session', id: session.id } });
    expect(events[0]?.title).toMatch(/^À l’ordre du jour du conseil/);
    expect(events[0]?.detail).toMatch(/montant non arrêté$/);
  });
});

it('the database and the program agree on the civil day in France of any instant', () => {
  const sqlite = openEncryptedMemory();
  const day = sqlite.prepare(`SELECT ${dayAt('@ms')}`).pluck();
  const instants = fc.integer({ min: Date.parse('1997-01-01T00:00:00Z'), max: Date.parse('2100-01-01T00:00:00Z') });
  const changes = fc
    .record({ year: fc.integer({ min: 1997, max: 2099 }), month: fc.constantFrom(2, 9), hours: fc.integer({ min: 0, max: 24 * 8 }) })
    .map(({ year, month, hours }) => Date.UTC(year, month, 24, hours));
  fc.assert(
    fc.property(fc.oneof(instants, changes), (ms) => day.get({ ms }) === isoDateOf(ms)),
    { numRuns: 500 },
  );
});
