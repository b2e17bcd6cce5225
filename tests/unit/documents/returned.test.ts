import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { aSession, anItem } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

async function issued() {
  const test = await createTestCore();
  const session = await test.call('sessions.create', aSession({ meetsOn: civilDate('2026-05-28') }));
  await test.call('items.add', { sessionId: session.id, values: anItem({ title: 'Dénomination d’une voie' }) });
  const documents = await test.call('dossier.issue', { sessionId: session.id });
  const agenda = documents.find(({ kind }) => kind === 'agenda');
  if (!agenda) throw new Error('no agenda was issued');
  const { bytes } = await test.call('documents.content', { id: agenda.id });
  return {
    core: test,
    sessionId: session.id,
    agenda,
    bytes,
    given: (given: Uint8Array, fileName = 'odj.docx') => ({ fileName, bytes: given }),
  };
}

/** The same file as a word processor would save it with other words. */
function rewritten(bytes: Uint8Array, change: (xml: string) => string, title = (xml: string) => xml): Uint8Array {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(change(part('word/document.xml'))),
    'docProps/core.xml': strToU8(title(part('docProps/core.xml'))),
  });
}

describe('a document that comes back from Word', () => {
  it('is recognised untouched by its fingerprint, whatever its name', async () => {
    const { core, sessionId, agenda, bytes, given } = await issued();
    const look = await core.call('returned.look', { sessionId, file: given(bytes, 'copie de travail.docx'), documentId: null });
    expect(look).toMatchObject({ status: 'identical', document: { id: agenda.id }, changes: 0 });
  });

  it('is recognised by its title when it was edited, and what changed is shown word by word', async () => {
    const { core, sessionId, agenda, bytes, given } = await issued();
    const edited = rewritten(bytes, (xml) => xml.replace('Désignation du secrétaire', 'Désignation des deux secrétaires'));
    const look = await core.call('returned.look', { sessionId, file: given(edited), documentId: null });
    expect(look).toMatchObject({ status: 'edited', document: { id: agenda.id }, changes: 1 });
    const passages = look.differences[0]?.passages ?? [];
    const words = (wanted: string) => passages.flatMap(({ text, change }) => (change === wanted ? text.trim().split(' ') : []));
    expect(words('removed')).toEqual(['du', 'secrétaire']);
    expect(words('added')).toEqual(['des', 'deux', 'secrétaires']);
  });

  it('is kept as the next version with its own bytes, and once only', async () => {
    const { core, sessionId, agenda, bytes, given } = await issued();
    const edited = rewritten(bytes, (xml) => xml.replace('Désignation', 'Nomination'));
    const kept = await core.call('returned.keep', { documentId: agenda.id, file: given(edited), reason: 'terme du règlement intérieur' });
    expect(kept).toMatchObject({ kind: 'agenda', title: agenda.title, version: 2 });
    expect(kept.fileName).toBe(agenda.fileName.replace('.docx', '-v2.docx'));
    expect((await core.call('documents.content', { id: kept.id })).bytes).toEqual(edited);
    expect((await core.call('documents.content', { id: agenda.id })).bytes).toEqual(bytes);
    expect(await core.call('returned.list', { sessionId })).toEqual([
      { documentId: kept.id, fileName: 'odj.docx', reason: 'terme du règlement intérieur' },
    ]);
    const again = await core.envelope('returned.keep', { documentId: agenda.id, file: given(edited), reason: '' });
    expect(again).toMatchObject({ ok: false, error: { code: 'RULE', details: { rule: 'document-kept-already' } } });
  });

  it('saved again without a word changed says so', async () => {
    const { core, sessionId, bytes, given } = await issued();
    const saved = rewritten(bytes, (xml) => xml.replace('<w:body>', '<w:body><w:p/>'));
    expect(await core.call('returned.look', { sessionId, file: given(saved), documentId: null })).toMatchObject({
      status: 'unchanged',
      changes: 0,
    });
  });

  it('whose title was taken away is not guessed: the user says which it is', async () => {
    const { core, sessionId, agenda, bytes, given } = await issued();
    const untitled = rewritten(
      bytes,
      (xml) => xml.replace('Désignation', 'Nomination'),
      (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>Document1'),
    );
    const look = await core.call('returned.look', { sessionId, file: given(untitled), documentId: null });
    expect(look).toMatchObject({ status: 'unknown', document: null });
    expect(look.choices.map(({ id }) => id)).toContain(agenda.id);
    const told = await core.call('returned.look', { sessionId, file: given(untitled), documentId: agenda.id });
    expect(told).toMatchObject({ status: 'edited', changes: 1 });
  });

  it('what a tracked change struck is not read as text', async () => {
    const { core, sessionId, bytes, given } = await issued();
    const tracked = rewritten(bytes, (xml) =>
      xml.replace('<w:body>', '<w:body><w:p><w:del w:id="1"><w:r><w:delText>biffé</w:delText></w:r></w:del></w:p>'),
    );
    expect(await core.call('returned.look', { sessionId, file: given(tracked), documentId: null })).toMatchObject({ status: 'unchanged' });
  });

  it('that carries macros, or is no Word document, is refused and nothing is kept', async () => {
    const { core, sessionId, agenda, bytes } = await issued();
    const macros = zipSync({ ...unzipSync(bytes), 'word/vbaProject.bin': strToU8('VBA') });
    const pdf = strToU8('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', true);
    for (const file of [
      { fileName: 'odj.docx', bytes: macros },
      { fileName: 'odj.pdf', bytes: pdf },
      { fileName: 'odj.docx', bytes: bytes.slice(0, 900) },
    ]) {
      const answer = await core.envelope('returned.keep', { documentId: agenda.id, file, reason: '' });
      expect(answer).toMatchObject({ ok: false, error: { code: 'RULE' } });
    }
    expect(await core.call('returned.list', { sessionId })).toEqual([]);
  });
});
