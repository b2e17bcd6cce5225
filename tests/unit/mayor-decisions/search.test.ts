import { expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { createTestCore } from '../../support/test-core';
import { DECISION } from './a-decision';

it('a decision is found by its number, its object, its third party and its day, and no longer once it is deleted', async () => {
  const core = await createTestCore({ today: '2026-04-15' });
  const find = async (search: string) =>
    (await core.call('search.everything', { search })).map(({ kind, id, title, detail }) => [kind, id, title, detail]);
  const { id, version } = await core.call('mayorDecisions.add', DECISION);
  const detail = 'Décision du maire du 10/04/2026 · Entreprise Morel';
  const draft = ['mayor-decision', id, 'Marché de réfection de la rue des Mineurs', detail];
  for (const typed of ['refection mineurs', 'RÉFECTION', 'morel', '10/04/2026', 'décision mar']) expect(await find(typed)).toEqual([draft]);
  expect(await find('2026_D_001')).toEqual([]);
  await core.call('mayorDecisions.number', { id });
  const numbered = ['mayor-decision', id, '2026_D_001 – Marché de réfection de la rue des Mineurs', detail];
  expect(await find('2026_D_001')).toEqual([numbered]);
  await core.call('mayorDecisions.update', { id, version, values: { ...DECISION, title: 'Œuvre du rond-point' } });
  expect(await find('mineurs')).toEqual([]);
  expect(await find('oeuvre rond')).toHaveLength(1);
  await core.call('mayorDecisions.release', { id });
  expect(await find('2026_D_001')).toEqual([]);
  await core.call('mayorDecisions.remove', { id });
  expect(await find('rond')).toEqual([]);
});

it('a correction is found by its new object', async () => {
  const core = await createTestCore({ today: '2026-04-15' });
  const { id } = await core.call('mayorDecisions.add', DECISION);
  const { version } = await core.call('mayorDecisions.number', { id });
  const signed = await core.call('mayorDecisions.sign', { id, version, signedOn: civilDate('2026-04-10') });
  const { decidedOn: _day, withdrawsId: _none, ...texts } = DECISION;
  const values = { ...texts, title: 'Marché de voirie' };
  await core.call('mayorDecisions.correct', { id, version: signed.version, reason: 'Objet', values });
  expect(await core.call('search.everything', { search: 'voirie' })).toMatchObject([{ id }]);
  expect(await core.call('search.everything', { search: 'mineurs' })).toEqual([]);
});
