import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { aSession } from '../../support/builders';
import { createTestCore } from '../../support/test-core';
import { PDF } from '../pieces/files';

const MEETS_ON = civilDate('2026-03-26');

async function held(options: { today?: string } = {}) {
  const test = await createTestCore({ today: '2026-03-31', ...options });
  const session = await test.call('sessions.create', aSession({ meetsOn: MEETS_ON, convocationSentOn: civilDate('2026-03-20') }));
  return { core: test, sessionId: session.id };
}

const signed = (fileName: string, kind: 'list' | 'minutes') => ({ fileName, bytes: PDF, place: { kind, deliberationId: null } });

describe('the days that follow a session', () => {
  it('are recorded, changed and taken back, each with its line in the journal', async () => {
    const { core, sessionId } = await held();
    const input = { sessionId, kind: 'list-published' as const, note: '' };
    await core.call('councilPublication.record', { ...input, happenedOn: civilDate('2026-03-27') });
    const after = await core.call('councilPublication.record', { ...input, happenedOn: civilDate('2026-03-30') });
    expect(after.milestones).toEqual([{ kind: 'list-published', happenedOn: '2026-03-30', note: '' }]);
    expect((await core.call('sessions.progress', { id: sessionId })).milestones).toEqual(after.milestones);
    const taken = await core.call('councilPublication.withdraw', { sessionId, kind: 'list-published' });
    expect(taken.milestones).toEqual([]);
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 3 });
    expect(entries.map(({ operation }) => operation)).toEqual([
      'councilPublication.withdraw',
      'councilPublication.record',
      'councilPublication.record',
    ]);
  });

  it.each([
    ['to come', '2026-04-01', /à venir/],
    ['before the session', '2026-03-25', /précède la séance du jeudi\s26\smars\s2026/],
  ])('cannot be %s', async (_what, happenedOn, message) => {
    const { core, sessionId } = await held();
    const answer = await core.envelope('councilPublication.record', { sessionId, kind: 'transmitted', happenedOn, note: '' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    expect(JSON.stringify(answer)).toMatch(message);
  });

  it('cannot be taken back when they were not recorded', async () => {
    const { core, sessionId } = await held();
    const answer = await core.envelope('councilPublication.withdraw', { sessionId, kind: 'transmitted' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});

describe('signed files', () => {
  it('are kept with their fingerprint; a new one takes the place of the other, which comes back', async () => {
    const { core, sessionId } = await held();
    const first = await core.call('councilPublication.addFiles', {
      sessionId,
      files: [signed('liste.pdf', 'list'), signed('pv.pdf', 'minutes')],
    });
    expect(first.files.map(({ kind, handedOverAs }) => [kind, handedOverAs])).toEqual([
      ['list', 'liste-des-deliberations.pdf'],
      ['minutes', 'proces-verbal.pdf'],
    ]);
    const second = await core.call('councilPublication.addFiles', { sessionId, files: [signed('liste corrigée.pdf', 'list')] });
    expect(second.files.map(({ fileName }) => fileName)).toEqual(['pv.pdf', 'liste corrigée.pdf']);
    const old = first.files.find(({ kind }) => kind === 'list');
    if (!old) throw new Error('the first list is missing');
    const back = await core.call('councilPublication.putBackFile', { id: old.id });
    expect(back.files.map(({ fileName }) => fileName)).toEqual(['liste.pdf', 'pv.pdf']);
  });

  it('that are not PDF are refused, and nothing of the lot is kept', async () => {
    const { core, sessionId } = await held();
    const image = {
      ...signed('scan.png', 'minutes'),
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    };
    const answer = await core.envelope('councilPublication.addFiles', { sessionId, files: [signed('liste.pdf', 'list'), image] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'RULE' } });
    expect((await core.call('councilPublication.get', { sessionId })).files).toEqual([]);
  });
});

describe('the folders to hand over', () => {
  it('say what they miss', async () => {
    const { core, sessionId } = await held();
    const folder = await core.call('councilPublication.handOver', { sessionId, target: 'website' });
    expect(folder).toMatchObject({ folderName: '2026-03-26-site-de-la-ville', files: [] });
    expect(folder.missing).toHaveLength(3);
    expect((await core.call('councilPublication.handOver', { sessionId, target: 'portal' })).missing).toHaveLength(1);
  });

  it('give the bytes that were kept, and nothing else', async () => {
    const { core, sessionId } = await held();
    await core.call('councilPublication.addFiles', { sessionId, files: [signed('pv signé.pdf', 'minutes')] });
    const { files } = await core.call('councilPublication.handOver', { sessionId, target: 'website' });
    const [file] = files;
    const content = await core.call('councilPublication.handOverFile', { sessionId, target: 'website', key: file?.key ?? '' });
    expect(content).toEqual({ fileName: 'proces-verbal.pdf', bytes: PDF });
    const other = await core.envelope('councilPublication.handOverFile', { sessionId, target: 'transmission', key: file?.key ?? '' });
    expect(other).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});
