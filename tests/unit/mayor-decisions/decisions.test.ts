import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { DecisionInput } from '#shared/features/mayor-decisions/model';
import { civilDate } from '#shared/kernel/dates';
import { DomainError } from '#shared/kernel/errors';
import { cents } from '#shared/kernel/money';
import { aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { DECISION } from './a-decision';

const DELEGATION = {
  number: '2026_01_03',
  decidedOn: civilDate('2026-03-28'),
  endsOn: null,
  matters: [
    { matter: '4', limit: 'jusqu’à 221 000 € HT' },
    { matter: '26', limit: '' },
  ],
};

const aTown = () => createTestCore({ today: '2026-04-15' });
const add = (core: TestCore, values: Partial<DecisionInput> = {}) => core.call('mayorDecisions.add', { ...DECISION, ...values });

/** A decision numbered and signed. */
async function signed(core: TestCore, values: Partial<DecisionInput> = {}) {
  const { id } = await add(core, values);
  const { version, decidedOn } = await core.call('mayorDecisions.number', { id });
  return core.call('mayorDecisions.sign', { id, version, signedOn: decidedOn });
}

async function ruleOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.failure.details : error;
  }
}

describe('a decision of the mayor', () => {
  it('is warned about until the council has delegated its matter, and shows the limits', async () => {
    const core = await aTown();
    const { id, warnings } = await add(core);
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('Aucune délibération de délégation')]);
    const delegation = await core.call('mayorDecisions.addDelegation', DELEGATION);
    expect(await core.call('mayorDecisions.get', { id })).toMatchObject({ warnings: [], limit: 'jusqu’à 221 000 € HT' });
    const others = { ...DELEGATION, matters: [{ matter: '8', limit: '' }] };
    await core.call('mayorDecisions.updateDelegation', { id: delegation.id, version: 1, values: others });
    const after = await core.call('mayorDecisions.get', { id });
    expect(after.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('n’est pas délégué')]);
    expect(await ruleOf(core.call('mayorDecisions.updateDelegation', { id: delegation.id, version: 1, values: others }))).toMatchObject({
      rule: 'changed-meanwhile',
    });
  });

  it('takes the numbers of its year without holes, and gives back the last one only', async () => {
    const core = await aTown();
    const [first, second, older] = [await add(core), await add(core), await add(core, { decidedOn: civilDate('2025-12-30') })];
    expect((await core.call('mayorDecisions.number', { id: second.id })).number).toBe('2026_D_001');
    expect((await core.call('mayorDecisions.number', { id: first.id })).number).toBe('2026_D_002');
    expect((await core.call('mayorDecisions.number', { id: older.id })).number).toBe('2025_D_001');
    expect(await ruleOf(core.call('mayorDecisions.release', { id: second.id }))).toMatchObject({ because: 'followed' });
    expect((await core.call('mayorDecisions.release', { id: first.id })).state).toBe('draft');
    expect((await core.call('mayorDecisions.number', { id: first.id })).number).toBe('2026_D_002');
    const otherYear = { ...DECISION, decidedOn: civilDate('2025-12-31') };
    expect(await ruleOf(core.call('mayorDecisions.update', { id: first.id, version: 1, values: otherYear }))).toMatchObject({
      issues: [{ path: ['values', 'decidedOn'] }],
    });
    expect(await ruleOf(core.call('mayorDecisions.remove', { id: first.id }))).toMatchObject({ rule: 'decision-numbered' });
  });

  it('keeps the number under which it was printed', async () => {
    const core = await aTown();
    const { id } = await add(core);
    expect(await ruleOf(core.call('mayorDecisions.issue', { id }))).toMatchObject({ rule: 'decision-not-numbered' });
    await core.call('mayorDecisions.number', { id });
    const document = await core.call('mayorDecisions.issue', { id });
    expect(document).toMatchObject({ kind: 'mayor-decisions', title: 'Décision n° 2026_D_001', fileName: 'decision-2026_D_001.docx' });
    expect(await ruleOf(core.call('mayorDecisions.release', { id }))).toMatchObject({ because: 'printed' });
  });

  it('no longer changes once it is signed, but by a new version with its reason', async () => {
    const core = await aTown();
    const decision = await signed(core);
    expect(decision).toMatchObject({ state: 'signed', versions: 1, signedOn: '2026-04-10' });
    expect(decision.documentId).not.toBeNull();
    const { id, version } = decision;
    const values = { ...DECISION, title: 'Autre objet' };
    expect(await ruleOf(core.call('mayorDecisions.update', { id, version, values }))).toMatchObject({ rule: 'decision-signed' });
    const { decidedOn: _day, withdrawsId: _none, ...texts } = DECISION;
    const same = core.call('mayorDecisions.correct', { id, version, reason: 'Aucune', values: texts });
    expect(await ruleOf(same)).toMatchObject({ rule: 'nothing-to-correct' });
    const corrected = await core.call('mayorDecisions.correct', {
      id,
      version,
      reason: 'Erreur de montant',
      values: { ...texts, amount: cents(4_830_000) },
    });
    expect(corrected).toMatchObject({ amount: 4_830_000, versions: 2 });
    expect(corrected.signed.map((one) => [one.version, one.reason, one.content.amount])).toEqual([
      [2, 'Erreur de montant', 4_830_000],
      [1, '', 4_820_000],
    ]);
  });

  it('is withdrawn by another one, once that one is signed', async () => {
    const core = await aTown();
    const first = await signed(core);
    const draft = await add(core);
    expect(await ruleOf(add(core, { withdrawsId: draft.id }))).toMatchObject({ issues: [{ path: ['values', 'withdrawsId'] }] });
    const second = await signed(core, { title: 'Retrait', withdrawsId: first.id });
    expect(await core.call('mayorDecisions.get', { id: first.id })).toMatchObject({
      state: 'withdrawn',
      withdrawnBy: { id: second.id, number: '2026_D_002' },
    });
    expect(await ruleOf(add(core, { withdrawsId: first.id }))).toMatchObject({ issues: [{ path: ['values', 'withdrawsId'] }] });
  });

  it('is sent and published on days that may be corrected', async () => {
    const core = await aTown();
    const { id } = await add(core);
    const values = { transmittedOn: civilDate('2026-04-13'), publishedOn: null };
    expect(await ruleOf(core.call('mayorDecisions.setDates', { id, values }))).toMatchObject({ rule: 'decision-not-signed' });
    const { id: other } = await signed(core);
    expect(await core.call('mayorDecisions.setDates', { id: other, values })).toMatchObject(values);
  });
});

describe('the register of the mayor’s decisions', () => {
  it('is exported as a workbook, closed and opened again', async () => {
    const core = await aTown();
    await signed(core);
    await add(core);
    const { fileName, bytes } = await core.call('mayorDecisions.export', { year: 2026 });
    expect(fileName).toBe('decisions-du-maire-2026.xlsx');
    const [sheet] = await readXlsx(Buffer.from(bytes));
    const rows = sheet?.data ?? [];
    expect(rows[2]?.[0]).toBe('N°');
    expect(rows[3]?.slice(0, 1)).toEqual(['2026_D_001']);
    expect(rows[3]?.[6]).toBe(48_200);
    expect(rows).toHaveLength(4);
    const closed = await core.call('mayorDecisions.closeYear', { year: 2026, closedOn: civilDate('2027-01-08') });
    expect(closed).toMatchObject({ closedOn: '2027-01-08', nextNumber: '2026_D_002' });
    const { id } = await add(core);
    expect(await ruleOf(core.call('mayorDecisions.number', { id }))).toMatchObject({ rule: 'decision-year-closed', year: 2026 });
    await core.call('mayorDecisions.reopenYear', { year: 2026 });
    expect((await core.call('mayorDecisions.number', { id })).number).toBe('2026_D_002');
  });

  it('numbers as the town says, from a day on', async () => {
    const core = await aTown();
    await core.call('mayorDecisions.setPattern', { startsOn: civilDate('2026-04-01'), pattern: 'DM{AA}_{NNN}' });
    const [before, after] = [await add(core, { decidedOn: civilDate('2026-03-31') }), await add(core)];
    expect((await core.call('mayorDecisions.number', { id: before.id })).number).toBe('2026_D_001');
    expect((await core.call('mayorDecisions.number', { id: after.id })).number).toBe('DM26_002');
    const bad = core.call('mayorDecisions.setPattern', { startsOn: civilDate('2026-05-01'), pattern: '{AAAA}' });
    expect(await ruleOf(bad)).toMatchObject({ issues: [{ path: ['pattern'] }] });
  });
});

describe('the report to the council', () => {
  const session = (core: TestCore, meetsOn: string, sent: string | null = null) =>
    core.call('sessions.create', aSession({ meetsOn: civilDate(meetsOn), convocationSentOn: sent === null ? null : civilDate(sent) }));

  it('is put first on the agenda in one gesture, with its table, and each decision remembers it', async () => {
    const core = await aTown();
    await core.call('mayorDecisions.addDelegation', DELEGATION);
    const { id } = await signed(core);
    await add(core, { title: 'Encore un brouillon' });
    const { id: sessionId } = await session(core, '2026-05-28');
    await core.call('items.add', { sessionId, values: anyItem() });
    expect(await core.call('mayorDecisions.toReport', {})).toMatchObject({
      decisions: [{ id }],
      due: { sessionId, late: false },
      sessions: [{ sessionId, itemId: null }],
    });
    const { itemId } = await core.call('mayorDecisions.report', { sessionId });
    const { items } = await core.call('sessions.get', { id: sessionId });
    expect(items[0]).toMatchObject({ id: itemId, type: 'information', title: 'Compte rendu des décisions prises par délégation' });
    expect(items[0]?.context).toContain('2026_01_03');
    expect(items[0]?.context).toContain('10/04/2026');
    expect(await core.call('mayorDecisions.get', { id })).toMatchObject({ reportedAt: { sessionId, meetsOn: '2026-05-28' } });
    expect((await core.call('mayorDecisions.toReport', {})).decisions).toEqual([]);
    expect(await ruleOf(core.call('mayorDecisions.report', { sessionId }))).toMatchObject({ rule: 'nothing-to-report' });
  });

  it('takes up the decisions signed since, and forgets nothing when its affair is taken off', async () => {
    const core = await aTown();
    await signed(core);
    const { id: sessionId } = await session(core, '2026-05-28');
    const { itemId } = await core.call('mayorDecisions.report', { sessionId });
    await signed(core, { title: 'Assurance des bâtiments', decidedOn: civilDate('2026-04-14') });
    expect(await core.call('mayorDecisions.report', { sessionId })).toEqual({ itemId, decisions: 2 });
    await core.call('items.remove', { id: itemId });
    expect((await core.call('mayorDecisions.toReport', {})).decisions).toHaveLength(2);
    await core.call('items.putBack', { id: itemId });
    expect((await core.call('mayorDecisions.toReport', {})).decisions).toHaveLength(0);
  });

  it('leaves out what is signed after the session', async () => {
    const core = await aTown();
    await signed(core, { decidedOn: civilDate('2026-04-14') });
    const { id: sessionId } = await session(core, '2026-04-13');
    expect(await ruleOf(core.call('mayorDecisions.report', { sessionId }))).toMatchObject({ rule: 'nothing-to-report' });
  });

  it('is in the calendar and on the dashboard while it is due', async () => {
    const core = await aTown();
    await signed(core);
    await session(core, '2026-04-20');
    const { deadlines } = await core.call('councilCalendar.year', { year: 2026 });
    expect(deadlines.find(({ kind }) => kind === 'decisions-report')).toMatchObject({ dueOn: '2026-04-20', state: 'soon' });
    const { work } = await core.call('dashboard.get', {});
    expect(work.find(({ target }) => target.screen === 'mayor-decisions')).toMatchObject({
      title: 'Rendre compte des décisions du maire',
      dueOn: '2026-04-20',
    });
  });
});

function anyItem() {
  return {
    title: 'Une affaire',
    rapporteurId: null,
    subjectCode: '3.5',
    committeeOpinion: '',
    context: '',
    proposal: '',
    budget: '',
    visas: '',
    recitals: '',
    decision: '',
  };
}
