import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { anItem, aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { DECISION } from '../mayor-decisions/a-decision';
import { backAndForth } from './back-and-forth';

async function aTown() {
  const core = await createTestCore({ today: '2026-04-15' });
  const next = () => core.clock.advance(1);
  next();
  return { core, next };
}

const changeOf = async (core: TestCore, operation: string) => {
  const change = (await core.call('history.list', {})).find((one) => one.operation === operation);
  return change ?? expect.unreachable(`${operation} is expected`);
};

/** A decision that is signed, each command at an instant of its own. */
async function aSignedDecision({ core, next }: Awaited<ReturnType<typeof aTown>>) {
  const { id } = await core.call('mayorDecisions.add', DECISION);
  next();
  const { version } = await core.call('mayorDecisions.number', { id });
  next();
  const signed = await core.call('mayorDecisions.sign', { id, version, signedOn: civilDate('2026-04-10') });
  next();
  return signed;
}

describe('a draft decision of the mayor', () => {
  it('goes back and forth: written, changed, numbered, its number given back, deleted', async () => {
    const { core, next } = await aTown();
    const { id, version } = await core.call('mayorDecisions.add', DECISION);
    next();
    await core.call('mayorDecisions.update', { id, version, values: { ...DECISION, title: 'Marché de voirie' } });
    next();
    await core.call('mayorDecisions.number', { id });
    next();
    await core.call('mayorDecisions.release', { id });
    next();
    await core.call('mayorDecisions.remove', { id });
    next();
    expect(await backAndForth(core, 1)).toEqual(['mayorDecisions.remove']);
    const { seq } = await changeOf(core, 'mayorDecisions.remove');
    next();
    await core.call('history.undo', { seq });
    const before = await core.call('mayorDecisions.get', { id });
    expect(before).toMatchObject({ id, title: 'Marché de voirie', number: null, amount: 4_820_000 });
    expect(await core.call('search.everything', { search: 'voirie' })).toMatchObject([{ id }]);
    expect(await backAndForth(core)).toEqual([
      'mayorDecisions.release',
      'mayorDecisions.number',
      'mayorDecisions.update',
      'mayorDecisions.add',
    ]);
    expect({ ...(await core.call('mayorDecisions.get', { id })), version: 0 }).toEqual({ ...before, version: 0 });
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it('is not taken back under its number, and says what to do', async () => {
    const { core, next } = await aTown();
    const { id } = await core.call('mayorDecisions.add', DECISION);
    next();
    await core.call('mayorDecisions.number', { id });
    next();
    const added = await changeOf(core, 'mayorDecisions.add');
    expect(added).toMatchObject({ state: 'fixed', because: expect.stringContaining('laisserait un trou dans le registre') as unknown });
    expect(await core.envelope('history.undo', { seq: added.seq })).toMatchObject({
      error: { details: { rule: 'decision-numbered', number: '2026_D_001' } },
    });
    const other = await core.call('mayorDecisions.add', DECISION);
    next();
    await core.call('mayorDecisions.number', { id: other.id });
    const [second, first] = (await core.call('history.list', {})).filter(({ operation }) => operation === 'mayorDecisions.number');
    expect([first?.state, second?.state]).toEqual(['fixed', 'undoable']);
    expect(await core.envelope('history.undo', { seq: first?.seq })).toMatchObject({
      error: { details: { rule: 'decision-number-kept', because: 'followed' } },
    });
  });

  it('does not take again a number that another one has taken since', async () => {
    const { core, next } = await aTown();
    const [one, other] = [await core.call('mayorDecisions.add', DECISION), await core.call('mayorDecisions.add', DECISION)];
    next();
    await core.call('mayorDecisions.number', { id: one.id });
    next();
    await core.call('mayorDecisions.release', { id: one.id });
    next();
    await core.call('mayorDecisions.number', { id: other.id });
    const { seq } = await changeOf(core, 'mayorDecisions.release');
    expect(await core.envelope('history.undo', { seq })).toMatchObject({ error: { details: { rule: 'change-not-undoable' } } });
    expect((await core.call('mayorDecisions.get', { id: one.id })).number).toBeNull();
  });
});

describe('a signed decision of the mayor', () => {
  it('stays: its signature, its correction and all that led to it say why', async () => {
    const town = await aTown();
    const { core, next } = town;
    const { id, version } = await aSignedDecision(town);
    const { decidedOn: _day, withdrawsId: _none, ...texts } = DECISION;
    await core.call('mayorDecisions.correct', { id, version, reason: 'Objet', values: { ...texts, title: 'Marché de voirie' } });
    next();
    const changes = await core.call('history.list', {});
    expect(changes.map(({ operation, entity, records, state }) => [operation, entity, records, state])).toEqual([
      ['mayorDecisions.correct', 'mayor-decision', 1, 'fixed'],
      ['mayorDecisions.sign', 'mayor-decision', 1, 'fixed'],
      ['mayorDecisions.number', 'mayor-decision', 1, 'fixed'],
      ['mayorDecisions.add', 'mayor-decision', 1, 'fixed'],
    ]);
    for (const { seq, because } of changes) {
      expect(because.replace(/[\u00A0\u202F]/g, ' ')).toContain('La décision n° 2026_D_001 est signée : elle ne change plus.');
      expect(await core.envelope('history.undo', { seq })).toMatchObject({ error: { details: { rule: 'decision-signed' } } });
    }
    expect(await core.call('mayorDecisions.get', { id })).toMatchObject({ state: 'signed', versions: 2 });
  });

  it('has the days of its sending and publication corrected', async () => {
    const town = await aTown();
    const { core } = town;
    const { id } = await aSignedDecision(town);
    const values = { transmittedOn: civilDate('2026-04-13'), publishedOn: civilDate('2026-04-14') };
    await core.call('mayorDecisions.setDates', { id, values });
    const { seq } = await changeOf(core, 'mayorDecisions.setDates');
    await core.call('history.undo', { seq });
    expect(await core.call('mayorDecisions.get', { id })).toMatchObject({ transmittedOn: null, publishedOn: null });
    expect(await backAndForth(core)).toEqual([]);
  });
});

describe('the report to the council', () => {
  it('goes back and forth: put on the agenda, then brought up to date', async () => {
    const town = await aTown();
    const { core, next } = town;
    const first = await aSignedDecision(town);
    const { id: sessionId } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-05-28') }));
    await core.call('items.add', { sessionId, values: anItem({ title: 'Voirie' }) });
    next();
    await core.call('mayorDecisions.report', { sessionId });
    next();
    const second = await aSignedDecision(town);
    await core.call('mayorDecisions.report', { sessionId });
    next();
    const items = async () => (await core.call('sessions.get', { id: sessionId })).items;
    const told = async () =>
      Promise.all([first, second].map(async ({ id }) => (await core.call('mayorDecisions.get', { id })).reportedAt?.sessionId ?? null));
    const state = async () => [(await items()).map(({ title, type, context }) => [title, type, context]), await told()];
    const before = await state();
    expect(await told()).toEqual([sessionId, sessionId]);
    const reports = (await core.call('history.list', {})).filter(({ operation }) => operation === 'mayorDecisions.report');
    expect(reports.map(({ state: standing }) => standing)).toEqual(['undoable', 'overtaken']);
    await core.call('history.undo', { seq: reports[0]?.seq ?? 0 });
    next();
    expect(await told()).toEqual([sessionId, null]);
    expect((await items())[0]?.context).not.toContain('2026_D_002');
    await core.call('history.undo', { seq: reports[1]?.seq ?? 0 });
    next();
    expect(await told()).toEqual([null, null]);
    expect((await items()).map(({ title }) => title)).toEqual(['Voirie']);
    expect((await core.call('mayorDecisions.toReport', {})).decisions).toHaveLength(2);
    const undos = (await core.call('history.list', {})).filter(({ operation }) => operation === 'history.undo');
    for (const { seq } of undos) {
      await core.call('history.undo', { seq });
      next();
    }
    expect(await state()).toEqual(before);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });
});

describe('around the decisions of the mayor', () => {
  it('the delegation goes back and forth: recorded, changed, deleted', async () => {
    const { core, next } = await aTown();
    const values = {
      number: '2026_01_03',
      decidedOn: civilDate('2026-03-28'),
      endsOn: null,
      matters: [
        { matter: '26', limit: '' },
        { matter: '4', limit: '221 000 €' },
      ],
    };
    const { id, version } = await core.call('mayorDecisions.addDelegation', values);
    next();
    const fewer = { ...values, matters: [{ matter: '4', limit: '90 000 €' }] };
    await core.call('mayorDecisions.updateDelegation', { id, version, values: fewer });
    next();
    expect(await backAndForth(core)).toEqual(['mayorDecisions.updateDelegation', 'mayorDecisions.addDelegation']);
    expect(await core.call('mayorDecisions.delegations', {})).toMatchObject([{ id, ...fewer }]);
    await core.call('mayorDecisions.removeDelegation', { id });
    next();
    await core.call('history.undo', { seq: (await changeOf(core, 'mayorDecisions.removeDelegation')).seq });
    expect(await core.call('mayorDecisions.delegations', {})).toMatchObject([{ id, ...fewer }]);
  });

  it('a year is opened again', async () => {
    const { core, next } = await aTown();
    await core.call('mayorDecisions.closeYear', { year: 2025, closedOn: civilDate('2026-01-08') });
    next();
    expect(await backAndForth(core)).toEqual(['mayorDecisions.closeYear']);
    expect(await core.call('mayorDecisions.register', { year: 2025 })).toMatchObject({ closedOn: '2026-01-08' });
  });
});
