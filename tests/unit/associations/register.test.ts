import { describe, expect, test } from 'vitest';
import { DomainError } from '#shared/kernel/errors';
import { civilDate } from '#shared/kernel/dates';
import { aCouncillor, anAssociation } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

const page = { page: 1, pageSize: 50 };

describe('the register of associations', () => {
  test('an association is found by accent-blind beginnings of words', async () => {
    const core = await createTestCore();
    await core.call('associations.create', anAssociation({ name: 'Chœur d’hommes de l’Orne', city: 'Jarny' }));
    await core.call('associations.create', anAssociation({ name: 'Éveil gymnique' }));
    const found = async (search: string) => (await core.call('associations.list', { search, ...page })).rows.map((row) => row.name);
    expect(await found('choeur orne')).toEqual(['Chœur d’hommes de l’Orne']);
    expect(await found('EVEIL gym')).toEqual(['Éveil gymnique']);
    expect(await found('l’orne')).toEqual(['Chœur d’hommes de l’Orne']);
    expect(await found('orne" tuba *')).toEqual([]);
    expect(await found('')).toHaveLength(2);
  });

  test('an association is found by who leads it, now and under their present name', async () => {
    const core = await createTestCore();
    const { id } = await core.call('associations.create', anAssociation({ name: 'Cercle d’escrime' }));
    const person = { civility: 'madam' as const, firstName: 'Hélène', lastName: 'Le Goff', email: '', phone: '' };
    const mandate = await core.call('mandates.add', { associationId: id, person, role: 'president', startsOn: null });
    const found = async (search: string) => (await core.call('associations.list', { search, ...page })).total;
    expect([await found('le goff'), await found('helene esc')]).toEqual([1, 1]);

    const seat = await core.call('councillors.create', aCouncillor({ person }));
    await core.call('councillors.update', {
      id: seat.id,
      version: seat.version,
      values: aCouncillor({ person: { ...person, lastName: 'Marquet' } }),
    });
    expect([await found('le goff'), await found('marquet')]).toEqual([0, 1]);

    await core.call('associations.archive', { id });
    await core.call('associations.restore', { id });
    expect(await found('marquet')).toBe(1);
    await core.call('mandates.end', { id: mandate.id, endsOn: civilDate('2026-03-30') });
    expect([await found('marquet'), await found('escrime')]).toEqual([0, 1]);
  });

  test('valid identifiers are stored normalised, refused ones are kept as typed and flagged', async () => {
    const core = await createTestCore();
    const created = await core.call(
      'associations.create',
      anAssociation({ rna: 'w 75 1100895', siret: '732 829 320 00075', phone: '03 82 33 14 54', email: 'contact' }),
    );
    expect(created).toMatchObject({ rna: 'W751100895', siret: '732 829 320 00075', phone: '+33382331454' });
    expect(created.flags.map((flag) => flag.field)).toEqual(['siret', 'email']);
    const flagged = await core.call('associations.list', { flagged: true, ...page });
    expect(flagged.total).toBe(1);
  });

  test('a change made elsewhere meanwhile is never overwritten', async () => {
    const core = await createTestCore();
    const { id, version } = await core.call('associations.create', anAssociation());
    await core.call('associations.update', { id, version, values: anAssociation({ name: 'Premier' }) });
    const second = core.call('associations.update', { id, version, values: anAssociation({ name: 'Second' }) });
    await expect(second).rejects.toMatchObject({ failure: { code: 'RULE', details: { rule: 'changed-meanwhile' } } });
    expect((await core.call('associations.get', { id })).name).toBe('Premier');
  });

  test('an association in the trash leaves the list and the search, and comes back whole', async () => {
    const core = await createTestCore();
    const { id } = await core.call('associations.create', anAssociation({ name: 'Cercle philatélique' }));
    await core.call('associations.archive', { id });
    expect((await core.call('associations.list', { search: 'philatelique', ...page })).total).toBe(0);
    expect((await core.call('associations.list', { archived: true, ...page })).total).toBe(1);
    await core.call('associations.restore', { id });
    expect((await core.call('associations.list', { search: 'philatelique', ...page })).rows[0]?.name).toBe('Cercle philatélique');
  });

  test.each([
    ['a name of 251 characters', { name: 'a'.repeat(251) }, 'name'],
    ['no name', { name: '   ' }, 'name'],
    ['the 30th of February', { foundedOn: '2026-02-30' }, 'foundedOn'],
    ['an unexpected field', { surprise: 1 }, ''],
  ])('%s is refused with the place and a French sentence', async (_case, values, place) => {
    const core = await createTestCore();
    const answer = await core.envelope('associations.create', { ...anAssociation(), ...values });
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    if (answer.ok || answer.error.code !== 'VALIDATION') throw new DomainError({ code: 'UNEXPECTED', details: {}, reference: '' });
    expect(answer.error.details.issues[0]?.path[0] ?? '').toBe(place);
    expect(answer.error.message).toMatch(/[a-zé]{3}/);
    expect((await core.call('associations.list', page)).total).toBe(0);
  });

  test('each change leaves its line in the journal, and the chain holds', async () => {
    const core = await createTestCore();
    const { id, version } = await core.call('associations.create', anAssociation());
    await core.call('associations.update', { id, version, values: anAssociation({ city: 'Jarny' }) });
    const { entries } = await core.call('audit.list', { entityId: id, page: 1, pageSize: 10 });
    expect(entries.map((entry) => entry.operation)).toEqual(['associations.update', 'associations.create']);
    expect(entries[0]).toMatchObject({ who: 'Camille Essai', before: { city: '' }, after: { city: 'Jarny' } });
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true, brokenAt: null });
  });
});
