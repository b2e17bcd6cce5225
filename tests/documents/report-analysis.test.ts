import { expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../support/builders';
import { createTestCore } from '../support/test-core';
import { plainText, tableRows, wordErrors } from './word-reading';

test('the analysis of a financial report prints forecast, realisation and share, the gaps and what is left', async () => {
  const core = await createTestCore({ today: '2027-07-10' });
  const { id: associationId } = await core.call('associations.create', anAssociation({ republicanCommitmentOn: civilDate('2022-03-01') }));
  const { id: campaignId } = await core.call('campaigns.create', aCampaign());
  const { id: requestId } = await core.call('grants.add', { campaignId, associationId, values: aRequest({ voted: cents(120_000) }) });
  const { proposal } = await core.call('financialReports.get', { requestId });
  const lines = [
    { line: '601' as const, forecast: cents(200_000), actual: cents(150_000), explanation: 'Matériel prêté & <réparé>' },
    { line: '604' as const, forecast: cents(0), actual: cents(10_000), explanation: '' },
    { line: '74com' as const, forecast: cents(120_000), actual: cents(120_000), explanation: '' },
    { line: '756' as const, forecast: cents(80_000), actual: cents(80_000), explanation: '' },
  ];
  const told = {
    receivedOn: civilDate('2027-06-30'),
    achievement: 'Deux galas',
    excess: 'to-return' as const,
    excessAmount: cents(40_000),
  };
  await core.call('financialReports.save', { requestId, version: 0, values: { ...proposal, ...told, lines } });
  const issued = await core.call('financialReports.issueAnalysis', { requestId });
  expect(issued).toMatchObject({ kind: 'report-analysis', fileName: '2027-07-10-compte-rendu-2026-001.docx' });
  const { bytes } = await core.call('documents.content', { id: issued.id });
  const text = plainText(bytes);
  for (const expected of [
    'Deux galas',
    'Reçu, à contrôler',
    'Matériel prêté & <réparé>',
    'La subvention de 1 200,00 € représente 60 % du total des produits.',
    'À reverser',
    '400,00 €',
    'Les produits dépassent les charges de 400,00 €.',
  ])
    expect(text).toContain(expected);
  const rows = tableRows(bytes);
  const shares = rows.filter(([account]) => account === '601' || account === '604').map((cells) => cells.at(-1)?.replace(/\s/g, ' '));
  expect(shares).toEqual(['', '75 %']);
  expect(await wordErrors(bytes)).toEqual([]);
});
