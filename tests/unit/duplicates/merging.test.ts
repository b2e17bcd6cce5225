import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AssociationInput } from '#shared/features/associations/model';
import type { MergePair } from '#shared/features/duplicates/model';
import type { PersonInput } from '#shared/features/people/model';
import { civilDate } from '#shared/kernel/dates';
import { PersonId } from '#shared/kernel/ids';
import { aCampaign, aCouncillor, anAssociation, anItem, aRequest, aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

const ODILE: PersonInput = { civility: 'madam', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '' };
const page = { page: 1, pageSize: 50 };

async function merge(core: TestCore, pair: MergePair, values: Record<string, 'kept' | 'absorbed' | 'both'> = {}) {
  const { kept, absorbed } = await core.call('duplicates.preview', pair);
  return core.call('duplicates.merge', { ...pair, keptVersion: kept.version, absorbedVersion: absorbed.version, values });
}

async function twoAssociations(core: TestCore) {
  const kept = await core.call(
    'associations.create',
    anAssociation({ name: 'Harmonie des mineurs', siret: '73282932000074', notes: 'Local prêté.' }),
  );
  core.clock.advance(60);
  const absorbed = await core.call(
    'associations.create',
    anAssociation({
      name: 'Harmonie des Mineurs',
      email: 'contact@harmonie.fr',
      siret: '73282932000017',
      notes: 'AG en mars.',
      labels: ['Sport'],
    }),
  );
  return { kind: 'association' as const, keep: kept.id, absorb: absorbed.id };
}

describe('duplicates', () => {
  test('are proposed with their reasons, dismissed, and reconsidered', async () => {
    const core = await createTestCore();
    const { keep, absorb } = await twoAssociations(core);
    const list = async (dismissed: boolean) => core.call('duplicates.list', { kind: 'association', dismissed, ...page });
    expect(await list(false)).toMatchObject({
      total: 1,
      proposals: [{ reasons: ['same-siren', 'same-name'], one: { id: keep }, other: { id: absorb } }],
    });
    expect(await core.call('duplicates.count', {})).toEqual({ associations: 1, persons: 0 });
    await core.call('duplicates.dismiss', { kind: 'association', one: absorb, other: keep });
    expect([(await list(false)).total, (await list(true)).total]).toEqual([0, 1]);
    await core.call('duplicates.reconsider', { kind: 'association', one: keep, other: absorb });
    expect([(await list(false)).total, (await list(true)).total]).toEqual([1, 0]);
  });

  test('of persons are proposed once a second one was created on purpose', async () => {
    const core = await createTestCore();
    const { keep: associationId } = await twoAssociations(core);
    const add = { associationId, startsOn: null };
    await core.call('mandates.add', { ...add, person: ODILE, role: 'president' });
    await core.call('mandates.add', { ...add, person: { ...ODILE, namesake: true }, role: 'treasurer' });
    expect(await core.call('duplicates.list', { kind: 'person', dismissed: false, ...page })).toMatchObject({
      proposals: [{ reasons: ['same-name', 'same-association'], one: { details: ['Harmonie des mineurs'] } }],
    });
  });
});

describe('the merge of two associations', () => {
  test('is shown field by field and link by link before anything is written', async () => {
    const core = await createTestCore();
    const pair = await twoAssociations(core);
    await core.call('mandates.add', { associationId: pair.absorb, person: ODILE, role: 'president', startsOn: null });
    const before = await core.call('audit.verify', {});
    const { fields, links, warnings } = await core.call('duplicates.preview', pair);
    expect(fields.map(({ field, label, chosen }) => [field, label, chosen])).toEqual(
      [
        ['name', 'Nom', 'absorbed'],
        ['siret', 'SIRET', 'absorbed'],
        ['email', 'Adresse électronique', 'absorbed'],
        ['notes', 'Notes internes', 'both'],
        ['labels', 'Étiquettes', 'absorbed'],
      ].filter(([field]) => fields.some((shown) => shown.field === field)),
    );
    expect(links).toEqual(['1\u00a0mandat']);
    expect(warnings).toEqual([]);
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test('moves every link, keeps the chosen values and the former SIRET, and puts the other in the trash', async () => {
    const core = await createTestCore();
    const pair = await twoAssociations(core);
    const campaign = await core.call('campaigns.create', aCampaign());
    for (const associationId of [pair.keep, pair.absorb]) {
      await core.call('grants.add', { campaignId: campaign.id, associationId, values: aRequest() });
    }
    const { person } = await core.call('mandates.add', { associationId: pair.keep, person: ODILE, role: 'president', startsOn: null });
    const same = { associationId: pair.absorb, person: { id: person.id } };
    await core.call('mandates.add', { ...same, role: 'president', startsOn: civilDate('2021-01-01') });
    await core.call('mandates.add', { ...same, role: 'treasurer', startsOn: null });
    const { warnings } = await core.call('duplicates.preview', pair);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('Subventions 2026');

    const merged = await merge(core, pair, { siret: 'absorbed', name: 'kept' });
    const kept = await core.call('associations.get', { id: pair.keep });
    expect(kept).toMatchObject({
      name: 'Harmonie des mineurs',
      email: 'contact@harmonie.fr',
      notes: 'Local prêté.\nAG en mars.',
      labels: ['Sport'],
    });
    const mandates = await core.call('mandates.list', { associationId: pair.keep });
    expect(mandates.map(({ role, startsOn }) => [role, startsOn])).toEqual([
      ['treasurer', null],
      ['president', '2021-01-01'],
    ]);
    const { rows } = await core.call('campaigns.table', { id: campaign.id });
    expect(rows.map(({ associationId }) => associationId)).toEqual([pair.keep, pair.keep]);
    expect(await core.call('associations.get', { id: pair.absorb })).toMatchObject({ mergedInto: pair.keep });
    expect((await core.call('associations.list', { search: 'vernier', ...page })).total).toBe(1);
    expect(await core.call('duplicates.merges', {})).toMatchObject([
      { id: merged.id, absorbedName: 'Harmonie des Mineurs', undoneAt: null },
    ]);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  test('never goes round in circles, nor over what changed, nor into the trash', async () => {
    const core = await createTestCore();
    const pair = await twoAssociations(core);
    const stale = { ...pair, keptVersion: 7, absorbedVersion: 1, values: {} };
    expect(await core.envelope('duplicates.merge', stale)).toMatchObject({ error: { details: { rule: 'changed-meanwhile' } } });
    expect(await core.envelope('duplicates.preview', { ...pair, absorb: pair.keep })).toMatchObject({
      error: { details: { rule: 'merge-with-itself' } },
    });
    await merge(core, pair);
    const back = { kind: 'association', keep: pair.absorb, absorb: pair.keep };
    expect(await core.envelope('duplicates.preview', back)).toMatchObject({
      error: { details: { rule: 'already-merged' }, message: expect.stringContaining('Annulez d’abord cette fusion') as string },
    });
    expect(await core.envelope('associations.restore', { id: pair.absorb })).toMatchObject({
      error: { details: { rule: 'already-merged' } },
    });
    const third = await core.call('associations.create', anAssociation());
    await core.call('associations.archive', { id: third.id });
    expect(await core.envelope('duplicates.preview', { ...back, keep: third.id, absorb: pair.keep })).toMatchObject({
      error: { details: { rule: 'merge-from-trash' } },
    });
  });

  test('is not undone over what was typed since in a field it changed, nor before a later one', async () => {
    const core = await createTestCore();
    const pair = await twoAssociations(core);
    const first = await merge(core, pair);
    const third = await core.call('associations.create', anAssociation({ name: 'Harmonie' }));
    const second = await merge(core, { kind: 'association', keep: third.id, absorb: pair.keep });
    expect(await core.envelope('duplicates.undo', { id: first.id })).toMatchObject({
      error: { details: { rule: 'merge-later-first', names: [expect.stringContaining('Harmonie') as string] } },
    });
    await core.call('duplicates.undo', { id: second.id });
    expect(await core.envelope('duplicates.undo', { id: second.id })).toMatchObject({
      error: { details: { rule: 'merge-already-undone' } },
    });

    const { id, version, ...sheet } = await core.call('associations.get', { id: pair.keep });
    const values = z.object(AssociationInput.shape).parse(sheet);
    const changed = await core.call('associations.update', {
      id,
      version,
      values: { ...values, email: 'autre@harmonie.fr', city: 'Jarny' },
    });
    expect(await core.envelope('duplicates.undo', { id: first.id })).toMatchObject({
      error: { details: { rule: 'merge-changed-since', fields: ['Adresse électronique'] } },
    });
    await core.call('associations.update', { id, version: changed.version, values: { ...values, city: 'Jarny' } });
    await core.call('duplicates.undo', { id: first.id });
    expect(await core.call('associations.get', { id })).toMatchObject({ email: '', city: 'Jarny', notes: 'Local prêté.' });
  });
});

describe('the merge of two persons', () => {
  test('joins their mandates and their seats, and is undone', async () => {
    const core = await createTestCore();
    const { keep: first, absorb: second } = await twoAssociations(core);
    const seat = await core.call('councillors.create', aCouncillor({ person: { ...ODILE, email: 'mairie@jarny.fr' } }));
    const other = await core.call('councillors.create', aCouncillor({ person: { ...ODILE, email: 'odile@exemple.fr' }, tableOrder: 2 }));
    const pair = { kind: 'person' as const, keep: seat.person.id, absorb: other.person.id };
    for (const [associationId, id] of [
      [first, pair.keep],
      [first, pair.absorb],
      [second, pair.absorb],
    ] as const) {
      await core.call('mandates.add', { associationId, person: { id: PersonId.parse(id) }, role: 'president', startsOn: null });
    }
    const session = await core.call('sessions.create', aSession());
    const item = await core.call('items.add', { sessionId: session.id, values: anItem({ rapporteurId: other.id }) });
    const { links, warnings } = await core.call('duplicates.preview', pair);
    expect(links).toEqual(['2\u00a0mandats', '1\u00a0siège au conseil']);
    expect(warnings).toHaveLength(2);

    const merged = await merge(core, pair);
    const sheet = await core.call('people.get', { id: pair.keep });
    expect(sheet.mandates.map(({ associationName }) => associationName)).toEqual(['Harmonie des mineurs', 'Harmonie des Mineurs']);
    expect(sheet.seats).toHaveLength(1);
    expect((await core.call('sessions.get', { id: session.id })).items).toMatchObject([{ id: item.id, rapporteurId: seat.id }]);
    expect((await core.call('councillors.list', {})).length).toBe(1);
    expect(await core.envelope('people.get', { id: pair.absorb })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await core.call('people.search', { search: 'vernier' })).toHaveLength(1);

    await core.call('duplicates.undo', { id: merged.id });
    expect((await core.call('sessions.get', { id: session.id })).items).toMatchObject([{ rapporteurId: other.id }]);
    expect((await core.call('people.get', { id: pair.absorb })).mandates).toHaveLength(2);
    expect(await core.call('people.search', { search: 'vernier' })).toHaveLength(2);
  });
});
