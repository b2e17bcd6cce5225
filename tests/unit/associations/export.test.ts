import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeField } from '#shared/features/associations/cell-codec';
import { AssociationInput } from '#shared/features/associations/model';
import type { RegisterColumn } from '#shared/features/associations/register';
import { columnTitle } from '#shared/features/associations/words';
import { civilDate } from '#shared/kernel/dates';
import { cellText, type Cell } from '../../../src/main/spreadsheets/cell';
import { guessDelimiter } from '../../../src/main/spreadsheets/delimiter';
import { readCsv } from '../../../src/main/spreadsheets/read-csv';
import { readXlsx } from '../../../src/main/spreadsheets/read-xlsx';
import { openText, sampleOf } from '../../../src/main/spreadsheets/decode-text';
import { anyAssociation } from '../../support/any-association';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

const FIELDS = AssociationInput.keyof().options;
const calm = { signal: new AbortController().signal, progress: () => undefined };

async function cellsOf(bytes: Uint8Array, format: 'xlsx' | 'csv'): Promise<readonly (readonly Cell[])[]> {
  if (format === 'xlsx') return (await readXlsx(Buffer.from(bytes), undefined, calm)).rows;
  const file = openText(Buffer.from(bytes));
  expect(guessDelimiter(sampleOf(file))).toBe(';');
  const rows: (readonly Cell[])[] = [];
  await readCsv(file, ';', { work: calm, taker: { take: (row) => void rows.push(row) } });
  return rows;
}

describe('the register as a spreadsheet', () => {
  test.each(['xlsx', 'csv'] as const)('every field of any association comes back from its .%s cell', async (format) => {
    const core = await createTestCore();
    const sent = fc.sample(anyAssociation, { numRuns: 60, seed: 5 });
    for (const values of sent) await core.call('associations.create', values);
    const { bytes, fileName } = await core.call('associations.export', { request: {}, columns: FIELDS, format });
    expect(fileName).toBe(`associations-2026-03-31.${format}`);
    const [titles, ...lines] = await cellsOf(bytes, format);
    expect(titles).toEqual(FIELDS.map((field) => columnTitle(field, 2026)));
    const back = lines.map((line) => Object.fromEntries(FIELDS.map((field, rank) => [field, decodeField(field, cellText(line[rank]))])));
    const byJson = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted();
    expect(byJson(back)).toEqual(byJson(sent.map((values) => Object.fromEntries(FIELDS.map((field) => [field, values[field]])))));
  });

  test('a text file holds nothing that a spreadsheet would run, and days and amounts as the French write them', async () => {
    const core = await createTestCore();
    const created = await core.call(
      'associations.create',
      anAssociation({
        name: '=HYPERLINK("http://ailleurs")',
        phone: '+352621123456',
        foundedOn: civilDate('1898-05-12'),
        postalCode: '01000',
      }),
    );
    const campaign = await core.call('campaigns.create', aCampaign());
    await core.call('grants.add', { campaignId: campaign.id, associationId: created.id, values: aRequest() });
    const columns: RegisterColumn[] = ['name', 'phone', 'foundedOn', 'postalCode', 'asked', 'voted'];
    const { bytes } = await core.call('associations.export', { request: {}, columns, format: 'csv' });
    expect(new TextDecoder().decode(bytes).split('\r\n').slice(0, 2)).toEqual([
      'Nom;Téléphone;Date de création;Code postal;Demandé en 2026;Voté en 2026',
      `"'=HYPERLINK(""http://ailleurs"")";'+352621123456;12/05/1898;01000;1200,00;`,
    ]);
    const [, line] = await cellsOf((await core.call('associations.export', { request: {}, columns, format: 'xlsx' })).bytes, 'xlsx');
    expect(line?.slice(0, 5)).toEqual(['=HYPERLINK("http://ailleurs")', '+352621123456', '12/05/1898', '01000', 1200]);
  });

  test('only what the filter keeps is exported, in the order asked', async () => {
    const core = await createTestCore();
    for (const name of ['Aviron', 'Boxe', 'Cyclisme'])
      await core.call('associations.create', anAssociation({ name, domain: name === 'Boxe' ? '' : 'Sport' }));
    const request = { domain: 'Sport', sort: 'name', descending: true } as const;
    const { bytes } = await core.call('associations.export', { request, columns: ['name'], format: 'csv' });
    expect(new TextDecoder().decode(bytes).trim().split('\r\n')).toEqual(['Nom', 'Cyclisme', 'Aviron']);
  });

  test('an export that is cancelled gives nothing', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation());
    const exporting = core.call('associations.export', { request: {}, columns: ['name'], format: 'xlsx' }, 'export');
    await Promise.resolve();
    await core.call('jobs.cancel', { jobId: 'export' });
    await expect(exporting).rejects.toMatchObject({ failure: { code: 'CANCELLED' } });
  });
});
