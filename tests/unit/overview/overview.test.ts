import { describe, expect, it } from 'vitest';
import type { ConcernKind } from '#shared/features/overview/contract';
import { civilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, anExchange, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

async function listed(core: TestCore, kind: ConcernKind): Promise<string[]> {
  const { rows, total } = await core.call('overview.list', { kind, page: 1, pageSize: 50 });
  expect(total).toBe(rows.length);
  return rows.map(({ name, detail }) => `${name} | ${detail}`.replace(/[\u00A0\u202F]/g, ' '));
}

async function counts(core: TestCore) {
  const { concerns } = await core.call('overview.get', {});
  return Object.fromEntries(concerns.map(({ kind, count }) => [kind, count]));
}

async function appoint(
  core: TestCore,
  associationId: AssociationId,
  [lastName, role, endsOn]: [string, 'president' | 'treasurer', string | null],
) {
  const person = { civility: 'none', firstName: '', lastName, email: '', phone: '' } as const;
  const { id } = await core.call('mandates.add', { associationId, person, role, startsOn: civilDate('2020-01-01') });
  if (endsOn !== null) await core.call('mandates.end', { id, endsOn: civilDate(endsOn) });
}

describe('what is to be looked at', () => {
  it('names the presidencies that are unknown or vacant, and the functions nobody took up', async () => {
    const core = await createTestCore();
    const create = async (name: string) => (await core.call('associations.create', anAssociation({ name }))).id;
    await create('Judo');
    await appoint(core, await create('Escrime'), ['Martin', 'president', '2026-01-31']);
    const chorale = await create('Chorale');
    await appoint(core, chorale, ['Petit', 'president', null]);
    await appoint(core, chorale, ['Roux', 'treasurer', '2026-02-28']);
    const boules = await create('Boules');
    await appoint(core, boules, ['Blanc', 'president', '2026-02-28']);
    await appoint(core, boules, ['Noir', 'president', null]);
    expect(await listed(core, 'leaders')).toEqual([
      'Chorale | Trésorerie sans successeur',
      'Escrime | Présidence vacante depuis le 31/01/2026',
      'Judo | Présidence inconnue',
    ]);
  });

  it('names those who gave no sign for a year, longest silence first, with their last sign', async () => {
    const core = await createTestCore({ today: '2026-03-31' });
    const create = async (name: string) => (await core.call('associations.create', anAssociation({ name }))).id;
    const note = async (associationId: AssociationId, day: string) =>
      core.call('exchanges.add', { associationId, values: anExchange({ happenedOn: civilDate(day) }) });
    await note(await create('Bavarde'), '2025-03-31');
    await note(await create('Muette'), '2025-03-30');
    await create('Inconnue');
    await core.call('associations.create', anAssociation({ name: 'Dissoute', status: 'dissolved' }));
    const campaign = await core.call('campaigns.create', aCampaign());
    await core.call('grants.add', { campaignId: campaign.id, associationId: await create('Demandeuse'), values: aRequest() });
    expect(await listed(core, 'silent')).toEqual(['Inconnue | Aucun signe connu', 'Muette | Dernier signe le 30/03/2025']);
  });

  it('names first, of those without a republican commitment, the ones that ask for money', async () => {
    const core = await createTestCore();
    const create = async (name: string) => (await core.call('associations.create', anAssociation({ name }))).id;
    await create('Amicale');
    const campaign = await core.call('campaigns.create', aCampaign());
    await core.call('grants.add', { campaignId: campaign.id, associationId: await create('Zumba'), values: aRequest() });
    await core.call('associations.create', anAssociation({ name: 'Judo', republicanCommitmentOn: civilDate('2024-01-01'), siret: '123' }));
    expect(await listed(core, 'commitment')).toEqual([
      'Zumba | Demande en cours : Subventions 2026',
      'Amicale | Aucune demande cette année',
    ]);
    expect(await counts(core)).toEqual({ leaders: 3, commitment: 2, flagged: 1, silent: 2 });
    expect((await core.call('overview.get', {})).lights).toEqual({ green: 0, orange: 0, red: 3 });
  });

  it('asks no commitment of those whom the law deems to have signed it, as the light of their documents', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Croix', publicUtility: true }));
    await core.call('associations.create', anAssociation({ name: 'Judo' }));
    expect(await listed(core, 'commitment')).toEqual(['Judo | Aucune demande cette année']);
    expect(await counts(core)).toMatchObject({ commitment: 1 });
    const filtered = await core.call('associations.list', { commitmentMissing: true, page: 1, pageSize: 10 });
    expect(filtered.rows.map(({ name }) => name)).toEqual(['Judo']);
  });

  it('is nothing in an empty register', async () => {
    const core = await createTestCore();
    expect(await core.call('overview.get', {})).toMatchObject({ associations: 0, concerns: [], byDomain: [], byNeighbourhood: [] });
  });
});

it('the shares of domains and neighbourhoods count the active associations, their members and last year’s money', async () => {
  const core = await createTestCore();
  const judo = await core.call(
    'associations.create',
    anAssociation({ name: 'Judo', domain: 'Sport', neighbourhood: 'Centre', members: 30 }),
  );
  await core.call('associations.create', anAssociation({ name: 'Foot', domain: 'Sport', members: 12 }));
  await core.call('associations.create', anAssociation({ name: 'Chorale', status: 'dormant', domain: 'Culture' }));
  const campaign = await core.call('campaigns.create', aCampaign({ year: 2025, name: 'Subventions 2025' }));
  await core.call('grants.add', { campaignId: campaign.id, associationId: judo.id, values: aRequest({ voted: cents(50_000) }) });
  const { byDomain, byNeighbourhood, associations, year } = await core.call('overview.get', {});
  expect([associations, year]).toEqual([2, 2025]);
  expect(byDomain).toEqual([{ name: 'Sport', associations: 2, members: 42, voted: 50_000, inKind: 0 }]);
  expect(byNeighbourhood).toEqual([
    { name: '', associations: 1, members: 12, voted: 0, inKind: 0 },
    { name: 'Centre', associations: 1, members: 30, voted: 50_000, inKind: 0 },
  ]);
});
