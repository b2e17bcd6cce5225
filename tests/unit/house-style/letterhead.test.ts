import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cut, rewritten, townLetterhead } from '../../documents/letterhead-builders';
import { partOf } from '../../documents/word-reading';
import { createTestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';

/** The letterhead with more files in it, as a zip. */
function withFile(bytes: Uint8Array, path: string, content = 'x'): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(content) });
}

function linked(bytes: Uint8Array): Uint8Array {
  const link =
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://exemple.test/logo.png" TargetMode="External"/>';
  return rewritten(bytes, { 'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', `${link}</Relationships>`) });
}

const macroEnabled = (xml: string) =>
  xml.replace('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'vnd.ms-word.document.macroEnabled.main+xml');

describe('the letterhead of the town', () => {
  it('is kept byte for byte, taken by the documents issued from then on, and taken away', async () => {
    const core = await createTestCore();
    const bytes = await townLetterhead();
    const { letterhead } = await core.call('houseStyle.setLetterhead', { fileName: 'papier.docx', bytes });
    expect(letterhead).toMatchObject({ fileName: 'papier.docx', size: bytes.byteLength, report: { used: true, findings: [] } });
    expect(Buffer.from((await core.call('houseStyle.letterheadFile', {})).bytes).equals(Buffer.from(bytes))).toBe(true);
    const { settings } = await core.call('houseStyle.get', {});
    const sample = await core.call('houseStyle.sample', settings);
    expect(partOf(sample.bytes, 'word/styles.xml')).toContain('PapierVille');
    expect((await core.call('houseStyle.removeLetterhead', {})).letterhead).toBeNull();
    const back = await core.call('houseStyle.sample', settings);
    expect(partOf(back.bytes, 'word/document.xml')).toContain('LetterheadState');
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 10 });
    expect(entries.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['houseStyle.setLetterhead', 'houseStyle.removeLetterhead']),
    );
  });

  it('is kept but not used while it is faulty, which is told to everyone', async () => {
    const core = await createTestCore();
    const bytes = await townLetterhead({ header: [cut('Mairie de {{comune}}')] });
    const { settings, letterhead } = await core.call('houseStyle.setLetterhead', { fileName: 'papier.docx', bytes });
    expect(letterhead?.report).toMatchObject({ used: false, findings: [{ fault: 'unknown-field', about: 'comune', near: 'commune' }] });
    expect(await core.call('houseStyle.letterheadFaults', {})).toEqual({ faults: 1 });
    const sample = await core.call('houseStyle.sample', settings);
    expect(partOf(sample.bytes, 'word/document.xml')).toContain('LetterheadState');
  });

  it('answers a file that was never given', async () => {
    const core = await createTestCore();
    expect(await refusalOf(core.call('houseStyle.letterheadFile', {}))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await core.call('houseStyle.letterheadFaults', {})).toEqual({ faults: 0 });
  });

  it.each([
    ['a PDF under the name of a Word document', () => strToU8('%PDF-1.7 text'), { fault: 'not-word', found: 'pdf' }],
    ['an old or protected document', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), {}],
    [
      'a document with macros',
      (bytes: Uint8Array) => withFile(bytes, 'word/vbaProject.bin'),
      { fault: 'macros', item: 'word/vbaProject.bin' },
    ],
    [
      'a document that declares macros',
      (bytes: Uint8Array) => rewritten(bytes, { '[Content_Types].xml': macroEnabled }),
      { fault: 'macros' },
    ],
    [
      'a document with an object of another program',
      (bytes: Uint8Array) => withFile(bytes, 'word/embeddings/oleObject1.bin'),
      { fault: 'embedded', item: 'word/embeddings/oleObject1.bin' },
    ],
    ['a picture fetched elsewhere', linked, { fault: 'linked' }],
    ['a file cut short', (bytes: Uint8Array) => bytes.slice(0, 4000), { fault: 'damaged' }],
    [
      'a document without its body',
      (bytes: Uint8Array) => rewritten(bytes, { 'word/document.xml': () => '<w:document/>' }),
      { fault: 'damaged' },
    ],
  ])('refuses %s and keeps the present one', async (_what, spoil, details) => {
    const core = await createTestCore();
    const bytes = await townLetterhead();
    await core.call('houseStyle.setLetterhead', { fileName: 'papier.docx', bytes });
    const refusal = await refusalOf(core.call('houseStyle.setLetterhead', { fileName: 'autre.docx', bytes: new Uint8Array(spoil(bytes)) }));
    expect(refusal).toMatchObject({ code: 'RULE', details: { rule: 'letterhead-refused', fileName: 'autre.docx', ...details } });
    expect((await core.call('houseStyle.get', {})).letterhead?.fileName).toBe('papier.docx');
  });
});
