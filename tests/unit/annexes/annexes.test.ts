import { describe, expect, it } from 'vitest';
import { AnnexInput, type Annex } from '#shared/features/annexes/model';
import { SessionInput } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { failureText } from '#shared/ipc/failure-text';
import type { ItemId } from '#shared/kernel/ids';
import { aCouncillor } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { addItems, refusalOf, setSession } from '../council/council-town';
import * as files from '../pieces/files';
import { at } from '../sitting/sitting-builders';
import { aPdf } from './pdf-files';

async function anAffair() {
  const core = await createTestCore({ today: '2026-09-10' });
  const { id } = await setSession(core);
  const [item] = await addItems(core, id, ['Aliénation d’un terrain']);
  if (!item) throw new Error('no affair');
  return { core, id, itemId: item.id };
}

const annex = (core: TestCore, itemId: ItemId, given: { fileName: string; bytes: Uint8Array } | string) =>
  core.call('annexes.add', { itemId, file: typeof given === 'string' ? { fileName: given, bytes: aPdf() } : given });
const order = (annexes: readonly Annex[]) => annexes.map(({ position, title }) => `${position} ${title}`);
const valuesOf = (one: Annex, change: Partial<AnnexInput> = {}) => ({ ...AnnexInput.strip().parse(one), ...change });

async function sendConvocation(core: TestCore, id: Awaited<ReturnType<typeof anAffair>>['id']) {
  const session = await core.call('sessions.get', { id });
  const values = { ...SessionInput.strip().parse(session), convocationSentOn: civilDate('2026-09-10') };
  await core.call('sessions.update', { id, version: session.version, values });
}

/** Takes back the last change that can be. */
async function undoLast(core: TestCore): Promise<void> {
  core.clock.advance(1);
  const change = (await core.call('history.list', {})).find(({ state, undoes }) => state === 'undoable' && undoes === null);
  if (!change) throw new Error('nothing to undo');
  await core.call('history.undo', { seq: change.seq });
}

describe('a document annexed to an affair', () => {
  it('is kept as it was given, known by its content, with its pages', async () => {
    const { core, id, itemId } = await anAffair();
    const bytes = aPdf({ pages: 4 });
    const added = await annex(core, itemId, { fileName: 'plan_de_situation.pdf', bytes });
    expect(added).toMatchObject({ position: 1, title: 'Plan de situation', withNote: true, toTransmit: false, formerFiles: 0 });
    expect(added.file).toMatchObject({ format: 'pdf', pages: 4, size: bytes.length, by: 'Camille Essai', addedOn: '2026-09-10' });
    const kept = await core.call('annexes.content', { id: added.id, fileId: null });
    expect(kept.bytes).toEqual(bytes);
    const { items } = await core.call('sessions.get', { id });
    expect(items[0]?.annexes).toEqual([added]);
    expect(await core.call('annexes.ofItem', { itemId })).toEqual([added]);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });

  it.each([
    ['a Word document', 'projet.docx', files.DOCX, 'docx'],
    ['a workbook', 'budget.xlsx', files.XLSX, 'xlsx'],
    ['an image', 'photo.png', files.PNG, 'png'],
  ])('may be %s', async (_what, ...[fileName, bytes, format]) => {
    const { core, itemId } = await anAffair();
    expect((await annex(core, itemId, { fileName, bytes })).file).toMatchObject({ format, pages: null });
  });

  it.each([
    ['encrypted', 'secret.pdf', aPdf({ trailer: '/Encrypt 9 0 R' }), /« secret\.pdf »|secret\.pdf/, 'encrypted'],
    ['cut', 'coupe.pdf', aPdf().slice(0, 90), /abîmé ou incomplet/, 'damaged'],
    ['a program under a false name', 'plan.pdf', files.PROGRAM, /un programme/, 'lying'],
    ['a document with macros', 'note.docx', files.HIDDEN_MACROS, /macros/, 'macros'],
    ['empty', 'vide.pdf', new Uint8Array(), /vide/, 'empty'],
    ['an archive', 'tout.zip', files.latin1('PK\x05\x06'.padEnd(22, '\0')), /archive compressée/, 'not-kept'],
    ['a document with a file packed in it', 'devis.docx', packed('Ole10Native'), /fichier joint ou un programme/, 'programs'],
    ['a document with a control', 'formulaire.docx', withPart('word/activeX/activeX1.bin'), /fichier joint ou un programme/, 'programs'],
  ])('is refused when it is %s, by its name, and the affair stays as it was', async (_what, ...[fileName, bytes, sentence, fault]) => {
    const { core, itemId } = await anAffair();
    await annex(core, itemId, 'bon.pdf');
    const failure = await refusalOf(annex(core, itemId, { fileName, bytes }));
    expect(failure).toMatchObject({ code: 'RULE', details: { rule: 'refused-piece', fault, fileName } });
    expect(failureText(failure)).toMatch(sentence);
    expect(failureText(failure)).toContain(fileName);
    expect(order(await core.call('annexes.ofItem', { itemId }))).toEqual(['1 Bon']);
  });

  it('may hold the workbook of a chart', async () => {
    const { core, itemId } = await anAffair();
    await expect(annex(core, itemId, { fileName: 'rapport.docx', bytes: packed('Workbook') })).resolves.toMatchObject({ title: 'Rapport' });
  });

  it('too large a file is refused with the limit', async () => {
    const { core, itemId } = await anAffair();
    const failure = await refusalOf(annex(core, itemId, { fileName: 'gros.pdf', bytes: new Uint8Array(20 * 1024 * 1024 + 1) }));
    expect(failureText(failure)).toMatch(/gros\.pdf.*20\sMo/);
  });

  it('takes its title and its marks, unless it changed meanwhile', async () => {
    const { core, itemId } = await anAffair();
    const added = await annex(core, itemId, 'a.pdf');
    const values = { title: 'Avis du Domaine', withNote: false, personalData: true, toTransmit: true, alreadyGiven: false };
    expect(await core.call('annexes.update', { id: added.id, version: 1, values })).toMatchObject({ ...values, version: 2 });
    expect(await refusalOf(core.call('annexes.update', { id: added.id, version: 1, values }))).toMatchObject({
      details: { rule: 'changed-meanwhile', entity: 'item-annex' },
    });
  });

  it('is replaced by another file; the one before is kept and can count again', async () => {
    const { core, itemId } = await anAffair();
    const first = await annex(core, itemId, { fileName: 'plan.pdf', bytes: aPdf() });
    const bytes = aPdf({ pages: 2 });
    const after = await core.call('annexes.replace', { id: first.id, version: 1, file: { fileName: 'plan-v2.pdf', bytes } });
    expect(after).toMatchObject({ title: 'Plan', formerFiles: 1, file: { fileName: 'plan-v2.pdf', pages: 2 } });
    const all = await core.call('annexes.files', { id: first.id });
    expect(all.map(({ fileName }) => fileName).toSorted()).toEqual(['plan-v2.pdf', 'plan.pdf']);
    const former = await core.call('annexes.content', { id: first.id, fileId: first.file.id });
    expect(former.fileName).toBe('plan.pdf');
    const back = await core.call('annexes.useFile', { id: first.id, version: after.version, fileId: first.file.id });
    expect(back.file).toEqual(first.file);
    const other = await annex(core, itemId, 'autre.pdf');
    const stolen = core.call('annexes.useFile', { id: other.id, version: 1, fileId: first.file.id });
    expect(await refusalOf(stolen)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is moved, taken out and put back at its place', async () => {
    const { core, itemId } = await anAffair();
    const [a, b] = [await annex(core, itemId, 'a.pdf'), await annex(core, itemId, 'b.pdf')];
    await annex(core, itemId, 'c.pdf');
    expect(order(await core.call('annexes.move', { id: a.id, position: 99 }))).toEqual(['1 B', '2 C', '3 A']);
    await core.call('annexes.remove', { id: b.id });
    expect(order(await core.call('annexes.ofItem', { itemId }))).toEqual(['1 C', '2 A']);
    expect(await refusalOf(core.call('annexes.update', { id: b.id, version: 1, values: valuesOf(b) }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await core.call('annexes.putBack', { id: b.id });
    expect(order(await core.call('annexes.ofItem', { itemId }))).toEqual(['1 B', '2 C', '3 A']);
  });
});

describe('once the convocation has left', () => {
  it('an annex that is added, or replaced, is said so', async () => {
    const { core, id, itemId } = await anAffair();
    const before = await annex(core, itemId, 'avant.pdf');
    await sendConvocation(core, id);
    const after = await annex(core, itemId, 'apres.pdf');
    expect([before.file.afterConvocation, after.file.afterConvocation]).toEqual([false, true]);
    const replaced = await core.call('annexes.replace', { id: before.id, version: 1, file: { fileName: 'x.pdf', bytes: aPdf() } });
    expect(replaced.file.afterConvocation).toBe(true);
  });

  it('the second convocation brings the annexes again, already given', async () => {
    const { core, id, itemId } = await anAffair();
    const added = await annex(core, itemId, { fileName: 'plan.pdf', bytes: aPdf({ pages: 2 }) });
    core.clock.moveTo('2026-09-25');
    const members = [
      await core.call('councillors.create', aCouncillor()),
      await core.call('councillors.create', aCouncillor({ tableOrder: 2, person: { ...aCouncillor().person, lastName: 'Colin' } })),
    ];
    await core.call('sittings.answer', { id, answers: members.map((member) => ({ councillorId: member.id, status: 'absent' })) });
    const { sessionId } = await core.call('sittings.reconvene', { id, meetsOn: civilDate('2026-10-01'), meetsAt: '18:30' });
    const { items } = await core.call('sessions.get', { id: sessionId });
    const again = at(at(items, 0).annexes, 0);
    expect(again).toMatchObject({ title: 'Plan', alreadyGiven: true, file: { pages: 2, sha256: added.file.sha256 } });
    expect(again.id).not.toBe(added.id);
    expect((await core.call('annexes.content', { id: again.id, fileId: null })).bytes).toEqual(aPdf({ pages: 2 }));
  });
});

describe('the trash and the journal', () => {
  it('an annex goes for good after thirty days, with its files', async () => {
    const { core, itemId } = await anAffair();
    const added = await annex(core, itemId, 'plan.pdf');
    await core.call('annexes.remove', { id: added.id });
    const item = { kind: 'item-annex', id: added.id } as const;
    const { entries } = await core.call('trash.list', { page: 1, pageSize: 5 });
    expect(entries).toMatchObject([{ kind: 'item-annex', name: 'Plan (Aliénation d’un terrain)' }]);
    expect(await core.call('trash.describe', item)).toEqual({ goes: ['1\u00a0fichier'], heldBy: [] });
    core.clock.advance(31 * 24 * 3600);
    expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 1, kept: 0 });
    expect(await core.envelope('annexes.content', { id: added.id, fileId: added.file.id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('an affair deleted for good takes its annexes', async () => {
    const { core, itemId } = await anAffair();
    const added = await annex(core, itemId, 'plan.pdf');
    await core.call('items.remove', { id: itemId });
    const item = { kind: 'council-item', id: itemId } as const;
    expect(await core.call('trash.describe', item)).toEqual({ goes: ['ses annexes'], heldBy: [] });
    await core.call('trash.purge', item);
    expect(await core.envelope('annexes.files', { id: added.id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('each change is undone from the journal', async () => {
    const { core, itemId } = await anAffair();
    const first = await annex(core, itemId, 'plan.pdf');
    await annex(core, itemId, 'devis.pdf');
    core.clock.advance(1);
    await core.call('annexes.update', { id: first.id, version: 1, values: valuesOf(first, { title: 'Autre', toTransmit: true }) });
    await core.call('annexes.replace', { id: first.id, version: 2, file: { fileName: 'v2.pdf', bytes: aPdf({ pages: 9 }) } });
    await core.call('annexes.move', { id: first.id, position: 2 });
    await core.call('annexes.remove', { id: first.id });
    for (let step = 0; step < 4; step += 1) await undoLast(core);
    expect(await core.call('annexes.ofItem', { itemId })).toMatchObject([
      { ...valuesOf(first), position: 1, file: first.file },
      { title: 'Devis' },
    ]);
    expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
  });
});

function withPart(name: string, bytes: Uint8Array = new Uint8Array(4)): Uint8Array {
  return files.openXml('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', {
    [name]: Uint8Array.from(bytes),
  });
}

function packed(stream: string): Uint8Array {
  return withPart('word/embeddings/oleObject1.bin', files.compoundFile('Root Entry', stream));
}
