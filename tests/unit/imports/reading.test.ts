import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS, type InspectRequest } from '#shared/features/imports/model';
import { openSheet } from '../../../src/main/features/imports/open-sheet';
import { csv, xlsx } from './files';

const work = { signal: new AbortController().signal, progress: () => undefined };
const town = { name: 'Jarny', inseeCode: '54273', postalCode: '54800' };
const around = { town, known: () => ({ rnas: new Set<string>(), sirens: new Set<string>(), names: new Set<string>() }) };
const open = (bytes: Uint8Array, more: Partial<InspectRequest> = {}) =>
  openSheet({ fileName: 'liste.xlsx', bytes, ...more }, { work, around });
const ascii = (text: string) => new TextEncoder().encode(text);

function refused(fault: string) {
  return { failure: { code: 'RULE', details: { rule: 'unreadable-file', fault, fileName: 'liste.xlsx' } } };
}

describe('a workbook', () => {
  test('gives its texts, numbers and dates as a spreadsheet shows them', async () => {
    const bytes = await xlsx({
      Associations: [
        ['Nom', 'SIRET', 'Créée le', 'CER'],
        ['Éveil gymnique', 73282932000074, { value: new Date('1998-02-28T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, true],
      ],
      Bureau: [['Nom', 'Prénom']],
    });
    const sheet = await open(bytes);
    expect(sheet).toMatchObject({ format: 'xlsx', sheet: 'Associations', sheets: ['Associations', 'Bureau'] });
    expect(sheet.rows[0]?.cells).toEqual(['Éveil gymnique', 73282932000074, '28/02/1998', 'oui']);
  });

  test('is read sheet by sheet, the first that holds something unless one is asked for', async () => {
    const bytes = await xlsx({ 'Page de garde': [[]], 'Clubs & cie': [['Nom'], ['Tennis club']] });
    expect((await open(bytes)).sheet).toBe('Clubs & cie');
    await expect(open(bytes, { sheet: 'Autre' })).rejects.toMatchObject(refused('unknown-sheet'));
  });

  test('has its titles under merged headings and blank lines', async () => {
    const bytes = await xlsx({
      A: [
        [],
        [{ value: 'Associations de Jarny en 2026', columnSpan: 3 }, null, null],
        [],
        ['Nom de l’association', 'Ville', 'Mail'],
        ['Tennis club', 'Jarny', null],
      ],
    });
    const { headerLine, titles } = await open(bytes);
    expect(headerLine).toBe(4);
    expect(titles).toEqual(['Nom de l’association', 'Ville', 'Mail']);
  });
});

describe('a text file', () => {
  test.each([
    [';', 'Nom;Ville\r\nÉveil, gym;Jarny'],
    [',', 'Nom,Ville\n"Éveil, gym",Jarny'],
    ['\t', 'Nom\tVille\rÉveil, gym\tJarny'],
  ])('separated by %j is read whatever its line ends', async (delimiter, text) => {
    const sheet = await open(ascii(text));
    expect(sheet).toMatchObject({ format: 'csv', delimiter, encoding: 'UTF-8', titles: ['Nom', 'Ville'] });
    expect(sheet.rows).toEqual([{ line: 2, cells: ['Éveil, gym', 'Jarny'] }]);
  });

  test('in Windows-1252 keeps its accents, its œ and its €', async () => {
    const { encoding, rows } = await open(Buffer.from('Nom;Objet\r\nCh\x9cur de l\x92\xC9t\xE9;dix \x80', 'latin1'));
    expect(encoding).toBe('Windows-1252');
    expect(rows[0]?.cells).toEqual(['Chœur de l’Été', 'dix €']);
  });

  test('with a byte order mark, or in UTF-16 as Excel writes it, is read without the mark', async () => {
    for (const bytes of [Buffer.from('\uFEFFNom;Ville\nA;B'), Buffer.from('\uFEFFNom\tVille\nA\tB', 'utf16le')]) {
      expect((await open(bytes)).titles).toEqual(['Nom', 'Ville']);
    }
  });

  test('keeps the line numbers a spreadsheet shows, with blank lines and line breaks in cells', async () => {
    const { rows } = await open(csv('Nom;Adresse', '', '"Tennis\nclub";"1 rue ""du"" Stade"', '', 'Chorale;', '', ''));
    expect(rows).toEqual([
      { line: 3, cells: ['Tennis\nclub', '1 rue "du" Stade'] },
      { line: 5, cells: ['Chorale', null] },
    ]);
  });

  test('may start with the separator line of Excel', async () => {
    const { titles } = await open(csv('sep=,', 'Nom,Ville', 'A;B;C,Jarny'));
    expect(titles).toEqual(['Nom', 'Ville']);
  });
});

/** A workbook written by hand: whatever its sheet says. */
function handMade(sheetXml: string): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': ascii(`<workbook xmlns:r="${relation}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': ascii(
      `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': ascii(`<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`),
  });
}

describe('a file that cannot be read is refused with its reason', () => {
  const faults: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['empty', () => new Uint8Array()],
    ['empty', () => csv('', '  ;', '')],
    ['empty', () => xlsx({ A: [[]] })],
    ['too-large', () => new Uint8Array(IMPORT_LIMITS.textSize + 1)],
    ['too-large', () => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(IMPORT_LIMITS.fileSize)])],
    ['old-excel', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')])],
    ['password-protected', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['not-a-spreadsheet', () => zipSync({ 'word/document.xml': ascii('<document/>') })],
    ['not-a-spreadsheet', () => ascii('%PDF-1.7\nNom;Ville\n')],
    ['not-a-spreadsheet', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['not-a-spreadsheet', () => ascii('<html><table><tr><td>Nom</td></tr></table></html>')],
    ['damaged', async () => (await xlsx({ A: [['Nom'], ['Tennis']] })).slice(0, 900)],
    ['damaged', () => zipSync({ 'xl/workbook.xml': ascii('<workbook/>') })],
    ['damaged', () => handMade('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>')],
    ['too-large', () => handMade(`<row r="1"><c r="A1"><v>1</v></c></row><row r="90000"><c r="XFD90000"><v>1</v></c></row>`)],
    ['too-many-rows', () => handMade(`<row r="1000000"><c r="A1000000"><v>1</v></c></row>`)],
    ['damaged', () => csv('Nom;Ville', '"jamais fermé;Jarny', 'Tennis;Jarny')],
    ['no-header', () => csv('1;2', '3;4')],
  ];

  test.each(faults)('%s', async (fault, bytes) => {
    await expect(open(await bytes())).rejects.toMatchObject(refused(fault));
  });

  test('a packed file that pretends to be small is not unpacked beyond what it declares', async () => {
    const bytes = Buffer.from(handMade(' '.repeat(1_000_000)));
    const declared = bytes.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24;
    bytes.writeUInt32LE(100, declared);
    await expect(open(bytes)).rejects.toMatchObject(refused('damaged'));
    bytes.writeUInt32LE(900_000_000, declared);
    await expect(open(bytes)).rejects.toMatchObject(refused('too-large'));
  });

  test('more lines than a town’s list can have', async () => {
    const lines = Array.from({ length: IMPORT_LIMITS.rows + 1 }, (_, index) => `Association ${index};Jarny`);
    await expect(open(csv('Nom;Ville', ...lines))).rejects.toMatchObject(refused('too-many-rows'));
  });

  test('reading stops when the user gives up', async () => {
    const cancelled = { signal: AbortSignal.abort(), progress: () => undefined };
    await expect(openSheet({ fileName: 'a.csv', bytes: csv('Nom', 'A') }, { work: cancelled, around })).rejects.toMatchObject({
      failure: { code: 'CANCELLED' },
    });
  });
});
