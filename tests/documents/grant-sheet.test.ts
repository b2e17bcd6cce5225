import { expect, test } from 'vitest';
import { BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../support/builders';
import { createTestCore } from '../support/test-core';
import { plainText, wordErrors } from './word-reading';

async function aDossier() {
  const core = await createTestCore({ today: '2026-09-10' });
  const { id: associationId } = await core.call(
    'associations.create',
    anAssociation({ siret: '73282932000074', members: 42, address: '12, rue du Carreau', postalCode: '54800', city: 'Jarny' }),
  );
  const { id: before } = await core.call('campaigns.create', aCampaign({ year: 2025, name: 'Subventions 2025' }));
  await core.call('grants.add', { campaignId: before, associationId, values: aRequest({ purpose: 'Fonctionnement 2025', voted: null }) });
  const { id: campaignId } = await core.call('campaigns.create', aCampaign());
  const { id: requestId } = await core.call('grants.add', { campaignId, associationId, values: aRequest() });
  const { proposal, asked } = await core.call('grantDossiers.get', { requestId });
  const project = {
    ...BLANK_PROJECT,
    title: 'Gala d’hiver',
    objectives: 'Réunir les musiciens & leurs familles <tous>',
    beneficiaryCount: 1200,
    fullTimeEquivalents: 50,
    startsOn: civilDate('2026-11-01'),
    endsOn: civilDate('2026-12-31'),
    asked: cents(120_000),
    budget: { '601': cents(400_000), '74com': cents(120_000), '756': cents(280_050), '864': cents(10_000), '870': cents(10_000) },
  };
  await core.call('grantDossiers.save', {
    requestId,
    version: 0,
    askedBefore: asked,
    asked,
    values: {
      ...proposal,
      scope: 'projects',
      contactName: 'Zénaïde Quatrelivres',
      budget: { '604': cents(900_000), '74com': cents(120_000), '756': cents(780_000) },
      projects: [project],
    },
  });
  return { core, requestId, associationId };
}

test('the sheet of a request says who asks, what for, with which budgets, and what does not hold', async () => {
  const { core, requestId, associationId } = await aDossier();
  const issued = await core.call('grantDossiers.issueSheet', { requestId });
  expect(issued).toMatchObject({ kind: 'grant-sheet', version: 1, fileName: '2026-09-10-demande-2026-001.docx' });
  const { bytes } = await core.call('documents.content', { id: issued.id });
  const text = plainText(bytes);
  for (const expected of [
    'Harmonie des mineurs',
    'Gala d’hiver',
    'Réunir les musiciens & leurs familles <tous>',
    'Zénaïde Quatrelivres',
    '732 829 320 00074',
    '1 200,00 €',
    'Total des charges',
    '74 – Subventions d’exploitation',
    'Personnel bénévole',
    'représente 30 % du total des produits du projet',
    'Budget déséquilibré',
    'Fonctionnement 2025',
  ])
    expect(text).toContain(expected);
  expect(await wordErrors(bytes)).toEqual([]);
  expect(await core.call('documents.ofAssociation', { associationId })).toMatchObject([{ kind: 'grant-sheet' }]);
  expect(await core.call('grantDossiers.issueSheet', { requestId })).toMatchObject({ version: 2 });
});
