import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementInput } from '#shared/features/agreements/model';
import { areInOrder, isLasting, paymentsOf, yearsOf } from '#shared/features/agreements/rules';
import { civilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aRequest, anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';
import { aCampaignOf, decide } from '../grant-letters/a-decided-town';

const day = civilDate;
const NOT_STARTED = { sentOn: null, associationSignedOn: null, signedOn: null, depositedOn: null, publishedOn: null };

function anAgreement(values: Partial<AgreementInput> = {}): AgreementInput {
  return {
    startsOn: day('2026-01-01'),
    endsOn: day('2026-12-31'),
    project: 'École de musique ouverte à tous',
    projectCost: cents(7_000_000),
    advanceShare: 70,
    useTerms: 'Dépenses de fonctionnement.',
    indicators: 'Nombre d’élèves',
    keptShare: 10,
    inKind: '',
    ...values,
  };
}

async function aTown(asked: number) {
  const core = await createTestCore({ today: '2026-10-15' });
  const request = { asked: cents(asked), proposed: cents(asked), receivedOn: day('2026-09-01') };
  const { campaignId, rows } = await aCampaignOf(core, { Harmonie: request });
  const { requestId } = rows['Harmonie'] ?? expect.unreachable('one request is expected');
  await decide(core, campaignId);
  return { core, campaignId, requestId };
}

describe('the rules of agreements', () => {
  test.each<[starts: string, ends: string, possible: boolean, years: number]>([
    ['2026-01-01', '2029-12-31', true, 4],
    ['2026-01-01', '2030-01-01', false, 5],
    ['2026-01-01', '2026-01-01', false, 1],
    ['2026-09-01', '2027-08-31', true, 1],
    ['2026-09-01', '2027-09-01', true, 2],
  ])('from %s to %s: possible %s, %i years', (...[starts, ends, possible, years]) => {
    const span = { startsOn: day(starts), endsOn: day(ends) };
    expect([isLasting(span, 4), yearsOf(span)]).toEqual([possible, years]);
  });

  test('the days of a signature follow each other', () => {
    expect(areInOrder({ ...NOT_STARTED, sentOn: day('2026-10-01'), signedOn: day('2026-10-02') })).toBe(true);
    expect(areInOrder({ ...NOT_STARTED, sentOn: day('2026-10-03'), signedOn: day('2026-10-02') })).toBe(false);
    expect(areInOrder({ ...NOT_STARTED, publishedOn: day('2026-10-02') })).toBe(false);
  });

  test('the advance and the balance make the whole, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 100 }), (amount, share) => {
        const { advance, balance } = paymentsOf(cents(amount), share);
        expect(advance + balance).toBe(amount);
        expect(Math.min(advance, balance)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

/** Saves the dossier of a request with a budget of its own: charges of 70 000,00 € and work given for nothing. */
async function aDossierOf(core: TestCore, requestId: GrantRequestId) {
  const { proposal, asked, dossier } = await core.call('grantDossiers.get', { requestId });
  const money = { '604': cents(2_000_000), '641': cents(5_000_000), '74com': cents(2_400_000), '756': cents(4_600_000) };
  const budget = { ...money, '864': cents(300_000), '870': cents(300_000) };
  const values = { ...proposal, scope: 'general' as const, budget };
  await core.call('grantDossiers.save', { requestId, version: dossier?.version ?? 0, askedBefore: asked, asked, values });
}

describe('what an agreement starts from', () => {
  test('is the law on that day: how long it may last, what is paid on signature', async () => {
    const { core, requestId } = await aTown(2_400_000);
    const before = await core.call('agreements.ofRequest', { requestId });
    expect(before).toMatchObject({ longestYears: 4, dossierCost: null, proposed: { advanceShare: 70, projectCost: null } });
    const setting = { validFrom: day('2026-10-15'), source: 'Délibération du 1er octobre 2026' };
    await core.call('legal.amend', { ...setting, key: 'grant.agreement-years', value: '3' });
    await core.call('legal.amend', { ...setting, key: 'grant.advance-share', value: '50' });
    const after = await core.call('agreements.ofRequest', { requestId });
    expect(after).toMatchObject({ longestYears: 3, proposed: { advanceShare: 50 } });
    const long = core.call('agreements.prepare', { requestId, values: anAgreement({ endsOn: day('2029-01-01') }) });
    expect(await refusalOf(long)).toMatchObject({ details: { rule: 'agreement-dates', years: 3 } });
    await core.call('agreements.prepare', { requestId, values: anAgreement({ endsOn: day('2028-12-31') }) });
  });

  test('is the cost of the dossier, whatever was typed, until it is signed', async () => {
    const { core, requestId } = await aTown(2_400_000);
    const typed = await core.call('agreements.prepare', { requestId, values: anAgreement({ projectCost: cents(1) }) });
    expect(typed.projectCost).toBe(1);
    await aDossierOf(core, requestId);
    const { proposed, dossierCost } = await core.call('agreements.ofRequest', { requestId });
    expect([proposed.projectCost, dossierCost]).toEqual([7_000_000, 7_000_000]);
    const { version, projectCost } = await core.call('agreements.update', { id: typed.id, version: typed.version, values: anAgreement() });
    expect(projectCost).toBe(7_000_000);
    await core.call('agreements.follow', { id: typed.id, version, steps: { ...NOT_STARTED, signedOn: day('2026-10-10') } });
    await core.call('agreements.write', { id: typed.id });
    expect((await core.call('agreements.ofRequest', { requestId })).row?.projectCost).toBe(7_000_000);
  });
});

describe('an agreement', () => {
  test.each([
    [2_300_000, 0],
    [2_300_001, 1],
  ])('of a grant of %i cents is told to be missing %i times', async (asked, missing) => {
    const { core, campaignId, requestId } = await aTown(asked);
    expect((await core.call('agreements.list', { campaignId })).missing).toHaveLength(missing);
    expect((await core.call('agreements.ofRequest', { requestId })).required).toBe(missing === 1);
  });

  test('is numbered, signed, kept, then changes only by amendments', async () => {
    const { core, campaignId, requestId } = await aTown(2_400_000);
    const prepared = await core.call('agreements.prepare', { requestId, values: anAgreement() });
    expect(prepared).toMatchObject({ number: '2026-01', amount: 2_400_000, state: 'prepared', documentId: null });
    const twice = core.call('agreements.prepare', { requestId, values: anAgreement() });
    expect(await refusalOf(twice)).toMatchObject({ details: { rule: 'agreement-exists', number: '2026-01' } });
    const issued = await core.call('agreements.write', { id: prepared.id });
    const { row } = await core.call('agreements.ofRequest', { requestId });
    expect(row?.documentId).toBe(issued.id);
    const steps = { ...NOT_STARTED, sentOn: day('2026-10-01'), associationSignedOn: day('2026-10-05'), signedOn: day('2026-10-10') };
    const signed = await core.call('agreements.follow', { id: prepared.id, version: row?.version ?? 0, steps });
    expect(signed.state).toBe('signed');
    const change = core.call('agreements.update', { id: signed.id, version: signed.version, values: anAgreement() });
    expect(await refusalOf(change)).toMatchObject({ details: { rule: 'agreement-settled' } });
    const values = { purpose: 'Prolongation', terms: '', amount: cents(2_600_000), endsOn: day('2027-12-31') };
    await core.call('agreements.amend', { agreementId: signed.id, values });
    const [amended] = (await core.call('agreements.list', { campaignId })).rows;
    expect(amended).toMatchObject({ currentAmount: 2_400_000, amendments: [{ number: 1, signedOn: null }] });
    const [amendment] = amended?.amendments ?? [];
    if (!amendment) throw new Error('an amendment is expected');
    const after = await core.call('agreements.signAmendment', { id: amendment.id, signedOn: day('2026-10-14') });
    expect(after).toMatchObject({ currentAmount: 2_600_000, currentEnd: '2027-12-31' });
  });

  test('that was removed by mistake comes back, but not beside another', async () => {
    const { core, requestId } = await aTown(2_400_000);
    const { id } = await core.call('agreements.prepare', { requestId, values: anAgreement() });
    await core.call('agreements.remove', { id });
    const second = await core.call('agreements.prepare', { requestId, values: anAgreement() });
    expect(second.number).toBe('2026-02');
    expect(await refusalOf(core.call('agreements.putBack', { id }))).toMatchObject({ details: { rule: 'agreement-exists' } });
    await core.call('agreements.remove', { id: second.id });
    expect((await core.call('agreements.putBack', { id })).number).toBe('2026-01');
  });

  test('needs a vote, dates that last at most four years, and days that have come', async () => {
    const { core, campaignId } = await aTown(2_400_000);
    const { id: associationId } = await core.call('associations.create', anAssociation());
    const request = aRequest();
    const { id: requestId } = await core.call('grants.add', { campaignId, associationId, values: request });
    expect(await refusalOf(core.call('agreements.prepare', { requestId, values: anAgreement() }))).toMatchObject({ code: 'VALIDATION' });
    const long = core.call('agreements.prepare', { requestId, values: anAgreement({ endsOn: day('2030-01-01') }) });
    expect(await refusalOf(long)).toMatchObject({ details: { rule: 'agreement-dates', years: 4 } });
  });
});
