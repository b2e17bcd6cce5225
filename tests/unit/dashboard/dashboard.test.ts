import { describe, expect, it } from 'vitest';
import type { WorkItem } from '#shared/features/dashboard/contract';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCouncillor, aRequest, anAssociation, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { openCampaign, setSession } from '../council/council-town';

/** A town with a mayor, one association and nothing to do. */
async function aQuietTown(today: string): Promise<TestCore> {
  const core = await createTestCore({ today });
  const town = await core.call('town.get', {});
  await core.call('town.update', { ...town, mayorName: 'Jeanne Exemple' });
  await core.call('associations.create', anAssociation());
  return core;
}

async function work(core: TestCore): Promise<string[]> {
  const { work: items } = await core.call('dashboard.get', {});
  return items.map(told);
}

function told({ urgency, title, dueOn }: WorkItem): string {
  return `${urgency} | ${title.replace(/[\u00A0\u202F]/g, ' ')} | ${dueOn ?? '–'}`;
}

/** Writes an affair that misses nothing. */
async function addWholeItem(core: TestCore, sessionId: Awaited<ReturnType<typeof setSession>>['id']): Promise<void> {
  const [known] = await core.call('councillors.list', {});
  const { id: rapporteurId } = known ?? (await core.call('councillors.create', aCouncillor()));
  const values = anItem({ rapporteurId, context: 'Contexte.', proposal: 'Proposition.', decision: 'd’approuver' });
  await core.call('items.add', { sessionId, values });
}

describe('the work list of a new file', () => {
  it('starts with the mayor’s name and the import of the register', async () => {
    const core = await createTestCore();
    expect(await work(core)).toEqual(['next | Indiquer le nom du maire | –', 'next | Importer la liste des associations | –']);
    const { work: items } = await core.call('dashboard.get', {});
    expect(items.map(({ target }) => target.screen)).toEqual(['town', 'associations-import']);
  });

  it('is empty in a town where all is done', async () => {
    expect(await work(await aQuietTown('2026-09-14'))).toEqual([]);
  });
});

describe('the work list of the council', () => {
  // 14 September 2026 is a Monday; the convocation of 24 September must leave on Friday 18.
  it.each([
    ['2026-09-14', ['week | Envoyer la convocation : conseil du 24 septembre 2026 | 2026-09-18']],
    ['2026-09-18', ['week | Envoyer la convocation : conseil du 24 septembre 2026 | 2026-09-18']],
    ['2026-09-13', ['next | Envoyer la convocation : conseil du 24 septembre 2026 | 2026-09-18']],
    ['2026-09-19', ['late | Convocation en retard : conseil du 24 septembre 2026 | 2026-09-18']],
    ['2026-09-24', ['late | Convocation en retard : conseil du 24 septembre 2026 | 2026-09-18']],
    ['2026-09-25', ['next | Suites à donner : conseil du 24 septembre 2026 | 2026-10-01']],
    ['2026-08-01', []],
  ])('on %s holds %j', async (today, expected) => {
    const core = await aQuietTown(today);
    const { id } = await setSession(core);
    await addWholeItem(core, id);
    expect(await work(core)).toEqual(expected);
  });

  it('ends its week on Sunday', async () => {
    const core = await aQuietTown('2026-09-14');
    for (const day of ['2026-09-26', '2026-09-27']) {
      const { id } = await setSession(core, { meetsOn: civilDate(day) });
      await addWholeItem(core, id);
    }
    expect(await work(core)).toEqual([
      'week | Envoyer la convocation : conseil du 26 septembre 2026 | 2026-09-20',
      'next | Envoyer la convocation : conseil du 27 septembre 2026 | 2026-09-21',
    ]);
  });

  it('says that a convocation left too late, and nothing of one that left in time', async () => {
    const core = await aQuietTown('2026-09-20');
    const late = await setSession(core, { convocationSentOn: civilDate('2026-09-19') });
    await addWholeItem(core, late.id);
    const fine = await setSession(core, { meetsOn: civilDate('2026-09-28'), convocationSentOn: civilDate('2026-09-19') });
    await addWholeItem(core, fine.id);
    expect(await work(core)).toEqual(['late | Convocation envoyée trop tard : conseil du 24 septembre 2026 | 2026-09-18']);
  });

  it('asks for a dossier that misses something within three weeks, due with the convocation', async () => {
    const core = await aQuietTown('2026-09-03');
    const { id } = await setSession(core);
    await core.call('items.add', { sessionId: id, values: anItem() });
    await setSession(core, { meetsOn: civilDate('2026-10-15') });
    const { work: items } = await core.call('dashboard.get', {});
    expect(items.map(told)).toEqual([
      'next | Envoyer la convocation : conseil du 24 septembre 2026 | 2026-09-18',
      'next | Compléter le dossier : conseil du 24 septembre 2026 | 2026-09-18',
    ]);
    expect(items[1]?.detail.replace(/[\u00A0\u202F]/g, ' ')).toBe('Affaire n° 1 : le rapporteur reste à choisir. Et 3 autres points.');
    expect(items[1]?.target).toEqual({ screen: 'session', id });
  });
});

describe('the work list of the grants', () => {
  const campaign = { opensOn: civilDate('2025-11-01'), closesOn: civilDate('2026-01-31'), committeeOn: civilDate('2026-03-10') };

  it.each([
    ['2025-10-31', []],
    ['2025-12-01', ['next | Enregistrer les demandes : Subventions 2026 | 2026-01-31']],
    ['2026-01-31', ['week | Enregistrer les demandes : Subventions 2026 | 2026-01-31']],
    ['2026-02-20', []],
    ['2026-02-25', ['next | Proposer un montant pour 1 demande : Subventions 2026 | 2026-03-10']],
    ['2026-03-09', ['week | Proposer un montant pour 1 demande : Subventions 2026 | 2026-03-10']],
    ['2026-03-11', ['late | Proposer un montant pour 1 demande : Subventions 2026 | 2026-03-10']],
  ])('on %s holds %j', async (today, expected) => {
    const core = await aQuietTown(today);
    await openCampaign(core, { Judo: {}, Chorale: { proposed: cents(0) } }, { campaign });
    expect(await work(core)).toEqual(expected);
  });

  it('only announces the committee when every request has its amount', async () => {
    const core = await aQuietTown('2026-03-09');
    await openCampaign(core, { Judo: { proposed: cents(50_000) } }, { campaign });
    expect(await work(core)).toEqual(['week | Préparer la commission : Subventions 2026 | 2026-03-10']);
  });
});

it('the work list puts what is late first, then by date, and what has no date last', async () => {
  const core = await createTestCore({ today: '2026-03-11' });
  await core.call('associations.create', anAssociation({ name: 'Judo', siret: '123' }));
  await openCampaign(core, { Chorale: {} });
  const { id } = await setSession(core, { meetsOn: civilDate('2026-03-26') });
  await core.call('items.add', { sessionId: id, values: anItem() });
  expect(await work(core)).toEqual([
    'late | Proposer un montant pour 1 demande : Subventions 2026 | 2026-03-10',
    'next | Envoyer la convocation : conseil du 26 mars 2026 | 2026-03-20',
    'next | Compléter le dossier : conseil du 26 mars 2026 | 2026-03-20',
    'next | Indiquer le nom du maire | –',
    'next | Vérifier 1 association | –',
  ]);
});

describe('the key figures', () => {
  it('are those of this year’s campaign, by domain, largest request first, beside last year’s votes', async () => {
    const core = await createTestCore({ today: '2026-03-11' });
    const sport = await core.call('associations.create', anAssociation({ name: 'Judo', domain: 'Sport' }));
    const culture = await core.call('associations.create', anAssociation({ name: 'Chorale', domain: 'Culture' }));
    const bare = await core.call('associations.create', anAssociation({ name: 'Amicale' }));
    const before = await openCampaign(core, {}, { campaign: { year: 2025, name: 'Subventions 2025' } });
    const now = await openCampaign(core, {});
    await openCampaign(core, {}, { campaign: { year: 2027, name: 'Subventions 2027' } });
    const add = (campaignId: typeof now.id, associationId: typeof sport.id, values: Parameters<typeof aRequest>[0]) =>
      core.call('grants.add', { campaignId, associationId, values: aRequest(values) });
    await add(before.id, culture.id, { asked: cents(90_000), voted: cents(70_000) });
    await add(now.id, culture.id, { asked: cents(100_000), proposed: cents(80_000) });
    await add(now.id, sport.id, { asked: cents(300_000) });
    await add(before.id, bare.id, { asked: cents(10_000), voted: cents(5_000) });
    const withdrawn = await add(now.id, bare.id, { asked: cents(999_900) });
    await core.call('grants.remove', { id: withdrawn.id });
    const { campaign, associations } = await core.call('dashboard.get', {});
    expect(associations).toBe(3);
    expect(campaign).toMatchObject({
      name: 'Subventions 2026',
      requests: 2,
      asked: 400_000,
      proposed: 80_000,
      voted: 0,
      envelope: 10_000_000,
    });
    expect(campaign?.byDomain).toEqual([
      { domain: 'Sport', asked: 300_000, proposed: 0, lastYear: 0 },
      { domain: 'Culture', asked: 100_000, proposed: 80_000, lastYear: 70_000 },
      { domain: 'Sans domaine', asked: 0, proposed: 0, lastYear: 5_000 },
    ]);
  });

  it('are those of the last campaign when this year has none, and of none at first', async () => {
    const core = await createTestCore({ today: '2029-03-11' });
    expect(await core.call('dashboard.get', {})).toMatchObject({ campaign: null, nextSession: null, today: '2029-03-11' });
    await openCampaign(core, {});
    expect((await core.call('dashboard.get', {})).campaign?.name).toBe('Subventions 2026');
  });

  it('name the next session, today’s included', async () => {
    const core = await createTestCore({ today: '2026-09-24' });
    await setSession(core, { meetsOn: civilDate('2026-12-17') });
    const { id } = await setSession(core);
    await setSession(core, { meetsOn: civilDate('2026-09-23') });
    await core.call('items.add', { sessionId: id, values: anItem() });
    expect((await core.call('dashboard.get', {})).nextSession).toEqual({
      id,
      meetsOn: '2026-09-24',
      items: 1,
      latestSendDate: '2026-09-18',
    });
  });
});
