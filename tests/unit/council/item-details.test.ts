import { describe, expect, it } from 'vitest';
import type { ItemChange } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { AssociationId, CommitteeId } from '#shared/kernel/ids';
import { aCouncillor, anAssociation, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { named, refusalOf, seatPresident, setSession, valuesOf } from './council-town';

const NOBODY = '0198c0de-0000-7000-8000-000000000001';

async function anAffair(values: Partial<ItemChange> = {}) {
  const core = await createTestCore();
  const session = await setSession(core);
  const item = await core.call('items.add', { sessionId: session.id, values: { ...anItem(), ...values } });
  return { core, session, item };
}

async function written(core: TestCore) {
  const { id: rapporteurId } = await core.call('councillors.create', aCouncillor());
  const texts = { context: 'La voie n’a pas de nom.', proposal: 'La nommer.', decision: 'de la nommer.' };
  return { rapporteurId, ...texts };
}

describe('the details of an affair', () => {
  it('begin as those of an ordinary deliberation about nobody', async () => {
    const { item } = await anAffair();
    expect(item).toMatchObject({ type: 'deliberation', state: 'draft', committeeId: null, committeeName: '', budgetLine: '', parties: [] });
  });

  it('are kept as typed, and stay when only the texts change', async () => {
    const details = { type: 'motion', budgetLine: '65748, fonction 024', budgetYear: '2026', budgetName: 'Budget principal' } as const;
    const { core, item } = await anAffair(details);
    expect(item).toMatchObject(details);
    const updated = await core.call('items.update', { id: item.id, version: 1, values: anItem({ title: 'Vœu' }) });
    expect(updated).toMatchObject({ ...details, title: 'Vœu' });
  });

  it.each([
    [{ budgetYear: '2026' }, 'budgetName'],
    [{ budgetName: 'Budget principal' }, 'budgetYear'],
  ])('name a budget by its year and its name, or not at all: %o', async (half, field) => {
    const { core, item } = await anAffair();
    const refused = await refusalOf(core.call('items.update', { id: item.id, version: 1, values: { ...anItem(), ...half } }));
    expect(refused).toMatchObject({ code: 'VALIDATION', details: { issues: [{ path: ['values', field] }] } });
  });

  it.each(['26', '2026-2027', 'exercice 2026'])('take no other year than the published file would: %s', async (budgetYear) => {
    const { core, item } = await anAffair();
    const values = { ...anItem(), budgetYear, budgetName: 'Budget principal' };
    expect(await refusalOf(core.call('items.update', { id: item.id, version: 1, values }))).toMatchObject({ code: 'VALIDATION' });
  });

  it('name no committee and no association that does not exist', async () => {
    const { core, item } = await anAffair();
    const parties = [{ associationId: AssociationId.parse(NOBODY), name: '' }];
    for (const values of [{ parties }, { committeeId: CommitteeId.parse(NOBODY) }]) {
      const refused = await refusalOf(core.call('items.update', { id: item.id, version: 1, values: { ...anItem(), ...values } }));
      expect(refused).toMatchObject({ code: 'VALIDATION' });
    }
  });

  it('say which committee met after the session', async () => {
    const { core, session, item } = await anAffair({ committeeMetOn: civilDate('2026-09-25') });
    const gaps = async () => (await core.call('sessions.get', { id: session.id })).missing.map(({ message }) => message);
    expect(await gaps()).toContainEqual(expect.stringContaining('la commission se réunit après la séance'));
    await core.call('items.update', { id: item.id, version: 1, values: { ...anItem(), committeeMetOn: civilDate('2026-09-24') } });
    expect(await gaps()).not.toContainEqual(expect.stringContaining('commission'));
  });

  it('say which article it cites that is not in force the day of the session', async () => {
    const { core, session } = await anAffair({ visas: 'Vu l’article L. 2311-7 ;' });
    const { missing } = await core.call('sessions.get', { id: session.id });
    expect(missing.map(({ message }) => message.replace(/[\u00a0\u202f]/g, ' '))).toContainEqual(
      expect.stringContaining('l’article L. 2311-7 est remplacé par l’article L. 1612-25'),
    );
  });

  it('ask no decision of an information', async () => {
    const { core, session } = await anAffair({ type: 'information', context: 'Le rapport annuel est présenté.' });
    const { missing } = await core.call('sessions.get', { id: session.id });
    expect(missing.filter(({ place }) => place === 'item').map(({ message }) => message)).toEqual([
      'Affaire n°\u00a01\u00a0: le rapporteur reste à choisir.',
    ]);
  });
});

describe('the parties of an affair', () => {
  it('tell which councillors it concerns, as the requests of a campaign do', async () => {
    const { core, item } = await anAffair();
    const { id: associationId } = await core.call('associations.create', anAssociation({ name: 'Harmonie' }));
    await seatPresident(core, associationId);
    const parties = [
      { associationId, name: '' },
      { associationId: null, name: 'Société d’économie mixte du Jarnisy' },
    ];
    const updated = await core.call('items.update', { id: item.id, version: 1, values: { ...anItem(), parties } });
    expect(updated.parties).toEqual([{ associationId, name: 'Harmonie' }, parties[1]]);
    expect(named(updated.concerns)).toEqual(['Odile Vernier: Harmonie']);
    const without = await core.call('items.update', { id: item.id, version: 2, values: { ...anItem(), parties: [] } });
    expect(without.concerns).toEqual([]);
  });

  it('go with the affair when it is deleted for good', async () => {
    const { core, item } = await anAffair({ parties: [{ associationId: null, name: 'Département' }] });
    await core.call('items.remove', { id: item.id });
    await core.call('trash.purge', { kind: 'council-item', id: item.id });
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });
});

describe('the state of an affair', () => {
  it('is ready only once nothing is missing, and says what is', async () => {
    const { core, item } = await anAffair();
    const refused = await refusalOf(core.call('items.setState', { id: item.id, state: 'ready' }));
    expect(refused).toMatchObject({ details: { rule: 'item-not-ready' } });
    expect(await core.call('items.setState', { id: item.id, state: 'checked' })).toMatchObject({ state: 'checked', version: 1 });
    const whole = { ...anItem(), ...(await written(core)) };
    await core.call('items.update', { id: item.id, version: 1, values: whole });
    expect(await core.call('items.setState', { id: item.id, state: 'ready' })).toMatchObject({ state: 'ready' });
  });

  it('falls back to draft when the texts of a ready affair change, and not when its rapporteur does', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const values = { ...anItem(), ...(await written(core)) };
    const item = await core.call('items.add', { sessionId, values });
    await core.call('items.setState', { id: item.id, state: 'ready' });
    const other = await core.call('councillors.create', aCouncillor({ tableOrder: 2, person: person('Paul', 'Aubry') }));
    const moved = await core.call('items.update', { id: item.id, version: 1, values: { ...values, rapporteurId: other.id } });
    expect(moved.state).toBe('ready');
    const changed = await core.call('items.update', { id: item.id, version: 2, values: { ...valuesOf(moved), decision: 'de surseoir.' } });
    expect(changed.state).toBe('draft');
  });
});

function person(firstName: string, lastName: string) {
  return { civility: 'sir' as const, firstName, lastName, email: '', phone: '' };
}
