import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import type { AssociationInput } from '#shared/features/associations/model';
import { anAssociation } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

// The same SIREN, three establishments: an association that moved twice.
const [FIRST, SECOND, THIRD] = ['73282932000074', '73282932000082', '73282932000090'] as const;
const page = { page: 1, pageSize: 50 };

async function anAssociationAt(siret: string) {
  const core = await createTestCore({ today: '2026-03-31' });
  const { id } = await core.call('associations.create', anAssociation({ siret }));
  return { core, id };
}

async function change(core: TestCore, id: Parameters<typeof core.call<'associations.get'>>[1]['id'], values: Partial<AssociationInput>) {
  const { version } = await core.call('associations.get', { id });
  return core.call('associations.update', { id, version, values: anAssociation(values) });
}

describe('the SIRET of an association that moves', () => {
  test('the former number is kept with its day, the last one first, and still leads to the file', async () => {
    const { core, id } = await anAssociationAt(FIRST);
    await change(core, id, { siret: SECOND });
    core.clock.advance(24 * 3600);
    const moved = await change(core, id, { siret: THIRD });
    expect(moved.formerSirets).toEqual([
      { siret: SECOND, until: '2026-04-01' },
      { siret: FIRST, until: '2026-03-31' },
    ]);
    expect((await core.call('associations.list', { search: FIRST, ...page })).rows.map((row) => row.id)).toEqual([id]);
  });

  test('two moves typed on one day keep their order, before and after a correction', async () => {
    const { core, id } = await anAssociationAt(THIRD);
    await change(core, id, { siret: FIRST });
    const { formerSirets } = await change(core, id, { siret: SECOND });
    expect(formerSirets.map(({ siret }) => siret)).toEqual([FIRST, THIRD]);
    expect((await core.call('associations.setFormerSirets', { id, formerSirets })).formerSirets).toEqual(formerSirets);
  });

  test('a number that was false, taken away or left alone enters no history', async () => {
    const { core, id } = await anAssociationAt('73282932000075');
    expect((await change(core, id, { siret: FIRST })).formerSirets).toEqual([]);
    expect((await change(core, id, { siret: FIRST, city: 'Jarny' })).formerSirets).toEqual([]);
    expect((await change(core, id, { siret: '' })).formerSirets).toEqual([]);
  });

  test('a number that comes back leaves the history: the change in between was a mistake', async () => {
    const { core, id } = await anAssociationAt(FIRST);
    await change(core, id, { siret: SECOND });
    expect((await change(core, id, { siret: FIRST })).formerSirets).toEqual([]);
    expect((await core.call('associations.list', { search: SECOND, ...page })).total).toBe(0);
  });

  test('survives the trash, and is found again once out of it', async () => {
    const { core, id } = await anAssociationAt(FIRST);
    await change(core, id, { siret: SECOND });
    await core.call('associations.archive', { id });
    expect((await core.call('associations.list', { search: FIRST, ...page })).total).toBe(0);
    await core.call('associations.restore', { id });
    expect((await core.call('associations.list', { search: FIRST, ...page })).total).toBe(1);
  });
});

describe('the history corrected by hand', () => {
  test('is written whole: a line mended, one added, one taken away, with a line of the journal', async () => {
    const { core, id } = await anAssociationAt(FIRST);
    await change(core, id, { siret: SECOND });
    const { formerSirets, version } = await core.call('associations.setFormerSirets', {
      id,
      formerSirets: [
        { siret: '732 829 320 00074', until: civilDate('2019-06-30') },
        { siret: THIRD, until: civilDate('2022-01-15') },
      ],
    });
    expect(formerSirets).toEqual([
      { siret: THIRD, until: '2022-01-15' },
      { siret: FIRST, until: '2019-06-30' },
    ]);
    expect(version).toBe(3);
    const { entries } = await core.call('audit.list', { entityId: id, page: 1, pageSize: 1 });
    expect(entries[0]).toMatchObject({ operation: 'associations.setFormerSirets', before: { formerSirets: [{ siret: FIRST }] } });

    await core.call('associations.setFormerSirets', { id, formerSirets: [] });
    expect((await core.call('associations.get', { id })).formerSirets).toEqual([]);
    expect((await core.call('associations.list', { search: FIRST, ...page })).total).toBe(0);
  });

  test.each([
    ['a false key', ['73282932000075'], 'clé de contrôle'],
    ['the present number', [SECOND], 'SIRET actuel'],
    ['the same number twice', [FIRST, FIRST], 'déjà dans l’historique'],
    ['nothing', [' '], 'obligatoire'],
  ])('%s is refused under its field', async (_case, sirets, sentence) => {
    const { core, id } = await anAssociationAt(SECOND);
    const formerSirets = sirets.map((siret) => ({ siret, until: '2019-06-30' }));
    const answer = await core.envelope('associations.setFormerSirets', { id, formerSirets });
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION', message: expect.stringContaining(sentence) as string } });
    expect((await core.call('associations.get', { id })).formerSirets).toEqual([]);
  });
});
