import { describe, expect, test } from 'vitest';
import { versionChanges } from '#shared/features/deliberations/compare';
import { aHeldTown, voteAll, type HeldTown } from './a-held-town';
import { refusalOf } from '../council/council-town';
import { aVote } from '../sitting/sitting-builders';

describe('the deliberations of a session', () => {
  test('are numbered, tell the requests their number, and hold the vote of a numbered affair', async () => {
    const town = await aHeldTown();
    await voteAll(town);
    const { core, sessionId, items, campaignId } = town;
    const board = await core.call('deliberations.number', { sessionId });
    expect(board.rows.map(({ number }) => number)).toEqual(['2026_01_01', '2026_01_02', null, '2026_01_03']);
    const { rows } = await core.call('campaigns.table', { id: campaignId });
    expect(rows.map(({ deliberation }) => deliberation)).toEqual(['2026_01_02', '2026_01_02']);
    const numbered = { details: { rule: 'deliberation-numbered', number: '2026_01_01' } };
    expect(await refusalOf(core.call('sittings.withdrawVote', { itemId: items.street.id }))).toMatchObject(numbered);
    const other = { itemId: items.street.id, version: 1, values: aVote({ outcome: 'adjourned' }) };
    expect(await refusalOf(core.call('sittings.recordVote', other))).toMatchObject(numbered);
    expect(await refusalOf(core.call('items.remove', { id: items.street.id }))).toMatchObject(numbered);
    await core.call('deliberations.release', { sessionId });
    expect((await core.call('campaigns.table', { id: campaignId })).rows.map(({ deliberation }) => deliberation)).toEqual(['', '']);
  });

  test('are drawn up in one gesture with who was there, and never changed afterwards', async () => {
    const town = await aHeldTown();
    await voteAll(town);
    const { core, sessionId } = town;
    expect(await refusalOf(core.call('deliberations.drawUp', { sessionId }))).toMatchObject({ details: { rule: 'nothing-to-draw-up' } });
    await core.call('deliberations.number', { sessionId });
    const issued = await core.call('deliberations.drawUp', { sessionId });
    expect(issued.map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['deliberation', '2026-09-24-deliberation-2026_01_01.docx'],
      ['deliberation', '2026-09-24-deliberation-2026_01_02.docx'],
      ['deliberation', '2026-09-24-deliberation-2026_01_03.docx'],
    ]);
    const [street, grants] = await drawnOf(town);
    expect(street?.versions[0]?.content).toMatchObject({
      inOffice: 8,
      present: 6,
      represented: 1,
      voters: 7,
      quorum: 5,
      president: 'M.\u00a0X Testard, maire',
      secretaries: ['Mme\u00a0X Aubry'],
      members: { out: [], represented: [{ name: 'M.\u00a0X Dumas', holder: 'Mme\u00a0X Colin', used: true }], absent: ['M.\u00a0X Faure'] },
      vote: { votesFor: 7, votesAgainst: 0, noPart: 0, names: null },
    });
    expect(grants?.versions[0]?.content).toMatchObject({ members: { out: ['Mme\u00a0Odile Vernier'] }, vote: { noPart: 1 } });
    expect(grants?.versions[0]?.content.annex?.total.join(' ')).toContain('1\u202f300,00');
    await core.call('sittings.discuss', { itemId: town.items.street.id, discussion: 'Rien à dire.' });
    expect((await drawnOf(town))[0]).toEqual(street);
    expect(await refusalOf(core.call('deliberations.release', { sessionId }))).toMatchObject({ details: { because: 'drawn-up' } });
  });

  test('are corrected by a new version only, with its reason, and compared', async () => {
    const town = await aHeldTown();
    await voteAll(town);
    const { core, sessionId } = town;
    await core.call('deliberations.number', { sessionId });
    await core.call('deliberations.drawUp', { sessionId });
    const [street] = await drawnOf(town);
    const [drawn] = street?.versions ?? [];
    if (!street || !drawn) expect.unreachable('not drawn up');
    const { id } = street;
    const { title, visas, recitals, decision } = drawn.content;
    const same = { title, visas, recitals, decision };
    const unchanged = core.call('deliberations.correct', { id, version: 1, reason: 'Rien', values: same });
    expect(await refusalOf(unchanged)).toMatchObject({ details: { rule: 'nothing-to-correct' } });
    const values = { ...same, title: 'Dénomination de la rue des Mineurs' };
    const corrected = await core.call('deliberations.correct', { id, version: 1, reason: 'Erreur matérielle', values });
    expect(corrected.versions.map(({ version, reason }) => [version, reason])).toEqual([
      [2, 'Erreur matérielle'],
      [1, ''],
    ]);
    const [second, first] = corrected.versions;
    if (!first || !second) expect.unreachable('two versions');
    expect(versionChanges(first.content, second.content)).toEqual([{ label: 'Objet', before: title, after: values.title }]);
    const late = core.call('deliberations.correct', { id, version: 1, reason: 'Encore', values: same });
    expect(await refusalOf(late)).toMatchObject({ details: { rule: 'changed-meanwhile' } });
  });

  test('fill the register of their year', async () => {
    const town = await aHeldTown();
    await voteAll(town);
    const { core, sessionId } = town;
    expect(await refusalOf(core.call('deliberations.issueRegister', { year: 2026 }))).toMatchObject({
      details: { rule: 'nothing-to-draw-up' },
    });
    await core.call('deliberations.number', { sessionId });
    const register = await core.call('deliberations.register', { year: 2026 });
    expect(register).toMatchObject({
      years: [2026],
      rows: [{ number: '2026_01_01', outcome: 'adopted' }, { number: '2026_01_02' }, { number: '2026_01_03', outcome: 'rejected' }],
      sessions: [{ sessionId, firstNumber: '2026_01_01', lastNumber: '2026_01_03', deliberations: 3, signedOn: null }],
    });
  });
});

async function drawnOf({ core, sessionId }: HeldTown) {
  const { rows } = await core.call('deliberations.board', { sessionId });
  const ids = rows.flatMap(({ deliberationId }) => deliberationId ?? []);
  return Promise.all(ids.map((id) => core.call('deliberations.drawn', { id })));
}
