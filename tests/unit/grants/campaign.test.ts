import { describe, expect, test } from 'vitest';
import { grantWarnings } from '#shared/features/grants/guards';
import { needsAgreement } from '#shared/features/grants/rules';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCampaign, aCouncillor, aGuarded, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const law = lawOn(civilDate('2026-05-28'), LEGAL_CATALOGUE);

async function aCampaignWith(core: TestCore, amounts: readonly Parameters<typeof aRequest>[0][]) {
  const campaign = await core.call('campaigns.create', aCampaign());
  for (const [index, values] of amounts.entries()) {
    const association = await core.call(
      'associations.create',
      anAssociation({ name: `Association ${index + 1}`, republicanCommitmentOn: civilDate('2024-01-15') }),
    );
    await core.call('grants.add', { campaignId: campaign.id, associationId: association.id, values: aRequest(values) });
  }
  return campaign;
}

describe('the legal guards of a request', () => {
  test.each([
    [2_300_000, false],
    [2_300_001, true],
    [0, false],
  ])('%i cents in the year: a convention is required: %s (strictly above 23 000,00 €)', (total, required) => {
    expect(needsAgreement(cents(total), law)).toBe(required);
  });

  test('each warning explains itself with its source', () => {
    const warnings = grantWarnings(
      aGuarded({ yearTotal: cents(2_400_000), hasCommitment: false, hasSiret: false, concerned: ['Odile Vernier', 'Paul Aubry'] }),
      law,
    );
    expect(warnings.map((warning) => warning.kind)).toEqual([
      'commitment-missing',
      'agreement-required',
      'no-siret',
      'councillor-concerned',
    ]);
    expect(warnings.every((warning) => warning.source.length > 10)).toBe(true);
    expect(warnings[3]?.message).toBe('Odile Vernier et Paul Aubry ne doivent prendre part ni au débat ni au vote.');
  });

  test('the article of the award changed on 1 January 2026', () => {
    expect(lawOn(civilDate('2025-12-31'), LEGAL_CATALOGUE)('grant.award.article').value).toBe('L. 2311-7');
    expect(lawOn(civilDate('2026-01-01'), LEGAL_CATALOGUE)('grant.award.article').value).toBe('L. 1612-25');
  });
});

describe('a campaign', () => {
  test('totals are the sums of the lines, and last year stands beside each', async () => {
    const core = await createTestCore();
    const before = await core.call('campaigns.create', aCampaign({ year: 2025, name: 'Subventions 2025' }));
    const now = await aCampaignWith(core, [{ asked: cents(150_050), proposed: cents(100_000) }, { asked: cents(1) }]);
    const { rows } = await core.call('campaigns.table', { id: now.id });
    const [first] = rows;
    if (!first) throw new Error('no row');
    expect((await core.call('campaigns.table', { id: now.id })).campaign.totals.lastYear).toBeNull();
    const lastYear = aRequest({ asked: cents(90_000), proposed: cents(80_000), voted: cents(80_000) });
    await core.call('grants.add', { campaignId: before.id, associationId: first.associationId, values: lastYear });
    const table = await core.call('campaigns.table', { id: now.id });
    expect(table.campaign.totals).toEqual({ requests: 2, asked: 150_051, proposed: 100_000, committee: 0, voted: 0, lastYear: 80_000 });
    expect(table.rows.map((row) => row.lastYear)).toEqual([80_000, null]);
  });

  test('numbers follow each other, and a removed request keeps its own', async () => {
    const core = await createTestCore();
    const campaign = await aCampaignWith(core, [{}, {}]);
    const [, second] = (await core.call('campaigns.table', { id: campaign.id })).rows;
    if (!second) throw new Error('no row');
    await core.call('grants.remove', { id: second.id });
    const association = await core.call('associations.create', anAssociation({ name: 'Tardive' }));
    const third = await core.call('grants.add', { campaignId: campaign.id, associationId: association.id, values: aRequest() });
    const back = await core.call('grants.putBack', { id: second.id });
    expect([third.number, back.number]).toEqual([3, 2]);
  });

  test('a line read by itself is the line of the table', async () => {
    const core = await createTestCore();
    await core.call('sample.fill', {});
    for (const { id } of await core.call('campaigns.list', {})) {
      const { rows } = await core.call('campaigns.table', { id });
      const alone = await Promise.all(rows.map(async (row) => (await core.call('grants.get', { id: row.id })).row));
      expect(alone).toEqual(rows);
    }
  });

  test('going over the envelope warns, and does not forbid', async () => {
    const core = await createTestCore();
    const campaign = await aCampaignWith(core, [{ asked: cents(20_000_000), proposed: cents(10_000_001) }]);
    const { warnings } = await core.call('campaigns.table', { id: campaign.id });
    expect(warnings).toMatchObject([{ kind: 'over-envelope' }]);
    expect(warnings[0]?.message).toContain('0,01');
  });

  test('the proposed amounts become the voted ones in one gesture, told in the journal', async () => {
    const core = await createTestCore();
    const campaign = await aCampaignWith(core, [{ proposed: cents(100) }, { proposed: cents(250) }, {}]);
    expect(await core.call('campaigns.voteAsProposed', { id: campaign.id })).toEqual({ changed: 2, heldBack: [] });
    expect((await core.call('campaigns.table', { id: campaign.id })).campaign.totals.voted).toBe(350);
    const { entries } = await core.call('audit.list', { entityId: campaign.id, page: 1, pageSize: 5 });
    expect(entries[0]?.operation).toBe('campaigns.voteAsProposed');
  });

  test('a councillor who presides over the association is named on its line, while the mandate is held', async () => {
    const core = await createTestCore();
    const campaign = await aCampaignWith(core, [{}]);
    const [row] = (await core.call('campaigns.table', { id: campaign.id })).rows;
    if (!row) throw new Error('no row');
    const { person } = await core.call('councillors.create', aCouncillor());
    const held = { associationId: row.associationId, person: { id: person.id }, role: 'president' as const };
    const later = await core.call('mandates.add', { ...held, startsOn: civilDate('2026-04-01') });
    const concerns = async () =>
      (await core.call('campaigns.table', { id: campaign.id })).rows[0]?.warnings.filter(({ kind }) => kind === 'councillor-concerned')
        .length;
    expect(await concerns()).toBe(0);
    await core.call('mandates.remove', { id: later.id });
    const mandate = await core.call('mandates.add', { ...held, startsOn: civilDate('2024-01-10') });
    expect(await concerns()).toBe(1);
    await core.call('mandates.end', { id: mandate.id, endsOn: civilDate('2026-03-30') });
    expect(await concerns()).toBe(0);
  });

  test('a councillor is told to stay out until the council has decided, not for ever after', async () => {
    const core = await createTestCore();
    await core.call('sample.fill', {});
    const named = await Promise.all(
      (await core.call('campaigns.list', {})).map(async ({ id }) => {
        const { rows } = await core.call('campaigns.table', { id });
        return rows.filter(({ warnings }) => warnings.some(({ kind }) => kind === 'councillor-concerned')).map(({ outcome }) => outcome);
      }),
    );
    expect(named[0]?.length).toBeGreaterThan(0);
    expect(new Set(named.flat())).toEqual(new Set([null]));
  });

  test('a closing date before the opening is refused', async () => {
    const core = await createTestCore();
    const reversed = aCampaign({ opensOn: civilDate('2026-02-01'), closesOn: civilDate('2026-01-31') });
    await expect(core.call('campaigns.create', reversed)).rejects.toMatchObject({
      failure: { details: { rule: 'campaign-dates-out-of-order' } },
    });
  });

  test('an association in the trash asks for nothing, neither anew nor again', async () => {
    const core = await createTestCore();
    const campaign = await core.call('campaigns.create', aCampaign());
    const { id: associationId } = await core.call('associations.create', anAssociation());
    const request = await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() });
    await core.call('grants.remove', { id: request.id });
    await core.call('associations.archive', { id: associationId });
    const gone = { failure: { code: 'NOT_FOUND', details: { entity: 'association' } } };
    await expect(core.call('grants.putBack', { id: request.id })).rejects.toMatchObject(gone);
    await expect(core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() })).rejects.toMatchObject(gone);
    expect((await core.call('campaigns.table', { id: campaign.id })).rows).toEqual([]);
  });

  test('an association with a request in a campaign does not go to the trash', async () => {
    const core = await createTestCore();
    const campaign = await aCampaignWith(core, [{}]);
    const [row] = (await core.call('campaigns.table', { id: campaign.id })).rows;
    if (!row) throw new Error('no row');
    await expect(core.call('associations.archive', { id: row.associationId })).rejects.toMatchObject({
      failure: { details: { rule: 'association-in-use', requests: 1 } },
    });
  });
});

describe('persons', () => {
  test('somebody who presides over an association and sits on the council is one person', async () => {
    const core = await createTestCore();
    const association = await core.call('associations.create', anAssociation());
    const person = { civility: 'madam' as const, firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' };
    await core.call('mandates.add', { associationId: association.id, person, role: 'treasurer', startsOn: null });
    const councillor = await core.call('councillors.create', aCouncillor());
    expect(councillor.interests).toMatchObject([{ associationName: association.name, role: 'treasurer' }]);
    const found = await core.call('people.search', { search: 'vern' });
    expect(found).toMatchObject([{ lastName: 'Vernier', isCouncillor: true }]);
  });
});
