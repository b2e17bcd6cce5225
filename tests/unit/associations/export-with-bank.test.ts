import { expect, test } from 'vitest';
import { BANK_TITLES } from '#shared/features/associations/bank-columns';
import { AssociationInput } from '#shared/features/associations/model';
import { createTestCore, LOGIN, PASSWORD, type TestCore } from '../../support/test-core';
import { anAssociation } from '../../support/builders';
import { readXlsx } from '../../../src/main/spreadsheets/read-xlsx';

const IBAN = 'FR7630006000011234567890189';
const FIELDS = AssociationInput.keyof().options;
const OTHER = 'Cerisier-tordu-88-parapluie';
const calm = { signal: new AbortController().signal, progress: () => undefined };

async function aTown(): Promise<TestCore> {
  const core = await createTestCore();
  const { id } = await core.call('associations.create', anAssociation({ name: 'Harmonie des mineurs' }));
  await core.call('associations.create', anAssociation({ name: 'Les Amis sans compte' }));
  const values = { iban: IBAN, bic: 'AGRIFRPP', holder: '=ASSOC HARMONIE', bankName: 'Crédit agricole', pieceId: null };
  await core.call('bank.set', { associationId: id, values });
  return core;
}

const asked = (format: 'xlsx' | 'csv') => ({ request: {}, columns: FIELDS, format });

test.each(['reader', 'editor'] as const)('an account « %s » cannot export bank details; its own export holds none', async (role) => {
  const core = await aTown();
  await core.call('accounts.add', { login: 'lea', name: 'Léa', role, password: OTHER });
  await core.call('vault.lock', {});
  await core.call('vault.unlock', { login: 'lea', password: OTHER });
  await expect(core.call('associations.exportWithBank', asked('csv'))).rejects.toMatchObject({ failure: { code: 'FORBIDDEN' } });
  const { bytes } = await core.call('associations.export', asked('csv'));
  const text = new TextDecoder().decode(bytes);
  for (const hidden of ['IBAN', IBAN, 'AGRIFRPP']) expect(text).not.toContain(hidden);
});

test.each(['validator', 'administrator'] as const)(
  'an account « %s » exports whole IBANs, and the journal says so without them',
  async (role) => {
    const core = await aTown();
    await core.call('accounts.add', { login: 'lea', name: 'Léa', role, password: OTHER });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: 'lea', password: OTHER });
    const { bytes } = await core.call('associations.exportWithBank', { request: { sort: 'name' }, columns: ['name'], format: 'xlsx' });
    const { rows } = await readXlsx(Buffer.from(bytes), undefined, calm);
    expect(rows[0]).toEqual(['Nom', ...BANK_TITLES]);
    expect(rows[1]).toEqual(['Harmonie des mineurs', '=ASSOC HARMONIE', IBAN, 'AGRIFRPP', 'Crédit agricole', 'à faire']);
    expect(rows[2]?.[0]).toBe('Les Amis sans compte');
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    const journal = await core.call('audit.list', { page: 1, pageSize: 50 });
    expect(journal.entries.find(({ operation }) => operation === 'associations.exportWithBank')).toMatchObject({
      entity: 'bank-account',
      after: { associations: 2, wholeIbans: true },
    });
    expect(JSON.stringify(journal)).not.toContain(IBAN);
  },
);

test.each(['xlsx', 'csv'] as const)(
  'the importer reads the .%s back without changing anything nor taking the bank columns',
  async (format) => {
    const core = await aTown();
    const { fileName, bytes } = await core.call('associations.exportWithBank', asked(format));
    const { columns } = await core.call('imports.inspect', { fileName, bytes });
    const bank = columns.filter(({ title }) => BANK_TITLES.some((known) => known === title));
    expect(bank.map(({ guess }) => guess)).toEqual(BANK_TITLES.map(() => null));
    expect(await core.call('imports.plan', { fileName, bytes })).toMatchObject({ create: 0, update: 0, issueCount: 0 });
  },
);

test('a text file holds no holder that a spreadsheet would run', async () => {
  const core = await aTown();
  const { bytes } = await core.call('associations.exportWithBank', { request: {}, columns: ['name'], format: 'csv' });
  expect(new TextDecoder().decode(bytes)).toContain(`;'=ASSOC HARMONIE;${IBAN};`);
});
