import { describe, expect, it } from 'vitest';
import { SessionInput } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { anItem, aSession } from '../../support/builders';
import { councilVotes } from '../../support/council-votes';
import { createTestCore, type TestCore } from '../../support/test-core';
import { agendaOf, openCampaign, refusalOf } from '../council/council-town';
import { backAndForth } from './back-and-forth';

const BEFORE_THE_COUNCIL = '2026-09-10';
const AGENDA_ONLY = { made: ['agenda' as const], assembled: [], tableSheet: 'a4' as const };

async function anAgenda(today = BEFORE_THE_COUNCIL) {
  const core = await createTestCore({ today });
  const next = () => core.clock.advance(1);
  const session = await core.call('sessions.create', aSession());
  next();
  return { core, next, session, sessionId: session.id };
}

async function lastChange(core: TestCore) {
  const [change] = await core.call('history.list', {});
  return change ?? expect.unreachable('a change is expected');
}

describe('an agenda', () => {
  it('goes back and forth: what was written of an affair, how far it is, its place, its withdrawal', async () => {
    const { core, next, sessionId } = await anAgenda();
    const first = await core.call('items.add', { sessionId, values: anItem({ title: 'Voirie' }) });
    next();
    const second = await core.call('items.add', { sessionId, values: anItem({ title: 'École', decision: 'Article unique.' }) });
    next();
    const lost = { ...anItem({ title: 'École', decision: 'Article 1. Un autre texte.' }), budgetLine: '65748' };
    await core.call('items.update', { id: second.id, version: second.version, values: lost });
    next();
    await core.call('items.setState', { id: second.id, state: 'checked' });
    next();
    await core.call('items.move', { id: second.id, position: 1 });
    next();
    await core.call('sittings.discuss', { itemId: first.id, discussion: 'M. Dumas demande le coût.' });
    next();
    await core.call('items.remove', { id: first.id });
    const after = await core.call('sessions.get', { id: sessionId });
    expect(await backAndForth(core, 7)).toEqual([
      'items.remove',
      'sittings.discuss',
      'items.move',
      'items.setState',
      'items.update',
      'items.add',
      'items.add',
    ]);
    expect(await agendaOf(core, sessionId)).toEqual(['1 École']);
    const again = await core.call('sessions.get', { id: sessionId });
    expect(again.items.map(({ version: _version, ...item }) => item)).toEqual(after.items.map(({ version: _version, ...item }) => item));
  });

  it('gives back a text written over by mistake', async () => {
    const { core, next, sessionId } = await anAgenda();
    const { id, version } = await core.call('items.add', { sessionId, values: anItem({ title: 'École', decision: 'Article unique.' }) });
    next();
    await core.call('items.update', { id, version, values: anItem({ title: 'École', decision: '' }) });
    next();
    await core.call('history.undo', { seq: (await lastChange(core)).seq });
    expect((await core.call('sessions.get', { id: sessionId })).items[0]).toMatchObject({ decision: 'Article unique.' });
  });

  it('keeps its numbers once a document announced them', async () => {
    const { core, next, session, sessionId } = await anAgenda();
    await core.call('items.add', { sessionId, values: anItem({ title: 'Voirie' }) });
    next();
    const { version } = await core.call('sessions.get', { id: sessionId });
    const sent = { ...SessionInput.strip().parse(session), convocationSentOn: civilDate(BEFORE_THE_COUNCIL) };
    await core.call('sessions.update', { id: sessionId, version, values: sent });
    const { seq } = await lastChange(core);
    next();
    await core.call('history.undo', { seq });
    expect((await core.call('sessions.get', { id: sessionId })).items[0]?.agendaNumber).toBe('');
    next();
    await core.call('history.undo', { seq: (await lastChange(core)).seq });
    expect((await core.call('sessions.get', { id: sessionId })).items[0]?.agendaNumber).toBe('1');
    const { seq: sentAgain } = await lastChange(core);
    next();
    await core.call('dossier.issue', { sessionId, choice: AGENDA_ONLY });
    next();
    const refused = await refusalOf(core.call('history.undo', { seq: sentAgain }));
    expect(refused).toMatchObject({ details: { rule: 'numbers-announced', document: 'Ordre du jour' } });
  });

  it('keeps an affair whose vote decided of grants', async () => {
    const { core, next, sessionId } = await anAgenda('2026-09-25');
    const association = { republicanCommitmentOn: civilDate('2024-01-15') };
    const { id: campaignId } = await openCampaign(core, { Aviron: { asked: cents(100_000), proposed: cents(80_000) } }, { association });
    next();
    const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
    const { seq } = await lastChange(core);
    next();
    await councilVotes(core, { sessionId, itemId });
    next();
    expect(await refusalOf(core.call('history.undo', { seq }))).toMatchObject({ details: { rule: 'affair-voted' } });
    const offered = await core.call('history.list', {});
    const kept = offered.find((change) => change.seq === seq);
    expect(kept?.state).toBe('fixed');
    expect(kept?.because).toContain('Annulez-le d’abord');
    expect(offered.map(({ operation }) => operation)).not.toContain('sittings.recordVote');
  });
});
