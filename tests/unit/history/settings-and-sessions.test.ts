import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCouncillor, anAssociation, anItem, aSession } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { backAndForth } from './back-and-forth';

async function aCore() {
  const core = await createTestCore();
  const next = () => core.clock.advance(1);
  next();
  return { core, next };
}

describe('what the town set', () => {
  it('goes back: the words of its lists, with the files that bear them', async () => {
    const { core, next } = await aCore();
    const { neighbourhood } = await core.call('terms.list', {});
    await core.call('terms.add', { kind: 'label', value: 'Solidaire' });
    next();
    const { id } = await core.call('associations.create', anAssociation({ labels: ['Solidaire'] }));
    next();
    await core.call('terms.rename', { kind: 'label', from: 'Solidaire', to: 'Entraide' });
    next();
    await core.call('terms.add', { kind: 'label', value: 'Jeunesse', position: 1 });
    const before = await core.call('terms.list', {});
    const [change] = await core.call('history.list', {});
    next();
    await core.call('history.undo', { seq: change?.seq ?? 0 });
    next();
    const renamed = (await core.call('history.list', {})).find(({ operation }) => operation === 'terms.rename');
    await core.call('history.undo', { seq: renamed?.seq ?? 0 });
    expect(await core.call('associations.get', { id })).toMatchObject({ labels: ['Solidaire'] });
    expect((await core.call('terms.list', {})).label.map(({ value }) => value)).toContain('Solidaire');
    expect(before.label[0]).toMatchObject({ value: 'Jeunesse' });
    expect((await core.call('terms.list', {})).neighbourhood).toEqual(neighbourhood);
  });

  it('goes back: a value of the law, by its first day', async () => {
    const { core, next } = await aCore();
    const before = await core.call('legal.list', {});
    const amend = (validFrom: string, value: string) =>
      core.call('legal.amend', { key: 'grant.agreement-threshold', value, validFrom: civilDate(validFrom), source: 'Décret' });
    await amend('2027-01-01', '3000000');
    next();
    await amend('2028-01-01', '4000000');
    next();
    await amend('2027-01-01', '3500000');
    next();
    await core.call('legal.withdraw', { key: 'grant.agreement-threshold', validFrom: civilDate('2028-01-01') });
    const after = await core.call('legal.list', {});
    expect(await backAndForth(core)).toEqual(['legal.withdraw', 'legal.amend', 'legal.amend', 'legal.amend']);
    expect(await core.call('legal.list', {})).toEqual(after);
    expect(after).not.toEqual(before);
  });

  it('goes back: kinds of pieces, letters and tariffs with their prices', async () => {
    const { core, next } = await aCore();
    const types = await core.call('pieces.types', {});
    const letters = await core.call('templates.list', {});
    const first = types[0];
    const last = types.at(-1);
    if (!first || !last) throw new Error('no kind of piece');
    await core.call('pieces.moveType', { id: last.id, position: 1 });
    next();
    await core.call('pieces.archiveType', { id: first.id });
    next();
    const letter = await core.call('templates.create', { name: 'Relance', subject: 'Votre dossier', body: 'Bonjour,' });
    next();
    await core.call('templates.archive', { id: letter.id });
    next();
    const { id } = await core.call('tariffs.add', { values: { kind: 'room', name: 'Salle', unit: 'hour' }, rate: null });
    next();
    await core.call('tariffs.setRate', { id, year: 2026, amount: cents(1_500) });
    next();
    await core.call('tariffs.copyYear', { from: 2026, to: 2027, percent: 200 });
    const tariffs = await core.call('tariffs.list', {});
    const kinds = (await core.call('pieces.types', {})).map(({ name }) => name);
    expect(await backAndForth(core)).toEqual([
      'tariffs.copyYear',
      'tariffs.setRate',
      'tariffs.add',
      'templates.archive',
      'templates.create',
      'pieces.archiveType',
      'pieces.moveType',
    ]);
    const again = await core.call('tariffs.list', {});
    expect(again.map(({ name, rates }) => [name, rates])).toEqual(tariffs.map(({ name, rates }) => [name, rates]));
    expect((await core.call('pieces.types', {})).map(({ name }) => name)).toEqual(kinds);
    expect(await core.call('templates.list', {})).toEqual(letters);
  });
});

describe('a session', () => {
  it('goes back: its convocation, its roll call, who came and left, the days recorded after it', async () => {
    const { core, next } = await aCore();
    const member = await core.call('councillors.create', aCouncillor());
    next();
    const { id, version } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-03-26') }));
    next();
    const place = 'salle des fêtes';
    await core.call('sessions.update', { id, version, values: aSession({ meetsOn: civilDate('2026-03-26'), place }) });
    next();
    await core.call('sittings.answer', { id, answers: [{ councillorId: member.id, status: 'present' }] });
    next();
    await core.call('councilPublication.record', { sessionId: id, kind: 'transmitted', happenedOn: civilDate('2026-03-27'), note: 'AR' });
    next();
    await core.call('councilPublication.record', { sessionId: id, kind: 'list-published', happenedOn: civilDate('2026-03-28'), note: '' });
    next();
    await core.call('councilPublication.withdraw', { sessionId: id, kind: 'transmitted' });
    next();
    const sitting = await core.call('sittings.get', { id });
    const values = { presidentId: member.id, secretaryIds: [member.id], openedAt: '18:32', closedAt: null, remarks: '' };
    await core.call('sittings.update', { id, version: sitting.version, values });
    expect(await backAndForth(core)).toEqual([
      'sittings.update',
      'councilPublication.withdraw',
      'councilPublication.record',
      'councilPublication.record',
      'sittings.answer',
      'sessions.update',
      'sessions.create',
      'councillors.create',
    ]);
    expect(await core.call('sessions.get', { id })).toMatchObject({ place, openedAt: '18:32', presidentId: member.id });
    expect((await core.call('councilPublication.get', { sessionId: id })).milestones).toEqual([
      { kind: 'list-published', happenedOn: '2026-03-28', note: '' },
    ]);
    expect((await core.call('sittings.get', { id })).attendance).toEqual([{ councillorId: member.id, status: 'present' }]);
  });

  it('stays once it has an agenda; an arrival goes and comes back', async () => {
    const { core, next } = await aCore();
    const member = await core.call('councillors.create', aCouncillor());
    next();
    const session = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-03-26') }));
    const [created] = await core.call('history.list', {});
    next();
    const { id: itemId } = await core.call('items.add', { sessionId: session.id, values: anItem() });
    next();
    const movement = { councillorId: member.id, kind: 'arrival', itemId, at: '19:00' } as const;
    await core.call('sittings.addMovement', { id: session.id, values: movement });
    const [added] = await core.call('history.list', {});
    next();
    expect(await core.envelope('history.undo', { seq: created?.seq })).toMatchObject({ error: { details: { rule: 'still-in-use' } } });
    await core.call('history.undo', { seq: added?.seq ?? 0 });
    expect((await core.call('sittings.get', { id: session.id })).movements).toEqual([]);
    const [undo] = await core.call('history.list', {});
    next();
    await core.call('history.undo', { seq: undo?.seq ?? 0 });
    expect((await core.call('sittings.get', { id: session.id })).movements).toMatchObject([movement]);
  });
});
