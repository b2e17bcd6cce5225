import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PIECE_FILE_LIMIT } from '#shared/features/pieces/model';
import { failureText } from '#shared/ipc/failure-text';
import { DomainError, type Failure } from '#shared/kernel/errors';
import { acceptFile } from '../../../src/main/features/pieces/accept-file';
import * as files from './files';

async function refusalOf(fileName: string, bytes: Uint8Array): Promise<{ failure: Failure; sentence: string }> {
  try {
    await acceptFile({ fileName, bytes });
  } catch (error) {
    if (error instanceof DomainError) return { failure: error.failure, sentence: failureText(error.failure) };
    throw error;
  }
  throw new Error(`${fileName} was accepted`);
}

describe('a file that can be kept is recognised by its content', () => {
  test.each([
    ['statuts.pdf', files.PDF, 'pdf'],
    ['décalé.pdf', files.latin1(`\n\n\n${Buffer.from(files.PDF).toString('latin1')}`), 'pdf'],
    ['rib.png', files.PNG, 'png'],
    ['rib.jpg', files.JPEG, 'jpeg'],
    ['RIB.JPEG', files.JPEG, 'jpeg'],
    ['photo.webp', files.WEBP, 'webp'],
    ['IMG_0042.HEIC', files.HEIC, 'heic'],
    ['bilan.docx', files.DOCX, 'docx'],
    ['bilan.xlsx', files.XLSX, 'xlsx'],
    ['bilan.odt', files.ODT, 'odt'],
    ['bilan.ods', files.ODS, 'ods'],
    ['bilan.doc', files.compoundFile('Root Entry', '1Table', 'WordDocument'), 'doc'],
    ['bilan.xls', files.compoundFile('Root Entry', 'Workbook'), 'xls'],
    ['vieux.xls', files.compoundFile('Root Entry', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'Book'), 'xls'],
  ])('%s', async (fileName, bytes, kind) => {
    expect(await acceptFile({ fileName, bytes })).toMatchObject({ fileName, kind });
  });

  test('and named so when its name has no ending', async () => {
    expect((await acceptFile({ fileName: 'PV du 12.03.2026', bytes: files.PDF })).fileName).toBe('PV du 12.03.2026.pdf');
    expect((await acceptFile({ fileName: 'statuts', bytes: files.DOCX })).fileName).toBe('statuts.docx');
  });
});

describe('a file that lies about its type is refused, with what it really is', () => {
  test.each([
    ['rib.pdf', files.JPEG, 'son nom se termine par « .pdf », mais c’est en réalité une image JPEG. Renommez-le « rib.jpg »'],
    ['bilan.xlsx', files.DOCX, 'c’est en réalité un document Word (.docx). Renommez-le « bilan.docx »'],
    ['bilan.doc', files.compoundFile('Root Entry', 'Workbook'), 'c’est en réalité un ancien classeur Excel (.xls)'],
    ['facture.pdf', files.PROGRAM, 'c’est en réalité un programme. Ne l’ouvrez pas'],
    ['statuts.exe', files.PDF, 'son nom se termine par « .exe », mais c’est en réalité un document PDF. Renommez-le « statuts.pdf »'],
    ['statuts.docx', zipSync({ 'a.txt': strToU8('a') }), 'c’est en réalité une archive compressée. Décompressez-la'],
    ['rib.png', files.latin1('GIF89a'), 'c’est en réalité une image GIF.'],
    ['statuts.pdf', strToU8('<!DOCTYPE html><html>…'), 'c’est en réalité une page web.'],
    ['statuts.pdf', strToU8('bonjour'), 'c’est en réalité un texte brut.'],
    ['statuts.pdf', new Uint8Array(64), 'c’est en réalité un fichier d’un genre inconnu.'],
    ['un.pdf', zipSync({ 'a.pdf': [files.PDF, { level: 0 }] }), 'c’est en réalité une archive compressée.'],
  ])('%s', async (fileName, bytes, said) => {
    const { failure, sentence } = await refusalOf(fileName, bytes);
    expect(failure).toMatchObject({ code: 'RULE', details: { rule: 'refused-piece', fault: 'lying', fileName } });
    expect(plainSpaces(sentence)).toContain(said);
  });
});

describe('a file that cannot be kept is refused, with the way out', () => {
  test.each([
    ['vide.pdf', new Uint8Array(), ['empty', 'ce fichier est vide']],
    ['bilan.docm', files.DOCM, ['macros', 'contient des macros']],
    ['bilan.xlsm', files.XLSM, ['macros', 'Enregistrez-le sans macros (.docx, .xlsx) ou en PDF']],
    ['bilan.docx', files.DOCM, ['macros', 'contient des macros']],
    ['bilan.docx', files.HIDDEN_MACROS, ['macros', 'contient des macros']],
    ['bilan.doc', files.compoundFile('Root Entry', 'WordDocument', 'Macros'), ['macros', 'contient des macros']],
    ['bilan.xls', files.compoundFile('Root Entry', 'Workbook', '_VBA_PROJECT_CUR'), ['macros', 'contient des macros']],
    ['bilan.odt', files.openDocument('text', { 'Basic/script-lc.xml': strToU8('<x/>') }), ['macros', 'contient des macros']],
    ['bilan.docx', files.compoundFile('Root Entry', 'EncryptedPackage'), ['encrypted', 'Retirez la protection']],
    [
      'bilan.ods',
      files.openDocument('spreadsheet', { 'META-INF/manifest.xml': strToU8('<m:encryption-data/>') }),
      ['encrypted', 'Retirez la protection'],
    ],
    ['mail.msg', files.compoundFile('Root Entry', '__nameid_version1.0'), ['not-kept', 'enregistrez sa pièce jointe']],
    ['diapos.ppt', files.compoundFile('Root Entry', 'PowerPoint Document'), ['not-kept', 'enregistrez-le en PDF']],
    ['note.rtf', strToU8('{\\rtf1}'), ['not-kept', 'c’est un texte RTF']],
    ['scan.tif', files.latin1('II*\0aaaa'), ['not-kept', 'c’est une image TIFF']],
    ['tout.zip', zipSync({ 'a.txt': strToU8('a') }), ['not-kept', 'ajoutez les fichiers qu’elle contient']],
    ['coupé.docx', files.DOCX.slice(0, 120), ['damaged', 'abîmé ou incomplet']],
    ['coupé.doc', files.compoundFile('Root Entry', 'WordDocument').slice(0, 900), ['damaged', 'abîmé ou incomplet']],
  ])('%s', async (fileName, bytes, [fault, said]) => {
    const { failure, sentence } = await refusalOf(fileName, bytes);
    expect(failure).toMatchObject({ code: 'RULE', details: { fault } });
    expect(plainSpaces(sentence)).toContain(said);
    expect(sentence.startsWith(fileName)).toBe(true);
  });

  test('beyond 20 Mo', async () => {
    const { sentence } = await refusalOf('scan.pdf', padded(PIECE_FILE_LIMIT + 1));
    expect(plainSpaces(sentence)).toContain('ce fichier dépasse 20 Mo. Numérisez-le avec une résolution plus faible');
    expect((await acceptFile({ fileName: 'scan.pdf', bytes: padded(PIECE_FILE_LIMIT) })).kind).toBe('pdf');
  });

  test('a document that would unpack to a hundred times its size is looked at, never unpacked', async () => {
    const bomb = new Uint8Array(30 * 1024 * 1024);
    const bytes = files.openXml('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', {
      'word/media.bin': bomb,
    });
    const before = process.memoryUsage().arrayBuffers;
    expect((await acceptFile({ fileName: 'bombe.docx', bytes })).kind).toBe('docx');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * 1024 * 1024);
  });

  test('a part that describes the document but weighs megabytes is a trap', async () => {
    const bytes = zipSync({ '[Content_Types].xml': new Uint8Array(4 * 1024 * 1024) });
    expect((await refusalOf('bombe.docx', bytes)).failure).toMatchObject({ details: { fault: 'damaged' } });
  });
});

function padded(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(files.PDF);
  return bytes;
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
