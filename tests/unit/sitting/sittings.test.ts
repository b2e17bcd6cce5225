import { describe, expect, test } from 'vitest';
import type { AssociationInput } from '#shared/features/associations/model';
import type { Councillor } from '#shared/features/councillors/model';
import type { ItemSitting, Sitting, VoteInput } from '#shared/features/sitting/model';
import { failureText } from '#shared/ipc/failure-text';
import { civilDate } from '#shared/kernel/dates';
import { CouncillorId, type ItemId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems, openCampaign, refusalOf, setSession } from '../council/council-town';
import { at, aVote } from './sitting-builders';

const NAMES = ['Testard', 'Aubry', 'Bodin', 'Colin', 'Dumas', 'Evrard', 'Faure'];

/** Seven members, M. Testard the mayor, and a session of three affairs held the day before. */
async function aHeldSession(titles = ['Une', 'Deux', 'Trois']) {
  const core = await createTestCore({ today: '2026-09-25' });
  const members: Councillor[] = [];
  for (const [index, lastName] of NAMES.entries()) {
    const person = { ...aCouncillor().person, civility: index % 2 === 0 ? 'sir' : 'madam', firstName: 'X', lastName } as const;
    members.push(
      await core.call('councillors.create', aCouncillor({ person, tableOrder: index + 1, function: index === 0 ? 'mayor' : 'councillor' })),
    );
  }
  const { id } = await setSession(core);
  const items = await addItems(core, id, titles);
  return { core, members, id, items };
}

function answers(members: readonly Councillor[], present: number) {
  return members.map(({ id }, index) => ({ councillorId: id, status: index < present ? 'present' : 'excused' }) as const);
}

const wholeSession = { fromItemId: null, untilItemId: null };

async function refusedText(work: Promise<unknown>): Promise<string> {
  return failureText(await refusalOf(work));
}

function itemAt(sitting: Sitting, index: number): ItemSitting {
  return at(sitting.items, index);
}

/** Records the vote on an affair, in place of that version of it. */
function record(core: TestCore, [{ id }, version]: readonly [{ readonly id: ItemId }, number | null], values: VoteInput) {
  return core.call('sittings.recordVote', { itemId: id, version, values });
}

describe('a session as it is held', () => {
  test('begins without answers, then has its roll call, which can be taken back', async () => {
    const { core, members, id } = await aHeldSession();
    expect(await core.call('sittings.get', { id })).toMatchObject({
      inOffice: 7,
      quorum: 4,
      present: 0,
      lacksQuorum: false,
      attendance: [],
      warnings: [],
    });
    const called = await core.call('sittings.answer', { id, answers: answers(members, 6) });
    expect(called).toMatchObject({ present: 6, lacksQuorum: false });
    expect(called.warnings.map(({ source }) => source)).toEqual(['CGCT, art. L. 2121-15']);
    const back = await core.call('sittings.answer', { id, answers: [{ councillorId: at(members, 0).id, status: null }] });
    expect(back.attendance).toHaveLength(6);
    const lines = await core.call('audit.list', { page: 1, pageSize: 1 });
    expect(lines.entries[0]).toMatchObject({
      operation: 'sittings.answer',
      label: 'M.\u00a0X Testard',
      before: { status: 'present' },
      after: { status: null },
    });
  });

  test('has its chair, secretaries and times; a change made meanwhile is not overwritten', async () => {
    const { core, members, id } = await aHeldSession();
    const values = {
      presidentId: at(members, 1).id,
      secretaryIds: [at(members, 3).id, at(members, 2).id],
      openedAt: '18:32',
      closedAt: '21:05',
      remarks: 'Une minute de silence.',
    };
    const { version } = await core.call('sittings.get', { id });
    expect(await core.call('sittings.update', { id, version, values })).toMatchObject({ ...values, version: version + 1 });
    expect(await refusalOf(core.call('sittings.update', { id, version, values }))).toMatchObject({
      details: { rule: 'changed-meanwhile' },
    });
    expect(await core.call('sessions.get', { id })).toMatchObject({ openedAt: '18:32', closedAt: '21:05', presidentId: at(members, 1).id });
  });

  test('refuses somebody who is not in office that day', async () => {
    const { core, id } = await aHeldSession();
    const former = await core.call(
      'councillors.create',
      aCouncillor({ startsOn: civilDate('2020-05-24'), endsOn: civilDate('2026-03-01'), tableOrder: 9 }),
    );
    const work = core.call('sittings.answer', { id, answers: [{ councillorId: former.id, status: 'present' }] });
    expect(await refusedText(work)).toBe('Mme\u00a0Odile Vernier n’est pas membre du conseil municipal à la date de cette séance.');
    const unknown = CouncillorId.parse('0199a000-0000-7000-8000-00000000ffff');
    expect(await refusalOf(core.call('sittings.answer', { id, answers: [{ councillorId: unknown, status: 'present' }] }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('proxies', () => {
  test('one to a holder: the second is refused with its reason, and the first is kept', async () => {
    const { core, members, id } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 5) });
    const holderId = at(members, 0).id;
    await core.call('sittings.addProxy', { id, values: { ...wholeSession, giverId: at(members, 5).id, holderId } });
    const second = core.call('sittings.addProxy', { id, values: { ...wholeSession, giverId: at(members, 6).id, holderId } });
    expect(await refusedText(second)).toMatch(
      /^M\.\sX Testard porte déjà le pouvoir de Mme\sX Evrard\s: un conseiller n’en porte que 1 \(CGCT, art\. L\. 2121-20\)\./,
    );
    const sitting = await core.call('sittings.get', { id });
    expect(sitting.proxies).toHaveLength(1);
    expect(itemAt(sitting, 0)).toMatchObject({ present: 5, represented: 1, voters: 6 });
  });

  test('another giver may follow, once the first proxy is revoked or its giver has come', async () => {
    const { core, members, id, items } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 5) });
    const holderId = at(members, 0).id;
    const [evrard, faure] = [at(members, 5).id, at(members, 6).id];
    const first = await core.call('sittings.addProxy', { id, values: { ...wholeSession, giverId: evrard, holderId } });
    const [second] = [at(items, 1).id];
    const next = { giverId: faure, holderId, fromItemId: second, untilItemId: null };
    expect(await refusalOf(core.call('sittings.addProxy', { id, values: next }))).toMatchObject({ details: { rule: 'second-proxy' } });
    await core.call('sittings.addMovement', { id, values: { councillorId: evrard, kind: 'arrival', itemId: second, at: '18:50' } });
    const sitting = await core.call('sittings.addProxy', { id, values: next });
    expect(sitting.items.map(({ represented, present }) => [present, represented])).toEqual([
      [5, 1],
      [6, 1],
      [6, 1],
    ]);
    const changed = await core.call('sittings.changeProxy', {
      proxyId: at(first.proxies, 0).id,
      values: { giverId: evrard, holderId: at(members, 1).id, fromItemId: null, untilItemId: second },
    });
    expect(at(changed.proxies, 0)).toMatchObject({ holderId: at(members, 1).id, untilItemId: second });
  });

  test.each([
    { name: 'to oneself', giver: 5, holder: 5, rule: 'own-proxy' },
    { name: 'given twice by one giver', giver: 6, holder: 1, rule: 'proxy-already-given' },
  ])('$name: refused', async ({ giver, holder, rule }) => {
    const { core, members, id } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 5) });
    await core.call('sittings.addProxy', { id, values: { ...wholeSession, giverId: at(members, 6).id, holderId: at(members, 0).id } });
    const work = core.call('sittings.addProxy', {
      id,
      values: { ...wholeSession, giverId: at(members, giver).id, holderId: at(members, holder).id },
    });
    expect(await refusalOf(work)).toMatchObject({ details: { rule } });
  });

  test('a proxy that would end before it begins, or about an affair of another session, is refused', async () => {
    const { core, members, id, items } = await aHeldSession();
    const pair = { giverId: at(members, 5).id, holderId: at(members, 0).id };
    const backwards = core.call('sittings.addProxy', {
      id,
      values: { ...pair, fromItemId: at(items, 2).id, untilItemId: at(items, 1).id },
    });
    expect(await refusalOf(backwards)).toMatchObject({ code: 'VALIDATION' });
    const other = await setSession(core, { meetsOn: civilDate('2026-10-24') });
    const [stranger] = await addItems(core, other.id, ['Ailleurs']);
    const elsewhere = core.call('sittings.addProxy', { id, values: { ...pair, fromItemId: stranger?.id ?? null, untilItemId: null } });
    expect(await refusalOf(elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('taken away and given back, as movements are', async () => {
    const { core, members, id, items } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 5) });
    const given = await core.call('sittings.addProxy', {
      id,
      values: { ...wholeSession, giverId: at(members, 6).id, holderId: at(members, 0).id },
    });
    const without = await core.call('sittings.removeProxy', { proxyId: at(given.proxies, 0).id });
    expect(without.proxies).toEqual([]);
    const moved = await core.call('sittings.addMovement', {
      id,
      values: { councillorId: at(members, 1).id, kind: 'departure', itemId: at(items, 1).id, at: null },
    });
    expect(moved.items.map(({ present }) => present)).toEqual([5, 4, 4]);
    const still = await core.call('sittings.removeMovement', { movementId: at(moved.movements, 0).id });
    expect(still.items.map(({ present }) => present)).toEqual([5, 5, 5]);
  });

  test('are warned about at the fourth session in a row', async () => {
    const { core, members, id } = await aHeldSession();
    const proxy = { ...wholeSession, giverId: at(members, 6).id, holderId: at(members, 0).id };
    const days = ['2026-04-10', '2026-05-20', '2026-06-25'];
    for (const [index, day] of days.entries()) {
      const earlier = await setSession(core, { meetsOn: civilDate(day) });
      await core.call('sittings.addProxy', { id: earlier.id, values: proxy });
      const { warnings } = await core.call('sittings.get', { id: earlier.id });
      expect([index, warnings]).toEqual([index, []]);
    }
    const { warnings } = await core.call('sittings.addProxy', { id, values: proxy });
    expect(warnings.map(({ source }) => source)).toEqual(['CGCT, art. L. 2121-20']);
    expect(warnings[0]?.message).toMatch(/^M\.\sX Faure a déjà donné pouvoir aux 3 séances précédentes/);
  });
});

describe('a session without quorum', () => {
  test('says so, and the council is convened again with the same agenda, for which none is needed', async () => {
    const { core, members, id, items } = await aHeldSession();
    const call = (present: number) => core.call('sittings.answer', { id, answers: answers(members, present) });
    expect((await call(4)).lacksQuorum).toBe(false);
    expect(await refusalOf(core.call('sittings.reconvene', { id, meetsOn: civilDate('2026-09-28'), meetsAt: '18:30' }))).toMatchObject({
      details: { rule: 'quorum-not-lacking' },
    });
    expect((await call(3)).lacksQuorum).toBe(true);
    const declared = {
      itemId: at(items, 0).id,
      councillorId: at(members, 1).id,
      standing: 'out',
      reason: 'parente du gérant',
      representsTown: false,
    } as const;
    await core.call('sittings.declare', { values: declared });
    const again = await core.call('sittings.reconvene', { id, meetsOn: civilDate('2026-09-28'), meetsAt: '18:30' });
    const session = await core.call('sessions.get', { id: again.sessionId });
    expect(session).toMatchObject({ afterSessionId: id, meetsOn: '2026-09-28', convocationSentOn: null });
    expect(session.items.map(({ title, reusedFromId }) => [title, reusedFromId])).toEqual(
      items.map(({ title, id: first }) => [title, first]),
    );
    await addItems(core, again.sessionId, ['Une affaire de plus']);
    const sitting = await core.call('sittings.answer', { id: again.sessionId, answers: answers(members, 2) });
    expect(sitting).toMatchObject({ needsQuorum: false, lacksQuorum: false });
    expect(sitting.items.map(({ quorumReached, warnings }) => [quorumReached, warnings.length])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
      [true, 1],
    ]);
    expect(at(itemAt(sitting, 0).seats, 1)).toMatchObject({ standing: 'out', reason: 'parente du gérant' });
    expect((await core.call('sittings.get', { id })).nextSessionId).toBe(again.sessionId);
    expect(await refusedText(core.call('sittings.reconvene', { id, meetsOn: civilDate('2026-09-30'), meetsAt: '18:30' }))).toMatch(
      /^Le conseil est déjà convoqué à nouveau, le lundi 28\sseptembre 2026\.$/,
    );
  });

  test('is warned about when the second one comes less than three days later', async () => {
    const { core, members, id } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 3) });
    const soon = await core.call('sittings.reconvene', { id, meetsOn: civilDate('2026-09-27'), meetsAt: '18:30' });
    const { warnings } = await core.call('sittings.get', { id: soon.sessionId });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.source).toMatch(/^CGCT, art\. L\. 2121-17/);
  });
});

describe('votes', () => {
  test('everybody for, then corrected; who looked at an older one is told', async () => {
    const { core, members, id, items } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 7) });
    const [item] = items;
    if (!item) return expect.unreachable();
    const first = await record(core, [item, null], aVote({ votesFor: 7 }));
    expect(itemAt(first, 0)).toMatchObject({
      vote: { version: 1, votesFor: 7 },
      sentence: 'La délibération est adoptée à l’unanimité\u00a0: 7\u00a0voix pour.',
    });
    const against = aVote({ votesFor: 6, votesAgainst: 1 }, [[at(members, 4), 'against']]);
    expect(await refusalOf(record(core, [item, null], against))).toMatchObject({ details: { rule: 'changed-meanwhile' } });
    expect(itemAt(await record(core, [item, 1], against), 0).sentence).toContain('1\u00a0voix contre (M.\u00a0X Dumas)');
    expect(await core.call('sessions.progress', { id })).toMatchObject({ voted: 1, adopted: 1, toVote: 3 });
    const none = await core.call('sittings.withdrawVote', { itemId: item.id });
    expect(itemAt(none, 0)).toMatchObject({ vote: null, sentence: '' });
  });

  test('more votes than members there and represented: a clear message, nothing recorded', async () => {
    const { core, members, id, items } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 5) });
    const work = record(core, [at(items, 0), null], aVote({ mode: 'secret', votesFor: 4, votesAgainst: 2 }));
    expect(await refusedText(work)).toBe(
      'Le vote compte 6\u00a0voix pour 5\u00a0votants seulement, présents et représentés. Vérifiez les voix, ou la présence\u202f; votre saisie reste affichée.',
    );
    expect(itemAt(await core.call('sittings.get', { id }), 0).vote).toBeNull();
  });

  test('kept as recorded when the roll call changes afterwards, with a warning', async () => {
    const { core, members, id, items } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 7) });
    await record(core, [at(items, 0), null], aVote({ votesFor: 7 }));
    const sitting = await core.call('sittings.answer', { id, answers: [{ councillorId: at(members, 6).id, status: 'absent' }] });
    expect(itemAt(sitting, 0).vote?.votesFor).toBe(7);
    expect(itemAt(sitting, 0).warnings[0]?.message).toContain('La présence a changé depuis ce vote');
  });

  test('a declared councillor leaves, or votes all the same and is warned about', async () => {
    const { core, members, id, items } = await aHeldSession();
    await core.call('sittings.answer', { id, answers: answers(members, 7) });
    const declared = { itemId: at(items, 0).id, councillorId: at(members, 1).id, reason: 'parente du gérant', representsTown: false };
    const out = await core.call('sittings.declare', { values: { ...declared, standing: 'out' } });
    expect(itemAt(out, 0)).toMatchObject({
      present: 6,
      voters: 6,
      warnings: [],
      standings: ['Mme\u00a0X Aubry, parente du gérant, a quitté la salle et n’a pris part ni au débat ni au vote.'],
    });
    expect(itemAt(out, 1)).toMatchObject({ voters: 7, standings: [] });
    const stays = await core.call('sittings.declare', { values: { ...declared, standing: 'present' } });
    expect(itemAt(stays, 0)).toMatchObject({
      voters: 7,
      standings: [],
      warnings: [{ source: 'CGCT, art. L. 2131-11, rédaction de la loi n° 2025-1249 du 22 décembre 2025, art. 32' }],
    });
    await record(core, [at(items, 0), null], aVote({ votesFor: 7 }));
    const without = await core.call('sittings.withdrawDeclaration', { itemId: declared.itemId, councillorId: declared.councillorId });
    expect(at(itemAt(without, 0).seats, 1)).toMatchObject({ standing: null, declared: false });
  });

  test('on an affair that took its number is corrected, never withdrawn', async () => {
    const { core, members, id, items } = await aHeldSession(['Une']);
    await core.call('sittings.answer', { id, answers: answers(members, 7) });
    await record(core, [at(items, 0), null], aVote({ votesFor: 7 }));
    await core.call('deliberations.number', { sessionId: id });
    const kept = { details: { rule: 'deliberation-numbered' } };
    expect(await refusalOf(core.call('sittings.withdrawVote', { itemId: at(items, 0).id }))).toMatchObject(kept);
    expect(await refusalOf(record(core, [at(items, 0), 1], aVote({ outcome: 'adjourned' })))).toMatchObject(kept);
    const corrected = await record(core, [at(items, 0), 1], aVote({ votesFor: 6, votesAgainst: 1 }, [[at(members, 4), 'against']]));
    expect(itemAt(corrected, 0).vote).toMatchObject({ version: 2, votesAgainst: 1 });
  });

  test('what was said about an affair is kept for the minutes', async () => {
    const { core, id, items } = await aHeldSession();
    await core.call('sittings.discuss', { itemId: at(items, 0).id, discussion: 'M. Dumas demande le coût.' });
    expect((await core.call('sessions.get', { id })).items[0]?.discussion).toBe('M. Dumas demande le coût.');
  });
});

const COMMITTED = { republicanCommitmentOn: civilDate('2024-01-15') };

describe('the vote on grants', () => {
  async function aGrantsSession({ republicanCommitmentOn }: Pick<AssociationInput, 'republicanCommitmentOn'> = COMMITTED) {
    const held = await aHeldSession([]);
    const { core, members, id } = held;
    const committed = { association: { republicanCommitmentOn } };
    const { id: campaignId, associations } = await openCampaign(
      core,
      { Aviron: { asked: cents(100_000), proposed: cents(80_000) } },
      committed,
    );
    const associationId = associations.get('Aviron');
    if (!associationId) return expect.unreachable();
    await core.call('mandates.add', { associationId, person: { id: at(members, 1).person.id }, role: 'president', startsOn: null });
    const item = await core.call('items.addGrants', { sessionId: id, campaignId });
    await core.call('sittings.answer', { id, answers: answers(members, 7) });
    const request = async () => at((await core.call('campaigns.table', { id: campaignId })).rows, 0);
    return { ...held, item, request };
  }

  test('proposes that the president of the association leaves, and decides of the request; withdrawn, it takes it back', async () => {
    const { core, id, item, request } = await aGrantsSession();
    const sitting = await core.call('sittings.get', { id });
    expect(itemAt(sitting, 0)).toMatchObject({
      voters: 6,
      standings: [expect.stringContaining('Aubry, présidente de l’association «\u00a0Aviron\u00a0», a quitté la salle')],
    });
    await record(core, [item, null], aVote({ votesFor: 6 }));
    expect(await request()).toMatchObject({ outcome: 'partial', voted: 80_000, votedOn: '2026-09-24' });
    await record(core, [item, 1], aVote({ votesAgainst: 6, outcome: 'rejected', mode: 'secret' }));
    expect(await request()).toMatchObject({ outcome: 'refused', voted: 0 });
    await core.call('sittings.withdrawVote', { itemId: item.id });
    expect(await request()).toMatchObject({ outcome: null, voted: null, votedOn: null });
  });

  test('writes nothing at all when the requests refuse the decision', async () => {
    const { core, id, item } = await aGrantsSession({ republicanCommitmentOn: null });
    expect(await refusalOf(record(core, [item, null], aVote({ votesFor: 6 })))).toMatchObject({ details: { rule: 'award-held-back' } });
    expect(itemAt(await core.call('sittings.get', { id }), 0).vote).toBeNull();
  });
});
