import { describe, expect, test } from 'vitest';
import type { BankDetailsInput } from '#shared/features/bank/model';
import { civilDate } from '#shared/kernel/dates';
import { NBSP } from '#shared/kernel/french';
import type { AssociationId } from '#shared/kernel/ids';
import { anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const IBAN = 'FR7630006000011234567890189';
const OTHER_IBAN = 'FR1420041010050500013M02606';
const MASKED = ['FR76', '••••', '…', '0189'].join(NBSP);

function details(values: Partial<BankDetailsInput> = {}): BankDetailsInput {
  return { iban: IBAN, bic: 'AGRIFRPP', holder: 'ASSOC HARMONIE DES MINEURS', bankName: 'Crédit agricole', pieceId: null, ...values };
}

const CALL = { calledOn: civilDate('2026-03-31'), spokeTo: 'Mme Vernier, trésorière', phone: '03 82 33 14 54', note: '' };

async function aCoreWithAssociation() {
  const core = await createTestCore();
  const { id } = await core.call('associations.create', anAssociation({ phone: '03 53 01 00 12' }));
  return { core, id };
}

async function setDetails(core: TestCore, associationId: AssociationId, values: Partial<BankDetailsInput> = {}) {
  core.clock.advance(60);
  return core.call('bank.set', { associationId, values: details(values) });
}

async function everythingInJournal(core: TestCore): Promise<string> {
  return JSON.stringify(await core.call('audit.list', { page: 1, pageSize: 100 }));
}

describe('bank details', () => {
  test('are kept normalised, shown masked, and marked to be called back about', async () => {
    const { core, id } = await aCoreWithAssociation();
    const set = await setDetails(core, id, { iban: 'fr76 3000-6000 0112.3456 7890 189', bic: 'agri fr pp' });
    expect(set).toMatchObject({
      maskedIban: MASKED,
      bic: 'AGRIFRPP',
      by: 'Camille Essai',
      byYou: true,
      callBack: null,
      endedAt: null,
      warnings: [],
    });
    const { current, earlier } = await core.call('bank.ofAssociation', { associationId: id });
    expect([current, earlier]).toEqual([set, []]);
  });

  test('no answer but that of `bank.reveal` holds the whole IBAN, nor does the journal', async () => {
    const { core, id } = await aCoreWithAssociation();
    const { id: accountId } = await setDetails(core, id);
    const second = await setDetails(core, id, { iban: OTHER_IBAN });
    await core.call('bank.callBack', { id: second.id, values: CALL });
    const seen = JSON.stringify(await core.call('bank.ofAssociation', { associationId: id })) + (await everythingInJournal(core));
    for (const iban of [IBAN, OTHER_IBAN]) expect(seen.replace(/\s/g, '')).not.toContain(iban);
    const { entries } = await core.call('audit.list', { entityId: accountId, page: 1, pageSize: 10 });
    expect(entries.map(({ operation, before, after }) => [operation, before, after])).toMatchObject([
      ['bank.set', { iban: MASKED, endedAt: null }, { iban: MASKED, endedAt: expect.any(Number) as number }],
      ['bank.set', null, { iban: MASKED }],
    ]);
  });

  test('new ones end those before, which stay in the history', async () => {
    const { core, id } = await aCoreWithAssociation();
    const first = await setDetails(core, id);
    await core.call('bank.callBack', { id: first.id, values: CALL });
    const second = await setDetails(core, id, { iban: OTHER_IBAN });
    const { current, earlier } = await core.call('bank.ofAssociation', { associationId: id });
    expect(current).toMatchObject({ id: second.id, callBack: null });
    expect(earlier).toMatchObject([{ id: first.id, endedAt: second.createdAt, callBack: { on: '2026-03-31' } }]);
  });

  test('the same IBAN under a corrected holder keeps the call back already made', async () => {
    const { core, id } = await aCoreWithAssociation();
    const first = await setDetails(core, id);
    await core.call('bank.callBack', { id: first.id, values: CALL });
    const second = await setDetails(core, id, { holder: 'Harmonie des mineurs' });
    expect(second.callBack).toEqual({ on: '2026-03-31', by: 'Camille Essai', note: 'Mme Vernier, trésorière, au 03 82 33 14 54' });
  });

  test('typed by mistake, they are withdrawn and those before are in use again, their call back with them', async () => {
    const { core, id } = await aCoreWithAssociation();
    const first = await setDetails(core, id);
    await core.call('bank.callBack', { id: first.id, values: CALL });
    const second = await setDetails(core, id, { iban: OTHER_IBAN });
    await core.call('bank.withdraw', { id: second.id });
    const { current, earlier } = await core.call('bank.ofAssociation', { associationId: id });
    expect(current).toMatchObject({ id: first.id, endedAt: null, callBack: { on: '2026-03-31' } });
    expect(earlier).toEqual([]);
  });

  test('once called back about, or replaced, they are no longer withdrawn', async () => {
    const { core, id } = await aCoreWithAssociation();
    const first = await setDetails(core, id);
    const settled = { failure: { details: { rule: 'bank-details-settled' } } };
    const second = await setDetails(core, id, { iban: OTHER_IBAN });
    await expect(core.call('bank.withdraw', { id: first.id })).rejects.toMatchObject(settled);
    await core.call('bank.callBack', { id: second.id, values: CALL });
    await expect(core.call('bank.withdraw', { id: second.id })).rejects.toMatchObject(settled);
    await core.call('bank.undoCallBack', { id: second.id });
    await core.call('bank.withdraw', { id: second.id });
  });

  test('ended, they are put back in use unless others have come', async () => {
    const { core, id } = await aCoreWithAssociation();
    const first = await setDetails(core, id);
    await core.call('bank.end', { id: first.id });
    await expect(core.call('bank.end', { id: first.id })).rejects.toMatchObject({ failure: { details: { rule: 'bank-details-ended' } } });
    expect((await core.call('bank.ofAssociation', { associationId: id })).current).toBeNull();
    expect(await core.call('bank.resume', { id: first.id })).toMatchObject({ endedAt: null });
    await core.call('bank.end', { id: first.id });
    await setDetails(core, id, { iban: OTHER_IBAN });
    await expect(core.call('bank.resume', { id: first.id })).rejects.toMatchObject({
      failure: { details: { rule: 'bank-details-in-use' } },
    });
  });

  test('a wrong key is refused under its field, and nothing is written', async () => {
    const { core, id } = await aCoreWithAssociation();
    const before = await core.call('audit.verify', {});
    const answer = await core.envelope('bank.set', { associationId: id, values: details({ iban: 'FR7630006000011234567890188' }) });
    expect(answer).toMatchObject({
      error: {
        code: 'VALIDATION',
        message: expect.stringMatching(/^IBAN\u00a0: la clé/) as string,
        details: { issues: [{ path: ['values', 'iban'] }] },
      },
    });
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test.each([
    { iban: '' },
    { iban: 'x'.repeat(61) },
    { bic: 'TROP' },
    { holder: '' },
    { pieceId: '018f0000-0000-7000-8000-000000000000' as never },
  ])('%j is refused in French', async (wrong) => {
    const { core, id } = await aCoreWithAssociation();
    expect(await core.envelope('bank.set', { associationId: id, values: { ...details(), ...wrong } })).toMatchObject({
      error: { code: 'VALIDATION', message: expect.stringMatching(/\.$/) as string },
    });
  });

  test('a foreign IBAN in the name of a person is kept, with what to look into', async () => {
    const { core, id } = await aCoreWithAssociation();
    const set = await setDetails(core, id, { iban: 'LU28 0019 4006 4475 0000', bic: 'BCEELULL', holder: 'M. Jean Martin' });
    expect(set.warnings.map(({ kind }) => kind)).toEqual(['foreign', 'person']);
  });

  test('an association in the trash receives no bank details, and its own stay readable', async () => {
    const { core, id } = await aCoreWithAssociation();
    await setDetails(core, id);
    await core.call('associations.archive', { id });
    await expect(setDetails(core, id)).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
    expect((await core.call('bank.ofAssociation', { associationId: id })).current).not.toBeNull();
  });
});

describe('while they are typed', () => {
  test('the verdict comes with the numbers in order and what the file knows, and nothing is kept', async () => {
    const { core, id } = await aCoreWithAssociation();
    const other = await core.call('associations.create', anAssociation({ name: 'Union sportive' }));
    await setDetails(core, other.id);
    const typed = { associationId: id, iban: IBAN.toLowerCase(), bic: 'BCEELULL', holder: 'Harmonie des mineurs' };
    const verdict = await core.call('bank.check', typed);
    expect(verdict.iban).toMatchObject({ status: 'valid', shown: expect.stringContaining(`FR76${NBSP}3000`) as string });
    expect(verdict.warnings.map(({ kind }) => kind)).toEqual(['bic-country', 'shared']);
    expect(verdict.warnings[1]?.message).toContain('Union sportive');
    expect((await core.call('bank.ofAssociation', { associationId: id })).current).toBeNull();
  });

  test('a leader’s own name as the holder is told', async () => {
    const { core, id } = await aCoreWithAssociation();
    const person = { civility: 'madam' as const, firstName: 'Odile', lastName: 'Vernier', email: '', phone: '06 39 98 00 01' };
    await core.call('mandates.add', { associationId: id, person, role: 'treasurer', startsOn: null });
    const { warnings } = await core.call('bank.check', { associationId: id, iban: '', bic: '', holder: 'VERNIER Odile' });
    expect(warnings.map(({ kind }) => kind)).toEqual(['person']);
    expect((await core.call('bank.ofAssociation', { associationId: id })).knownNumbers).toEqual([
      { label: 'Association', phone: '+33353010012' },
      { label: 'Odile Vernier', phone: '06 39 98 00 01' },
    ]);
  });

  test('the IBAN already on file is recognised', async () => {
    const { core, id } = await aCoreWithAssociation();
    await setDetails(core, id);
    const { warnings } = await core.call('bank.check', { associationId: id, iban: IBAN, bic: '', holder: '' });
    expect(warnings.map(({ kind }) => kind)).toEqual(['unchanged']);
  });
});

describe('the call back', () => {
  test('says who was called, on which number, when and by whom; it can be taken back', async () => {
    const { core, id } = await aCoreWithAssociation();
    const { id: accountId } = await setDetails(core, id);
    const called = await core.call('bank.callBack', { id: accountId, values: { ...CALL, note: 'Confirme le changement de banque' } });
    expect(called.callBack).toEqual({
      on: '2026-03-31',
      by: 'Camille Essai',
      note: 'Mme Vernier, trésorière, au 03 82 33 14 54. Confirme le changement de banque',
    });
    expect((await core.call('bank.undoCallBack', { id: accountId })).callBack).toBeNull();
  });

  test('another account than the one that typed the change is told apart', async () => {
    const { core, id } = await aCoreWithAssociation();
    await setDetails(core, id);
    await core.call('accounts.add', { login: 'lea', name: 'Léa Autre', role: 'validator', password: 'Cerisier-tordu-88-parapluie' });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: 'lea', password: 'Cerisier-tordu-88-parapluie' });
    expect((await core.call('bank.ofAssociation', { associationId: id })).current?.byYou).toBe(false);
  });

  test('a day to come is refused', async () => {
    const { core, id } = await aCoreWithAssociation();
    const { id: accountId } = await setDetails(core, id);
    const later = { ...CALL, calledOn: civilDate('2026-04-01') };
    expect(await core.envelope('bank.callBack', { id: accountId, values: later })).toMatchObject({
      error: { code: 'VALIDATION', message: expect.stringContaining('à venir') as string },
    });
  });
});

describe('revealing', () => {
  test('gives the whole IBAN and leaves a line in the journal, masked', async () => {
    const { core, id } = await aCoreWithAssociation();
    const { id: accountId } = await setDetails(core, id);
    expect(await core.call('bank.reveal', { id: accountId })).toEqual({
      iban: IBAN,
      formatted: ['FR76', '3000', '6000', '0112', '3456', '7890', '189'].join(NBSP),
    });
    const { entries } = await core.call('audit.list', { entityId: accountId, page: 1, pageSize: 1 });
    expect(entries).toMatchObject([
      { operation: 'bank.reveal', who: 'Camille Essai', label: 'Harmonie des mineurs', after: { iban: MASKED } },
    ]);
  });

  test('is not for an account that may only write', async () => {
    const { core, id } = await aCoreWithAssociation();
    const { id: accountId } = await setDetails(core, id);
    await core.call('accounts.add', { login: 'lea', name: 'Léa', role: 'editor', password: 'Cerisier-tordu-88-parapluie' });
    await core.call('vault.lock', {});
    await core.call('vault.unlock', { login: 'lea', password: 'Cerisier-tordu-88-parapluie' });
    expect(await core.envelope('bank.reveal', { id: accountId })).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });
});
