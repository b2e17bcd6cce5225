import { describe, expect, test } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { aCampaign, aCouncillor, anAssociation, anItem, aRequest, aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

/** What somebody may paste into any field. */
const HOSTILE = [
  'half \ud83c of an emoji \udfba',
  'nul \0 and \u001b[31m controls \uffff',
  '"NEAR( * : ^ - AND OR NOT',
  "'; DROP TABLE association; --",
  '<script>alert(1)</script>&amp;]]>',
  '\u202Eجمعية 👨‍👩‍👧‍👦\u200b',
  '%s ${x} {{y}} \\u0000',
];

describe('whatever is typed', () => {
  test.each(HOSTILE)('every text field takes %j, and the journal, the lists and the dossier hold', async (typed) => {
    const core = await createTestCore();
    await fillWith(core, typed);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
    for (const name of ['associations.facets', 'campaigns.list', 'sessions.list', 'dashboard.get', 'councillors.list'] as const) {
      await core.call(name, {});
    }
    for (const search of [typed, typed.slice(0, 6)]) await core.call('search.everything', { search });
    expect((await core.call('associations.list', { search: typed, page: 1, pageSize: 50 })).total).toBe(1);
  });

  test('what cannot be written in a document is not kept', async () => {
    const core = await createTestCore();
    const { id } = await core.call('associations.create', anAssociation({ name: ' Har\0mo\ud83cnie\nde Jarny ', notes: 'a\r\nb' }));
    expect(await core.call('associations.get', { id })).toMatchObject({ name: 'Harmonie de Jarny', notes: 'a\nb' });
    expect(await core.envelope('associations.create', anAssociation({ name: '\u200b\ufeff' }))).toMatchObject({
      error: { code: 'VALIDATION' },
    });
  });
});

const JUNK = [
  null,
  undefined,
  [],
  'x',
  1,
  { zz: 1 },
  { id: 'x' },
  { id: '018f0000-0000-7000-8000-000000000000', version: Infinity, values: {} },
];

describe('an input that makes no sense', () => {
  test.each(Object.keys(contract).filter((name) => name !== 'vault.lock'))('%s refuses it in French and writes nothing', async (name) => {
    const core = await createTestCore();
    const before = await core.call('audit.verify', {});
    for (const input of JUNK) {
      const answer = await core.envelope(name, input);
      if (answer.ok) throw new Error(`${JSON.stringify(input)} was accepted`);
      expect(answer.error.code).not.toBe('UNEXPECTED');
      expect(answer.error.message).toMatch(/\p{L}{3}.*\.$/su);
      expect(answer.error.message).not.toMatch(/invalid|expected|received|required/i);
    }
    expect(core.log).toEqual([]);
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test.each([-1, 1_000_000_001, Number.MAX_SAFE_INTEGER + 1, Infinity, NaN, 12.5, '12'])('an amount of %j is refused', async (amount) => {
    const core = await createTestCore();
    const { id: campaignId } = await core.call('campaigns.create', aCampaign());
    const { id: associationId } = await core.call('associations.create', anAssociation());
    const before = await core.call('audit.verify', {});
    const values = { ...aRequest(), asked: amount };
    expect(await core.envelope('grants.add', { campaignId, associationId, values })).toMatchObject({
      error: { code: 'VALIDATION', message: expect.stringContaining('Montant demandé') as string },
    });
    expect(await core.call('audit.verify', {})).toEqual(before);
  });
});

async function fillWith(core: TestCore, typed: string): Promise<void> {
  const association = await core.call('associations.create', anAssociation({ name: typed, acronym: typed, domain: typed, notes: typed }));
  await core.call('accounts.add', { login: 'lea', name: typed, role: 'reader', password: 'Cerisier-tordu-88-parapluie' });
  await core.call('town.update', { ...(await core.call('town.get', {})), mayorName: typed, contactService: typed });
  const person = { ...aCouncillor().person, firstName: typed, lastName: typed };
  const councillor = await core.call('councillors.create', aCouncillor({ person, delegation: typed, group: typed }));
  await core.call('mandates.add', {
    associationId: association.id,
    person: { id: councillor.person.id },
    role: 'president',
    startsOn: null,
  });
  const campaign = await core.call('campaigns.create', aCampaign({ name: typed, committeeName: typed }));
  await core.call('grants.add', {
    campaignId: campaign.id,
    associationId: association.id,
    values: aRequest({ purpose: typed, note: typed }),
  });
  const session = await core.call('sessions.create', aSession({ place: typed, closingNotes: typed }));
  const fields = { title: typed, context: typed, proposal: typed, decision: typed, visas: typed };
  await core.call('items.add', { sessionId: session.id, values: anItem(fields) });
  await core.call('items.addGrants', { sessionId: session.id, campaignId: campaign.id });
  await core.call('dossier.issue', { sessionId: session.id });
}
