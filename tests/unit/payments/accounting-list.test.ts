import { Buffer } from 'node:buffer';
import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { PASSWORD, type TestCore } from '../../support/test-core';
import { aVotedTown } from './a-voted-town';

const IBAN = 'FR7630006000011234567890189';

async function aTownToPay() {
  const { core, requests } = await aVotedTown([{ voted: 123_456 }, { voted: 10 }, { voted: 2_300_000, deliberation: '2026_04_08' }]);
  const [first] = requests;
  if (!first) throw new Error('a request');
  const values = { iban: IBAN, bic: '', holder: 'ASSOC Nº1', bankName: '', pieceId: null };
  await core.call('bank.set', { associationId: first.associationId, values });
  await core.call('payments.plan', {
    requestIds: requests.map(({ id }) => id),
    parts: [{ share: 10_000, plannedOn: null, byAgreement: false }],
  });
  const { rows } = await core.call('payments.list', { view: 'to-pay', page: 1, pageSize: 50 });
  return { core, ids: rows.map(({ id }) => id), amount: rows.reduce((sum, row) => sum + row.amount, 0) };
}

async function read(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readExcel(Buffer.from(bytes));
  return (sheet?.data ?? []).map((row) => [...row]);
}

async function asEditor(core: TestCore): Promise<void> {
  await core.call('accounts.add', { login: 'lea', name: 'Léa Saisie', role: 'editor', password: `${PASSWORD}-2` });
  await core.call('vault.lock', {});
  await core.call('vault.unlock', { login: 'lea', password: `${PASSWORD}-2` });
}

describe('the list for the accounting office', () => {
  test('reads back with the very amounts, days and numbers of the file, and their sum', async () => {
    const { core, ids, amount } = await aTownToPay();
    await core.call('payments.certify', { ids: ids.slice(0, 1) });
    const { fileName, bytes, revealed } = await core.call('payments.accountingList', { ids });
    expect([fileName, revealed]).toEqual(['2026-05-04-versements-comptabilite.xlsx', true]);
    const rows = await read(bytes);
    const head = rows.findIndex((row) => row[0] === 'Bénéficiaire');
    const column = (title: string) => (rows[head] ?? []).indexOf(title);
    const lines = rows.slice(head + 1);
    const cell = (line: number, title: string) => lines[line]?.[column(title)];
    expect(lines.slice(0, 3).map((row) => row[column('Montant (€)')])).toEqual([1234.56, 0.1, 23_000]);
    expect(lines[3]?.[0]).toBe('Total');
    expect(cell(3, 'Montant (€)')).toBe(amount / 100);
    expect(cell(0, 'SIRET')).toBe('732 829 320 00074');
    expect(cell(0, 'IBAN')).toBe('FR76 3000 6000 0112 3456 7890 189');
    expect(cell(1, 'IBAN')).toBeNull();
    expect([cell(0, 'Article'), cell(0, 'Fonction'), cell(2, 'Délibération')]).toEqual(['65748', '024', '2026_04_08']);
    expect(cell(0, 'Date de la délibération')).toEqual(new Date('2026-04-02T00:00:00Z'));
    expect(cell(0, 'Certificat')).toBe('2026-001');
  });

  test('hides the IBAN from an account that may not validate, and the journal says which was given to whom', async () => {
    const { core, ids } = await aTownToPay();
    await core.call('payments.accountingList', { ids });
    await asEditor(core);
    const { bytes, revealed } = await core.call('payments.accountingList', { ids });
    expect(revealed).toBe(false);
    const cells = (await read(bytes)).flat().map(String);
    expect(cells.some((text) => text.replace(/\s/g, '').includes(IBAN))).toBe(false);
    expect(cells.some((text) => text.startsWith('FR76 ••••'))).toBe(true);
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: 'camille', password: PASSWORD });
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 200 });
    const told = entries.filter(({ operation }) => operation === 'payments.accountingList');
    expect(told.map(({ who, after }) => [who, after])).toEqual([
      ['Léa Saisie', { payments: 3, amount: 2_423_466, wholeIbans: false }],
      ['Camille Essai', { payments: 3, amount: 2_423_466, wholeIbans: true }],
    ]);
    expect(JSON.stringify(entries)).not.toContain(IBAN);
  });

  test('a payment that no longer counts is refused', async () => {
    const { core, ids } = await aTownToPay();
    await core.call('payments.remove', { ids: ids.slice(0, 1) });
    await expect(core.call('payments.accountingList', { ids })).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
    await core.call('payments.pay', { ids: ids.slice(1, 2), on: civilDate('2026-05-04') });
    expect((await core.call('payments.accountingList', { ids: ids.slice(1) })).bytes.length).toBeGreaterThan(cents(0));
  });
});
