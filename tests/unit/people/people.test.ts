import { describe, expect, test } from 'vitest';
import type { PersonInput } from '#shared/features/people/model';
import { civilDate } from '#shared/kernel/dates';
import { aCampaign, aCouncillor, anAssociation, aRequest, aSession } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

const ODILE: PersonInput = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' };

describe('the sheet of a person', () => {
  test('tells every mandate, the seat on the council, and the requests they take no part in', async () => {
    const core = await createTestCore({ today: '2026-05-04' });
    const { person } = await core.call('councillors.create', aCouncillor({ person: ODILE }));
    const ids = [];
    for (const name of ['Judo-club', 'Harmonie', 'Chorale']) ids.push((await core.call('associations.create', anAssociation({ name }))).id);
    const [judo, harmonie, chorale] = ids;
    if (!judo || !harmonie || !chorale) throw new Error('three associations expected');
    const held = { person: { id: person.id }, role: 'president' as const, startsOn: civilDate('2020-01-01') };
    for (const associationId of [judo, harmonie, chorale]) await core.call('mandates.add', { associationId, ...held });
    const [past] = (await core.call('people.get', { id: person.id })).mandates.filter(({ associationId }) => associationId === chorale);
    await core.call('mandates.end', { id: past?.id ?? expect.unreachable(), endsOn: civilDate('2025-01-01') });
    const campaign = await core.call('campaigns.create', aCampaign());
    for (const associationId of [judo, chorale]) {
      await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() });
    }
    const session = await core.call('sessions.create', aSession());
    await core.call('items.addGrants', { sessionId: session.id, campaignId: campaign.id });

    const sheet = await core.call('people.get', { id: person.id });
    expect(sheet.mandates.map(({ associationName, endsOn }) => [associationName, endsOn])).toEqual([
      ['Harmonie', null],
      ['Judo-club', null],
      ['Chorale', '2025-01-01'],
    ]);
    expect(sheet.seats).toMatchObject([{ function: 'councillor', startsOn: '2026-03-22', endsOn: null }]);
    expect(sheet.concerns).toMatchObject([{ associationName: 'Judo-club', role: 'president', session: { id: session.id } }]);
  });

  test('is corrected once for all, unless it changed meanwhile', async () => {
    const core = await createTestCore();
    const { id: associationId } = await core.call('associations.create', anAssociation());
    const { person } = await core.call('mandates.add', { associationId, person: ODILE, role: 'president', startsOn: null });
    const { version } = await core.call('people.get', { id: person.id });
    const values = { ...ODILE, lastName: 'Marquet', note: 'Ne pas confondre avec Odile Marquet, du judo.' };
    const changed = await core.call('people.update', { id: person.id, version, values });
    expect(changed).toMatchObject({ lastName: 'Marquet', note: values.note, version: version + 1 });
    expect((await core.call('mandates.list', { associationId }))[0]?.person.lastName).toBe('Marquet');
    expect((await core.call('associations.list', { search: 'marquet', page: 1, pageSize: 5 })).total).toBe(1);
    expect(await core.envelope('people.update', { id: person.id, version, values })).toMatchObject({
      error: { details: { rule: 'changed-meanwhile' }, message: expect.stringContaining('Cette personne a changé') as string },
    });
    const { entries } = await core.call('audit.list', { entityId: person.id, page: 1, pageSize: 5 });
    expect(entries).toMatchObject([{ before: { lastName: 'Vernier', note: '' }, after: { lastName: 'Marquet' } }]);
  });

  test('a councillor corrected from the council’s table keeps their note', async () => {
    const core = await createTestCore();
    const seat = await core.call('councillors.create', aCouncillor());
    const {
      version,
      id: _id,
      mergedInto: _mergedInto,
      isCouncillor: _isCouncillor,
      mandates,
      seats,
      concerns,
      ...values
    } = await core.call('people.get', { id: seat.person.id });
    expect([mandates, seats.length, concerns]).toEqual([[], 1, []]);
    await core.call('people.update', { id: seat.person.id, version, values: { ...values, note: 'Se prononce « Verniè ».' } });
    await core.call('councillors.update', { id: seat.id, version: seat.version, values: aCouncillor({ delegation: 'sports' }) });
    expect(await core.call('people.get', { id: seat.person.id })).toMatchObject({ note: 'Se prononce « Verniè ».', version: version + 2 });
  });
});

describe('the address book', () => {
  test('is read page by page in the order of names, found without accents, councillors apart', async () => {
    const core = await createTestCore();
    const { id: associationId } = await core.call('associations.create', anAssociation());
    for (const lastName of ['Zola', 'Émery', 'Dupré', 'Abadie']) {
      await core.call('mandates.add', { associationId, person: { ...ODILE, lastName }, role: 'board-member', startsOn: null });
    }
    await core.call('councillors.create', aCouncillor());
    const names = async (request: object) =>
      (await core.call('people.list', { page: 1, pageSize: 3, ...request })).rows.map(({ lastName }) => lastName);
    expect(await names({})).toEqual(['Abadie', 'Dupré', 'Émery']);
    expect(await names({ page: 2 })).toEqual(['Vernier', 'Zola']);
    expect(await names({ search: 'odile emer' })).toEqual(['Émery']);
    expect(await names({ councillors: true })).toEqual(['Vernier']);
    expect((await core.call('people.list', { search: 'odile', page: 1, pageSize: 2 })).total).toBe(5);
    expect(await core.call('people.search', { search: '' })).toEqual([]);
  });
});
