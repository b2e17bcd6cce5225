import { describe, expect, test } from 'vitest';
import { BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import type { DossierInput } from '#shared/features/grant-dossiers/model';
import { dossierFindings } from '#shared/features/grant-dossiers/findings';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import type { AssociationId, CampaignId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

async function aTown() {
  const core = await createTestCore({ today: '2027-02-01' });
  const { id: associationId } = await core.call(
    'associations.create',
    anAssociation({ members: 42, siret: '73282932000074', republicanCommitmentOn: civilDate('2022-03-01') }),
  );
  const { id: campaignId } = await core.call('campaigns.create', aCampaign({ year: 2026 }));
  const { id: requestId } = await core.call('grants.add', { campaignId, associationId, values: aRequest() });
  return { core, associationId, campaignId, requestId };
}

function next(core: TestCore): Promise<{ id: CampaignId }> {
  return core.call('campaigns.create', aCampaign({ year: 2027, name: 'Subventions 2027' }));
}

const WHOLE: Partial<DossierInput> = {
  scope: 'projects',
  contactName: 'Zénaïde Quatrelivres',
  budget: { '604': cents(500_000), '74com': cents(200_000), '756': cents(300_000) },
  projects: [
    { ...BLANK_PROJECT, title: 'Gala', asked: cents(150_000), budget: { '601': cents(150_000), '74com': cents(150_000) } },
    { ...BLANK_PROJECT, title: 'Stage', asked: cents(50_000), budget: { '601': cents(50_000), '74com': cents(50_000) } },
  ],
};

async function saved(town: Awaited<ReturnType<typeof aTown>>, values: Partial<DossierInput> = WHOLE, asked = 200_000) {
  const { core, requestId } = town;
  const { proposal, dossier, asked: askedBefore } = await core.call('grantDossiers.get', { requestId });
  return core.call('grantDossiers.save', {
    requestId,
    version: dossier?.version ?? 0,
    askedBefore,
    asked: cents(asked),
    values: { ...proposal, ...values },
  });
}

const lastSeq = async (core: TestCore) => (await core.call('history.list', {}))[0]?.seq ?? 0;

describe('the content of a request', () => {
  test('starts from what the association’s file knows', async () => {
    const { core, requestId } = await aTown();
    const file = await core.call('grantDossiers.get', { requestId });
    expect(file).toMatchObject({ dossier: null, last: null, asked: 120_000, known: { members: 42, siret: '73282932000074' } });
    expect(file.proposal).toMatchObject({ frequency: 'first', exerciseEndsOn: '2026-12-31', attestsCommitment: true });
  });

  test('is saved whole in one go, with the amount asked, and read back the same', async () => {
    const town = await aTown();
    const file = await saved(town);
    expect(file).toMatchObject({ asked: 200_000, dossier: { version: 1, contactName: 'Zénaïde Quatrelivres' } });
    expect(file.dossier?.projects.map(({ title, budget }) => [title, budget])).toEqual([
      ['Gala', { '601': 150_000, '74com': 150_000 }],
      ['Stage', { '601': 50_000, '74com': 50_000 }],
    ]);
    expect(await town.core.call('grants.get', { id: town.requestId })).toMatchObject({ row: { asked: 200_000 } });
    expect(await saved(town, { projects: [] })).toMatchObject({ dossier: { version: 2, projects: [] } });
  });

  test('is refused when the dossier or the amount changed meanwhile, and nothing is half saved', async () => {
    const town = await aTown();
    await saved(town);
    const { core, requestId } = town;
    const values = { ...(await core.call('grantDossiers.get', { requestId })).proposal };
    const again = (version: number, askedBefore: number) =>
      core.call('grantDossiers.save', { requestId, version, askedBefore: cents(askedBefore), asked: cents(1), values });
    await expect(again(0, 200_000)).rejects.toMatchObject({
      failure: { details: { rule: 'changed-meanwhile', entity: 'grant-dossier' } },
    });
    await expect(again(1, 199_999)).rejects.toMatchObject({
      failure: { details: { rule: 'changed-meanwhile', entity: 'grant-request' } },
    });
    expect(await core.call('grantDossiers.get', { requestId })).toMatchObject({ asked: 200_000, dossier: { version: 1 } });
  });

  test('is undone in one gesture with the amount, and done again', async () => {
    const town = await aTown();
    await saved(town);
    const { core, requestId } = town;
    await core.call('history.undo', { seq: await lastSeq(core) });
    expect(await core.call('grantDossiers.get', { requestId })).toMatchObject({ asked: 120_000, dossier: null });
    await core.call('history.undo', { seq: await lastSeq(core) });
    expect(await core.call('grantDossiers.get', { requestId })).toMatchObject({
      asked: 200_000,
      dossier: { projects: [{ title: 'Gala' }, { title: 'Stage' }] },
    });
  });

  test('a line that the form does not have, or an amount below zero, is refused', async () => {
    const town = await aTown();
    const { proposal } = await town.core.call('grantDossiers.get', { requestId: town.requestId });
    const save = (budget: unknown) =>
      town.core.envelope('grantDossiers.save', {
        requestId: town.requestId,
        version: 0,
        askedBefore: 120_000,
        asked: 0,
        values: { ...proposal, budget },
      });
    expect(await save({ '999': 100 })).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    expect(await save({ '604': -1 })).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    expect(await save({ '604': 100.5 })).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
  });

  test('a request that is closed keeps the amount asked', async () => {
    const town = await aTown();
    const { core, requestId } = town;
    await core.call('grants.close', { id: requestId, version: 1, as: 'withdrawn', reason: 'Projet abandonné' });
    await expect(saved(town)).rejects.toMatchObject({ failure: { details: { rule: 'request-closed' } } });
  });

  test('goes for good with a request deleted from the trash, and a request with a dossier is not un-added unawares', async () => {
    const town = await aTown();
    const { core, requestId } = town;
    await core.call('history.list', {});
    const [added] = (await core.call('history.list', {})).filter(({ operation }) => operation === 'grants.add');
    await saved(town, WHOLE, 120_000);
    await expect(core.call('history.undo', { seq: added?.seq ?? 0 })).rejects.toMatchObject({
      failure: { details: { rule: 'still-in-use' } },
    });
    await core.call('grants.remove', { id: requestId });
    await core.call('trash.purge', { kind: 'grant-request', id: requestId });
    await expect(core.call('grantDossiers.get', { requestId })).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
  });
});

describe('a renewal', () => {
  test('is listed until it has asked, and carries the whole dossier with the differences only to type', async () => {
    const town = await aTown();
    await saved(town);
    const { core, associationId } = town;
    const { id: campaignId } = await next(core);
    expect(await core.call('grantDossiers.renewable', { campaignId })).toMatchObject([{ associationId, asked: 200_000, hasDossier: true }]);
    const file = await core.call('grantDossiers.startRenewal', {
      campaignId,
      associationId,
      asked: cents(210_000),
      receivedOn: civilDate('2027-01-15'),
    });
    expect(file).toMatchObject({ asked: 210_000, purpose: 'Fonctionnement 2027', year: 2027, last: { year: 2026, asked: 200_000 } });
    expect(file.dossier).toMatchObject({
      frequency: 'renewal',
      exerciseEndsOn: '2027-12-31',
      attestsUpToDate: false,
      projects: [{ title: 'Gala' }, { title: 'Stage' }],
    });
    expect(await core.call('grantDossiers.renewable', { campaignId })).toEqual([]);
  });

  test.each([210_000, 200_000, 123_456, 0])('asking %i, has its town line follow, without a finding', async (asked) => {
    const town = await aTown();
    await saved(town);
    const { core, associationId } = town;
    const { id: campaignId } = await next(core);
    const file = await core.call('grantDossiers.startRenewal', { campaignId, associationId, asked: cents(asked), receivedOn: null });
    const dossier = file.dossier ?? expect.unreachable('a dossier is expected');
    const law = lawOn(civilDate('2027-01-15'), LEGAL_CATALOGUE);
    const kinds = dossierFindings(dossier, { asked: file.asked, law }).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('town-line') || kind === 'asked-by-project')).toEqual([]);
    expect(dossier.projects.reduce((sum, project) => sum + (project.asked ?? 0), 0)).toBe(asked);
  });

  test('is undone in one gesture, request and dossier', async () => {
    const town = await aTown();
    await saved(town);
    const { core, associationId } = town;
    const { id: campaignId } = await next(core);
    await core.call('grantDossiers.startRenewal', { campaignId, associationId, asked: null, receivedOn: null });
    await core.call('history.undo', { seq: await lastSeq(core) });
    expect((await core.call('campaigns.table', { id: campaignId })).rows).toEqual([]);
    expect(await core.call('grantDossiers.renewable', { campaignId })).toHaveLength(1);
  });

  test('without a dossier last year carries the purpose and the amount; without a request there is nothing to renew', async () => {
    const { core, associationId } = await aTown();
    const { id: campaignId } = await next(core);
    const file = await core.call('grantDossiers.startRenewal', { campaignId, associationId, asked: null, receivedOn: null });
    expect(file).toMatchObject({ asked: 120_000, last: null, dossier: { frequency: 'renewal', budget: {} } });
    const { id: other } = await core.call('associations.create', anAssociation({ name: 'Nouvelle' }));
    const start = (id: AssociationId) =>
      core.call('grantDossiers.startRenewal', { campaignId, associationId: id, asked: null, receivedOn: null });
    await expect(start(other)).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
  });
});

describe('what the guards of grants read in a budget', () => {
  test.each([
    ['half of the products exactly', 400_000, 200_000, []],
    ['a cent above half', 399_999, 200_000, ['budget-annex']],
  ] as const)('%s', async (...[, products, asked, expected]) => {
    const town = await aTown();
    await saved(
      town,
      { scope: 'general', budget: { '74com': cents(asked), '756': cents(products - asked), insufprevisionnel: cents(999) } },
      asked,
    );
    const { row } = await town.core.call('grants.get', { id: town.requestId });
    expect(row.warnings.map(({ kind }) => kind)).toEqual(expected);
  });

  test.each([
    ['153 000,00 € of public money', 15_300_000, false],
    ['153 000,01 €', 15_300_001, true],
  ] as const)('%s', async (...[, publicFunds, told]) => {
    const town = await aTown();
    await saved(town, { scope: 'general', budget: { '74etat': cents(publicFunds), '74aidespriv': cents(50_000_000) } }, 120_000);
    const { row } = await town.core.call('grants.get', { id: town.requestId });
    expect(row.warnings.some(({ kind }) => kind === 'public-total')).toBe(told);
  });
});
