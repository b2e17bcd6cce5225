import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { USUAL_CHOICE } from '#shared/features/council/dossier-parts';
import { SENTENCE_KEYS, SENTENCES, type SentenceKey, type Wording } from '#shared/features/house-style/sentences';
import { sittingFrom } from '#shared/features/sitting/sitting';
import { civilDate } from '#shared/kernel/dates';
import { AnnexFileId, AnnexId, DocumentId, ItemId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import type { DossierSource } from '../../src/main/features/council/paper/dossier-source';
import { writeDossier } from '../../src/main/features/council/paper/write-dossier';
import { minutesText } from '../../src/main/features/minutes/text';
import { writeMinutes } from '../../src/main/features/minutes/write-minutes';
import { anAssociation } from '../support/builders';
import { createTestCore, type TestCore } from '../support/test-core';
import { aHeldTown, voteAll } from '../unit/deliberations/a-held-town';
import { aCampaignOf, decide } from '../unit/grant-letters/a-decided-town';
import { aVotedTown } from '../unit/payments/a-voted-town';
import { aSitting, council } from '../unit/sitting/sitting-builders';
import { councillor, item, LAW, session, source, TOWN } from './session-builders';
import { plainText } from './word-reading';

const witness = (key: SentenceKey) => `témoin ${key.replace('.', ' ')} fin`;
/** Each original with words of the town at its end. */
const wordingOf = (keys: readonly SentenceKey[]): Wording =>
  Object.fromEntries(keys.map((key) => [key, `${SENTENCES[key].original} ${witness(key)}`.trim()]));

/** The longest stretch of an original without a field. */
function stretchOf(key: SentenceKey): string {
  const stretches = SENTENCES[key].original.split(/\{[^}]*\}|\n/).map((one) => one.trim());
  return stretches.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

const tested = new Set<SentenceKey>();

function expectWorded(text: string, keys: readonly SentenceKey[]): void {
  expect(keys.filter((key) => !text.includes(witness(key)))).toEqual([]);
  keys.forEach((key) => tested.add(key));
}

function expectOriginal(text: string, keys: readonly SentenceKey[]): void {
  expect(keys.filter((key) => text.includes(witness(key)) || !text.includes(stretchOf(key)))).toEqual([]);
}

const starting = (...starts: readonly string[]) => SENTENCE_KEYS.filter((key) => starts.some((start) => key.startsWith(start)));

describe('the town’s words in the papers of a session', { timeout: 60_000 }, () => {
  const ANNEX = {
    ...{ id: AnnexId.parse(randomUUID()), itemId: ItemId.parse(randomUUID()), version: 1, position: 1, title: 'Plan', formerFiles: 0 },
    ...{ withNote: true, personalData: false, toTransmit: true, alreadyGiven: false },
    file: {
      ...{ id: AnnexFileId.parse(randomUUID()), fileName: 'plan.pdf', format: 'pdf', size: 1200, sha256: '', pages: 3 },
      ...{ addedOn: civilDate('2026-09-10'), addedAt: 0, by: '', afterConvocation: false },
    },
  };
  const items = [item(1, { annexes: [ANNEX] })];
  const other = (change: Parameters<typeof session>[1]): Partial<DossierSource> => ({ session: session(items, change) });
  const AGAIN: SentenceKey[] = ['convocation.second', 'agenda.roll-call-again', 'running.quorum-waived'];
  const URGENT: SentenceKey[] = ['convocation.urgency', 'convocation.urgency-report', 'running.urgency'];
  const apart = new Set<SentenceKey>([...AGAIN, ...URGENT, 'convocation.first', 'convocation.paper']);
  const onPaper = councillor();
  const place = { complement: '', street: '12, rue des Mines', postalCode: '54800', city: 'Jarny', email: '' };
  const asked = { ...place, means: 'paper' as const, askedOn: civilDate('2026-09-01'), councillorId: onPaper.id };
  const sending = { leavesOn: civilDate('2026-09-18'), convenedThen: [onPaper], reached: new Map([[onPaper.id, asked]]) };
  const usual = starting('convocation.', 'agenda.', 'proxy.', 'note.', 'annexes.', 'attendance.', 'running.').filter(
    (key) => !apart.has(key),
  );
  const drafts = starting('deliberation.').filter((key) => key !== 'deliberation.copies');

  async function written(keys: readonly SentenceKey[], change: Partial<DossierSource>): Promise<string> {
    const from = source(items, { councillors: [councillor()], town: { ...TOWN, ...{ wording: wordingOf(keys) } }, ...change });
    const progress = { report: () => undefined, signal: new AbortController().signal };
    const documents = await writeDossier(from, { ...USUAL_CHOICE, assembled: [] }, progress);
    return documents.map(({ bytes }) => plainText(bytes)).join('\n');
  }

  test.each<[string, readonly SentenceKey[], Partial<DossierSource>]>([
    ['an ordinary session', [...usual, ...drafts, 'deliberation.copies'], {}],
    ['an urgent session', URGENT, other({ kind: 'urgent', urgencyReason: 'rupture d’une canalisation' })],
    ['the first session', ['convocation.first'], other({ kind: 'first' })],
    ['a convocation on paper', ['convocation.paper'], { councillors: [onPaper], sending }],
    ['a second convocation', AGAIN, { replaces: civilDate('2026-09-20') }],
  ])('of %s, then back to the originals', async (_what, keys, change) => {
    expectWorded(await written(keys, change), keys);
    expectOriginal(await written([], change), keys);
  });

  test('leave out what the town leaves empty', async () => {
    const from = (wording: Wording) => source(items, { town: { ...TOWN, ...{ wording } } });
    const choice = { ...USUAL_CHOICE, made: ['convocation' as const, 'drafts' as const], assembled: [] };
    const progress = { report: () => undefined, signal: new AbortController().signal };
    const left: Wording = { 'deliberation.done': '', 'convocation.copies': '' };
    const text = (await writeDossier(from(left), choice, progress)).map(({ bytes }) => plainText(bytes)).join('\n');
    expect(text).not.toMatch(/Fait et délibéré|mentionnée au registre/);
  });
});

describe('the town’s words in the minutes', { timeout: 60_000 }, () => {
  const members = council(5);
  const held = (keys: readonly SentenceKey[], { there = 5, again = false } = {}) => {
    const sitting = sittingFrom(aSitting(members));
    return {
      session: session([item(1), item(2, { withdrawnOn: civilDate('2026-09-20') })]),
      sitting: { ...sitting, present: there, quorum: 3, needsQuorum: !again },
      town: { ...TOWN, ...{ wording: wordingOf(keys) } },
      law: LAW,
      previousSessionOn: civilDate('2026-06-25'),
    };
  };
  const facts = (approvedOn: string | null) => ({
    ...{ numbers: new Map(), nextSession: null, previousApproval: { happenedOn: civilDate('2026-09-24'), note: '' } },
    approval: approvedOn === null ? null : { happenedOn: civilDate(approvedOn), note: '' },
  });
  const rest = starting('minutes.').filter((key) => !/quorum|approve/.test(key));

  test.each<[string, readonly SentenceKey[], { there?: number; again?: boolean }, string | null]>([
    ['with its quorum, to be approved', [...rest, 'minutes.quorum', 'minutes.to-approve'], {}, null],
    ['approved', ['minutes.approved'], {}, '2026-10-15'],
    ['without its quorum', ['minutes.no-quorum'], { there: 2 }, null],
    ['of a second convocation', ['minutes.quorum-waived'], { again: true }, null],
  ])('of a session %s, then back to the originals', async (...[, keys, how, approvedOn]) => {
    const written = async (said: readonly SentenceKey[]) => {
      const minutes = held(said, how);
      return plainText(await writeMinutes(minutes, minutesText(minutes, facts(approvedOn))));
    };
    expectWorded(await written(keys), keys);
    expectOriginal(await written([]), keys);
  });
});

/** A town set so far that its documents can be written, and what writes them: `turn` is 0 with the town's words, 1 with the originals. */
interface Scene {
  readonly core: TestCore;
  readonly write: (turn: 0 | 1) => Promise<readonly { readonly id: string }[]>;
}

async function aDelib(): Promise<Scene> {
  const town = await aHeldTown();
  await voteAll(town);
  const { core, sessionId } = town;
  await core.call('deliberations.number', { sessionId });
  const posted = { sessionId, postedOn: civilDate('2026-09-25') };
  const lists = async () => [await core.call('deliberations.issueList', posted), await core.call('deliberations.issueCertificate', posted)];
  return {
    core,
    async write(turn) {
      if (turn === 0) return [...(await core.call('deliberations.drawUp', { sessionId })), ...(await lists())];
      const { rows } = await core.call('deliberations.board', { sessionId });
      const id = rows.flatMap(({ deliberationId }) => deliberationId ?? [])[0] ?? expect.unreachable('none drawn up');
      const { versions } = await core.call('deliberations.drawn', { id });
      const { title, visas, recitals, decision } = versions[0]?.content ?? expect.unreachable('no version');
      const values = { title: `${title} (rectifiée)`, visas, recitals, decision };
      await core.call('deliberations.correct', { id, version: 1, reason: 'Essai', values });
      return [await core.call('deliberations.print', { id }), ...(await lists())];
    },
  };
}

async function aDecision(): Promise<Scene> {
  const core = await createTestCore({ today: '2026-04-15' });
  const decidedOn = civilDate('2026-04-10');
  const texts = {
    title: 'Marché',
    matter: '4',
    subjectCode: '1.1',
    thirdParty: 'Morel',
    amount: cents(1_000),
    recitals: '',
    signatory: '',
  };
  const values = { ...texts, decision: 'De conclure le marché.', decidedOn, withdrawsId: null };
  const { id } = await core.call('mayorDecisions.add', values);
  await core.call('mayorDecisions.number', { id });
  return { core, write: async () => [await core.call('mayorDecisions.issue', { id })] };
}

async function anAssociationWrittenTo(): Promise<Scene> {
  const core = await createTestCore({ today: '2026-09-10' });
  const address = { address: '12 rue des Mines', postalCode: '54800', city: 'Jarny' };
  const { id } = await core.call('associations.create', anAssociation({ name: 'Harmonie', directoryEntry: 'full', ...address }));
  const ask = { associationIds: [id], again: true, reference: '', before: null };
  return {
    core,
    write: async () => [
      await core.call('pieceRequests.issue', ask),
      await core.call('directory.issue', { title: 'Annuaire', domains: [], dormant: false }),
      await core.call('sheet.issue', { associationId: id }),
    ],
  };
}

async function aDecidedTown() {
  const core = await createTestCore({ today: '2026-10-15' });
  const request = { asked: cents(2_400_000), proposed: cents(2_400_000), receivedOn: civilDate('2026-09-01') };
  const { campaignId, rows } = await aCampaignOf(core, { Aviron: request, Boules: request });
  await decide(core, campaignId);
  return { core, requestIds: [rows['Aviron'], rows['Boules']].map((row) => row?.requestId ?? expect.unreachable('no request')) };
}

async function aNotice(): Promise<Scene> {
  const { core, requestIds } = await aDecidedTown();
  const order = (turn: 0 | 1) => ({ requestIds: requestIds.slice(turn, turn + 1), reasons: [], separately: false });
  return { core, write: async (turn) => (await core.call('grantLetters.notify', order(turn))).documents };
}

async function anAgreement(): Promise<Scene> {
  const { core, requestIds } = await aDecidedTown();
  const terms = { advanceShare: 70, useTerms: 'Dépenses.', indicators: 'Élèves', keptShare: 10, inKind: '', project: 'École de musique' };
  const span = { startsOn: civilDate('2026-01-01'), endsOn: civilDate('2026-12-31') };
  return {
    core,
    async write(turn) {
      const requestId = requestIds[turn] ?? expect.unreachable('no request');
      const { id } = await core.call('agreements.prepare', { requestId, values: { ...terms, ...span, projectCost: cents(7_000_000) } });
      const written = await core.call('agreements.write', { id });
      const row = (await core.call('agreements.ofRequest', { requestId })).row ?? expect.unreachable('no agreement');
      const none = { sentOn: null, associationSignedOn: null, depositedOn: null, publishedOn: null };
      await core.call('agreements.follow', { id, version: row.version, steps: { ...none, signedOn: civilDate('2026-10-10') } });
      const amended = { purpose: 'Prolongation', terms: '', amount: null, endsOn: civilDate('2027-12-31') };
      return [written, await core.call('agreements.amend', { agreementId: id, values: amended })];
    },
  };
}

async function aCertificate(): Promise<Scene> {
  const { core, requests } = await aVotedTown([{ voted: 500_000 }]);
  const requestId = requests[0]?.id ?? expect.unreachable('no request');
  const parts = [{ share: 10_000, plannedOn: civilDate('2026-05-29'), byAgreement: false }];
  await core.call('payments.plan', { requestIds: [requestId], parts });
  const { payments } = await core.call('payments.ofRequest', { requestId });
  return { core, write: async () => [await core.call('payments.certify', { ids: payments.map(({ id }) => id) })] };
}

describe('the town’s words, kept in its file', { timeout: 60_000 }, () => {
  test.each<[string, () => Promise<Scene>, readonly SentenceKey[]]>([
    ['deliberations', aDelib, [...starting('list.', 'posting.', 'deliberation.').filter((key) => key !== 'deliberation.preamble')]],
    ['a decision of the mayor', aDecision, starting('decision.')],
    ['letters, directory and sheet', anAssociationWrittenTo, starting('piece-request.', 'letter.', 'directory.', 'sheet.')],
    ['the notice of a grant', aNotice, ['notice.agreement', 'letter.data-protection']],
    ['an agreement and its amendment', anAgreement, starting('agreement.', 'amendment.')],
    ['the certificate of a payment', aCertificate, starting('certificate.')],
  ])('are said by %s from then on, and the originals come back', async (_what, scene, keys) => {
    const { core, write } = await scene();
    const textOf = async (turn: 0 | 1) => {
      const issued = await write(turn);
      const contents = await Promise.all(issued.map(({ id }) => core.call('documents.content', { id: DocumentId.parse(id) })));
      return contents.map(({ bytes }) => plainText(bytes)).join('\n');
    };
    for (const key of keys) await core.call('houseStyle.reword', { key, text: wordingOf([key])[key] ?? '' });
    expectWorded(await textOf(0), keys);
    for (const key of keys) await core.call('houseStyle.reword', { key, text: null });
    expectOriginal(await textOf(1), keys);
  });
});

afterAll(() => {
  expect(SENTENCE_KEYS.filter((key) => !tested.has(key))).toEqual([]);
});
