import { describe, expect, it, test } from 'vitest';
import { lackOf, meansOn, placeLines, type AddressInput } from '#shared/features/assembly/sending';
import type { CouncillorInput } from '#shared/features/councillors/model';
import { civilDate } from '#shared/kernel/dates';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf, setSession } from '../council/council-town';

const PLACE = { complement: '', street: '12, rue des Mines', postalCode: '54800', city: 'Jarny' };
const PAPER: AddressInput = { ...PLACE, means: 'paper', askedOn: civilDate('2026-09-10') };

function aMember(lastName: string, values: Partial<CouncillorInput> = {}): CouncillorInput {
  const email = values.function === 'mayor' ? '' : `${lastName.toLowerCase()}@mairie.example`;
  return aCouncillor({ person: { civility: 'madam', firstName: 'Zoé', lastName, email, phone: '' }, ...values });
}

/** A mayor and three councillors, all reachable by e-mail. */
async function aCouncil(core: TestCore) {
  await core.call('councillors.create', aMember('Arnould', { function: 'mayor', tableOrder: 1 }));
  const blaise = await core.call('councillors.create', aMember('Blaise', { tableOrder: 2 }));
  const colin = await core.call('councillors.create', aMember('Colin', { tableOrder: 3 }));
  return { blaise, colin };
}

describe('how the convocation reaches a councillor', () => {
  it.each<[AddressInput['means'], string | null, string, string]>([
    ['electronic', null, '2026-09-14', 'electronic'],
    ['electronic', '2026-09-10', '2026-09-14', 'electronic'],
    ['paper', '2026-09-10', '2026-09-09', 'electronic'],
    ['paper', '2026-09-10', '2026-09-10', 'paper'],
    ['paper', '2026-09-10', '2026-09-11', 'paper'],
  ])('asked %s on %s: on %s it is %s', (...[means, askedOn, day, expected]) => {
    expect(meansOn({ means, askedOn: askedOn === null ? null : civilDate(askedOn) }, civilDate(day))).toBe(expected);
  });

  it.each<[AddressInput['means'], string, Partial<typeof PLACE>, string | null]>([
    ['electronic', 'zoe@mairie.example', {}, null],
    ['electronic', '', {}, 'email'],
    ['electronic', 'zoe@mairie', {}, 'email'],
    ['paper', '', {}, null],
    ['paper', 'zoe@mairie.example', { street: '' }, 'address'],
    ['paper', '', { postalCode: '' }, 'address'],
    ['paper', '', { city: '' }, 'address'],
  ])('by %s with « %s » and %o lacks %s', (...[means, email, change, lack]) => {
    expect(lackOf(means, { ...PLACE, ...change, email })).toBe(lack);
  });

  test('the address is written as the post reads it', () => {
    expect(placeLines({ ...PLACE, complement: 'Chez M. Aubry', city: 'Val-de-Briey' })).toEqual([
      'Chez M. Aubry',
      '12 rue des Mines',
      '54800 VAL DE BRIEY',
    ]);
  });
});

describe('the choice of a councillor', () => {
  it('is recorded with its day, changed, and undone from the journal', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { blaise } = await aCouncil(core);
    const address = () => core.call('assembly.address', { councillorId: blaise.id });
    expect(await address()).toMatchObject({ means: 'electronic', version: 0, street: '' });
    await core.call('assembly.setAddress', { councillorId: blaise.id, version: 0, values: PAPER });
    expect(await address()).toMatchObject({ ...PAPER, version: 1, fromEarlierSeat: false });
    const stale = core.call('assembly.setAddress', { councillorId: blaise.id, version: 0, values: PAPER });
    expect((await refusalOf(stale)).details).toMatchObject({ rule: 'changed-meanwhile' });
    const [line] = await core.call('history.list', {});
    await core.call('history.undo', { seq: line?.seq ?? 0 });
    expect(await address()).toMatchObject({ means: 'electronic', version: 0 });
  });

  it.each([
    ['without the day it was asked', { ...PAPER, askedOn: null }],
    ['asked on a day to come', { ...PAPER, askedOn: civilDate('2026-09-15') }],
  ])('is refused on paper %s', async (_why, values) => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { blaise } = await aCouncil(core);
    expect((await refusalOf(core.call('assembly.setAddress', { councillorId: blaise.id, version: 0, values }))).code).toBe('VALIDATION');
  });

  it('is offered again at the next mandate of the same person, and asked for nothing twice', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const past = aMember('Blaise', { startsOn: civilDate('2020-05-25'), endsOn: civilDate('2026-03-21') });
    const former = await core.call('councillors.create', past);
    await core.call('assembly.setAddress', { councillorId: former.id, version: 0, values: PAPER });
    const again = await core.call('councillors.create', aMember('Blaise'));
    expect(await core.call('assembly.address', { councillorId: again.id })).toMatchObject({ ...PAPER, version: 0, fromEarlierSeat: true });
    const sendings = await core.call('assembly.sendings', {});
    expect(sendings.find(({ councillorId }) => councillorId === again.id)).toMatchObject({ means: 'electronic', lacks: null });
  });
});

describe('to whom the convocation goes', () => {
  it('is everyone but the mayor: by e-mail, or on paper for those who asked; what is missing is told and blocks nothing', async () => {
    const core = await createTestCore({ today: '2026-09-14' });
    const { blaise, colin } = await aCouncil(core);
    const { id: sessionId } = await setSession(core, { meetsOn: civilDate('2026-09-24') });
    const convening = () => core.call('assembly.convening', { sessionId });
    expect(await convening()).toMatchObject({
      byEmail: [{ councillorId: blaise.id }, { councillorId: colin.id }],
      byPost: [],
      emails: ['blaise@mairie.example', 'colin@mairie.example'],
      notes: [],
    });
    await core.call('assembly.setAddress', { councillorId: colin.id, version: 0, values: { ...PAPER, street: '' } });
    const found = await convening();
    expect(found).toMatchObject({ byPost: [{ councillorId: colin.id, lacks: 'address' }], emails: ['blaise@mairie.example'] });
    expect(found.notes).toHaveLength(1);
    expect(found.notes[0]?.message).toContain('Mme\u00a0Zoé Colin');
    expect(found.notes[0]?.source).toContain('L. 2121-10');
  });

  it('tells who joined or left once it was sent, until who joined is convened too', async () => {
    const core = await createTestCore({ today: '2026-09-16' });
    const { blaise, colin } = await aCouncil(core);
    const { id: sessionId } = await setSession(core, { meetsOn: civilDate('2026-09-24'), convocationSentOn: civilDate('2026-09-15') });
    const { id, version } = blaise;
    await core.call('councillors.update', { id, version, values: aMember('Blaise', { tableOrder: 2, endsOn: civilDate('2026-09-15') }) });
    const joined = await core.call('councillors.create', aMember('Dumas', { tableOrder: 4, startsOn: civilDate('2026-09-16') }));
    const convening = () => core.call('assembly.convening', { sessionId });
    const found = await convening();
    expect(found.byEmail.map(({ councillorId }) => councillorId)).toEqual([colin.id, joined.id]);
    expect(found.left).toEqual([{ councillorId: blaise.id, name: 'Mme\u00a0Zoé Blaise', until: '2026-09-15' }]);
    expect(found.joined).toMatchObject([{ councillorId: joined.id, since: '2026-09-16', convened: null }]);
    expect(found.notes[0]?.message).toMatch(/au plus tard le vendredi\s18\sseptembre/);
    await core.call('assembly.convene', { sessionId, councillorId: joined.id, sentOn: civilDate('2026-09-16') });
    const after = await convening();
    expect(after.joined).toMatchObject([{ convened: { sentOn: '2026-09-16' } }]);
    expect(after.notes).toHaveLength(1);
    const [line] = await core.call('history.list', {});
    await core.call('history.undo', { seq: line?.seq ?? 0 });
    expect((await convening()).joined).toMatchObject([{ convened: null }]);
  });

  it.each([
    ['2026-09-18', /au plus tard le vendredi\s18\sseptembre/],
    ['2026-09-19', /sans attendre/],
  ])('on %s, of somebody who joined, says %s', async (today, said) => {
    const core = await createTestCore({ today });
    await aCouncil(core);
    const { id: sessionId } = await setSession(core, { meetsOn: civilDate('2026-09-24'), convocationSentOn: civilDate('2026-09-15') });
    await core.call('councillors.create', aMember('Dumas', { tableOrder: 4, startsOn: civilDate('2026-09-16') }));
    expect((await core.call('assembly.convening', { sessionId })).notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(said),
    ]);
  });
});
