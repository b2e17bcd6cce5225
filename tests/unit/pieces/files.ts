import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file as the window gives it. */
export function given(fileName: string, bytes: Uint8Array): { fileName: string; bytes: Uint8Array } {
  return { fileName, bytes };
}

export const PDF = strToU8('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', true);
export const PNG = latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
export const JPEG = latin1('\xff\xd8\xff\xe0\0\x10JFIF\0');
export const WEBP = latin1('RIFF\x1a\0\0\0WEBPVP8 ');
export const HEIC = latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic');
export const PROGRAM = latin1('MZ\x90\0\x03\0\0\0');

const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const EXCEL_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export function openXml(main: string, parts: Zippable = {}): Uint8Array {
  const types = `<Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(types), 'main.xml': strToU8('<x/>'), ...parts });
}

export function openDocument(kind: string, parts: Zippable = {}): Uint8Array {
  const mimetype = strToU8(`application/vnd.oasis.opendocument.${kind}`);
  return zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8('<x/>'), ...parts });
}

export const DOCX = openXml(WORD_MAIN);
export const XLSX = openXml(EXCEL_MAIN);
export const DOCM = openXml('application/vnd.ms-word.document.macroEnabled.main+xml');
export const XLSM = openXml('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
/** A .docx to which a macro project was added under a harmless content type. */
export const HIDDEN_MACROS = openXml(WORD_MAIN, { 'word/vbaProject.bin': new Uint8Array(8) });
export const ODT = openDocument('text');
export const ODS = openDocument('spreadsheet');

/** An old Office container ([MS-CFB]) of one directory sector chain with entries of these names. */
export function compoundFile(...names: string[]): Uint8Array {
  const sectors = Math.ceil(names.length / 4);
  const file = Buffer.alloc(512 * (2 + sectors), 0);
  file.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, 512, 1024);
  for (let sector = 1; sector <= sectors; sector += 1) file.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, 512 + 4 * sector);
  names.forEach((name, index) => {
    const at = 1024 + 128 * index;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(2 * (name.length + 1), at + 64);
  });
  return new Uint8Array(file);
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
