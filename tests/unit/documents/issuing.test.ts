import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DossierChoice } from '#shared/features/council/dossier-parts';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { cents } from '#shared/kernel/money';
import { closeEncrypted } from '../../../src/main/db/open';
import { LOGIN, PASSWORD, createTestCore, type TestCore } from '../../support/test-core';
import { addItems, openCampaign, refusalOf, setSession } from '../council/council-town';
import { openBeside } from './open-beside';

async function aDossier(core: TestCore): Promise<{ sessionId: Awaited<ReturnType<typeof setSession>>['id']; issued: IssuedDocument[] }> {
  const { id: sessionId } = await setSession(core);
  await addItems(core, sessionId, ['Dénomination d’une voie nouvelle']);
  const { id: campaignId } = await openCampaign(core, { Harmonie: { proposed: cents(120_000) } });
  await core.call('items.addGrants', { sessionId, campaignId });
  return { sessionId, issued: await core.call('dossier.issue', { sessionId }, 'job-1') };
}

describe('the dossier of a session', () => {
  it('is issued as every document of the session, one draft per affair, and the whole', async () => {
    const core = await createTestCore();
    const { sessionId, issued } = await aDossier(core);
    expect(issued.map(({ kind }) => kind)).toEqual([
      'convocation',
      'convocation-letters',
      'proxy-forms',
      'agenda',
      'explanatory-note',
      'draft-deliberation',
      'draft-deliberation',
      'grants-table',
      'attendance-sheet',
      'name-cards',
      'running-order',
      'dossier',
    ]);
    expect(issued.every(({ version, by }) => version === 1 && by === 'Camille Essai')).toBe(true);
    expect(await core.call('documents.list', { sessionId })).toEqual(issued);
    expect((await core.call('sessions.list', {}))[0]?.documents).toBe(12);
  });

  it('tells how far the writing is, to the end', async () => {
    const core = await createTestCore();
    await aDossier(core);
    const steps = core.events.filter((event) => event.type === 'progress' && event.jobId === 'job-1');
    expect(steps.at(-1)).toMatchObject({ done: 12, total: 12 });
  });

  it('is kept byte for byte under its fingerprint', async () => {
    const core = await createTestCore();
    const { issued } = await aDossier(core);
    for (const { id, sha256, size, fileName } of issued) {
      const content = await core.call('documents.content', { id });
      expect(content).toMatchObject({ fileName, sha256 });
      expect(content.bytes.byteLength).toBe(size);
      expect(createHash('sha256').update(content.bytes).digest('hex')).toBe(sha256);
    }
  });

  it('becomes a second version when it is issued again; the first stays', async () => {
    const core = await createTestCore();
    const { sessionId, issued } = await aDossier(core);
    core.clock.advance(60);
    const again = await core.call('dossier.issue', { sessionId });
    expect(again.every(({ version }) => version === 2)).toBe(true);
    expect(again[0]?.fileName).toBe(issued[0]?.fileName.replace('.docx', '-v2.docx'));
    const kept = await core.call('documents.list', { sessionId });
    expect(kept).toEqual([...again, ...issued]);
  });

  it('numbers apart a draft whose affair took another title', async () => {
    const core = await createTestCore();
    const { sessionId } = await aDossier(core);
    await addItems(core, sessionId, ['Vœu pour la gare']);
    const drafts = (await core.call('dossier.issue', { sessionId })).filter(({ kind }) => kind === 'draft-deliberation');
    expect(drafts.map(({ version }) => version)).toEqual([2, 2, 1]);
  });

  it('writes one line in the journal per document, without its bytes', async () => {
    const core = await createTestCore();
    const { issued } = await aDossier(core);
    const [dossier] = issued.slice(-1);
    const { entries } = await core.call('audit.list', { entityId: dossier?.id ?? '', page: 1, pageSize: 10 });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ entity: 'document', operation: 'dossier.issue', after: { sha256: dossier?.sha256, version: 1 } });
    expect(JSON.stringify(entries[0]).length).toBeLessThan(2000);
  });

  it('is made of the documents chosen alone', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    const choice = { made: ['attendance', 'name-cards'], assembled: ['attendance', 'note'], tableSheet: 'a4' } satisfies DossierChoice;
    const issued = await core.call('dossier.issue', { sessionId, choice });
    expect(issued.map(({ kind }) => kind)).toEqual(['attendance-sheet', 'name-cards', 'dossier']);
  });

  it('is refused while the agenda is empty', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    expect(await refusalOf(core.call('dossier.issue', { sessionId }))).toMatchObject({ details: { rule: 'session-without-items' } });
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    await addItems(core, sessionId, ['Budget', 'Voirie', 'Écoles']);
    const issuing = refusalOf(core.call('dossier.issue', { sessionId }, 'job-2'));
    expect(await core.call('jobs.cancel', { jobId: 'job-2' })).toEqual({ found: true });
    expect((await issuing).code).toBe('CANCELLED');
    expect(await core.call('documents.list', { sessionId })).toEqual([]);
  });

  it('leaves nothing behind when the file is locked meanwhile', async () => {
    const core = await createTestCore();
    const { id: sessionId } = await setSession(core);
    await addItems(core, sessionId, ['Budget', 'Voirie', 'Écoles']);
    const issuing = refusalOf(core.call('dossier.issue', { sessionId }));
    await core.call('vault.lock', {});
    expect((await issuing).code).toBe('CANCELLED');
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    expect(await core.call('documents.list', { sessionId })).toEqual([]);
  });

  it('is not given out when its bytes no longer have their fingerprint', async () => {
    const core = await createTestCore();
    const { issued } = await aDossier(core);
    const [convocation] = issued;
    core.core.close();
    const db = await openBeside(core);
    db.prepare('UPDATE document_content SET bytes = ? WHERE document_id = ?').run(Buffer.from('altered'), convocation?.id);
    closeEncrypted(db);
    await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
    const refusal = await refusalOf(core.call('documents.content', { id: convocation?.id ?? expect.unreachable() }));
    expect(refusal).toEqual({ code: 'OPENING', details: { reason: 'damaged-file' }, message: expect.any(String) as string });
  });
});
